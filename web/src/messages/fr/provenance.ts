import { sheet } from './sheet';

const BY_HAND = 'saisie';

type Provenance = {
  readonly source: string;
  readonly source_nom: string | null;
  readonly source_url: string | null;
  readonly source_annee: number | null;
  readonly a_confirmer: readonly string[];
};

export function provenanceFacts(of: Provenance): {
  text: string;
  url: string | null;
  toConfirm: string;
} {
  return {
    text: textOf(of),
    url: of.source_url,
    toConfirm: of.a_confirmer.join('\u00a0; '),
  };
}

/** What its own people write has no date of a list: the sheet says when it was written. */
function textOf({ source, source_nom, source_annee }: Provenance): string {
  const { byHand, list, noDate, year } = sheet.sources;
  if (source === BY_HAND && source_nom === null) return byHand;
  return `${source_nom ?? list(source)} (${source_annee === null ? noDate : year(source_annee)})`;
}
