import { hash } from 'node:crypto';

/** The fields of a service that may name a person. */
export const PERSONAL_FIELDS = ['contact_nom_prenom', 'courriel'] as const;

type PersonalField = (typeof PERSONAL_FIELDS)[number];

type Named = { readonly id: string; readonly structure_id: string } & {
  readonly [field in PersonalField]: string | null;
};

/** Of a value that was erased, all that is kept: case, accents and order of the words do not matter. */
export function hashErased(value: string): string {
  const words = value
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9@.]+/)
    .filter(Boolean)
    .toSorted();
  return hash('sha256', words.join(' '), 'base64url');
}

/** A row of an import without what somebody had erased from this service, or from its structure. */
export function leaveOutErased<Row extends Named>(
  row: Row,
  erased: ReadonlyMap<string, ReadonlySet<string>>,
): Row {
  const known = [erased.get(row.id), erased.get(row.structure_id)];
  const isErased = (champ: PersonalField): boolean => {
    const value = row[champ];
    return value !== null && known.some((one) => one?.has(`${champ} ${hashErased(value)}`));
  };
  const gone = PERSONAL_FIELDS.filter(isErased);
  if (gone.length === 0) return row;
  return { ...row, ...Object.fromEntries(gone.map((champ) => [champ, null])) };
}
