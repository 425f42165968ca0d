/** Letters and figures joined by hyphens: PIMMS DU NARBONNAIS → pimms-du-narbonnais. */
export function slugOf(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 80);
}

type RowToIdentify = {
  readonly id: string | null;
  readonly source: string;
  readonly name: string;
  readonly departement: string | null;
  /** Tells apart the sites of one organisation; true duplicates share it too. */
  readonly siret: string | null;
};

export type Identity = { readonly id: string; readonly isGiven: boolean };

/**
 * The id of a row: the producer's own, else one made of the name, the département and the SIRET.
 * Two rows that say the same are told apart by their order, and stay two until a human merges them.
 */
export function identifyRow(row: RowToIdentify, occurrenceOf: (base: string) => number): Identity {
  if (row.id !== null) {
    const isWhole = row.id.startsWith(`${row.source}--`);
    return { id: isWhole ? row.id : `${row.source}--${row.id}`, isGiven: true };
  }
  const base = [slugOf(row.name), row.departement?.toLowerCase(), row.siret]
    .filter(Boolean)
    .join('-');
  const occurrence = occurrenceOf(base);
  const suffix = occurrence > 1 ? `-${occurrence}` : '';
  return { id: `${row.source}--${base}${suffix}`, isGiven: false };
}
