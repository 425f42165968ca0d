import { DATA_INCLUSION_FIELDS, type Field } from './fields.js';
import { matchStructureColumns } from './match-structure-columns.js';
import { SYNONYMS } from './synonyms.js';

const STOP_WORDS = new Set(['de', 'du', 'des', 'd', 'la', 'le', 'les', 'l', 'n']);

/** Columns that a file of refused rows adds to those of the file. */
export const REFUSAL_PREFIX = 'refus_';

/** A header as it is compared: without accents, case, signs, plurals nor small words. */
export function foldHeader(header: string): string {
  const words = header
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replaceAll(/\(.*?\)/g, ' ')
    .replaceAll(/n°|nº/g, 'numero ')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && !STOP_WORDS.has(word));
  return words.map((word) => (word.length > 3 ? word.replace(/[sx]$/, '') : word)).join(' ');
}

type Claim = { readonly field: Field; readonly rank: number };

const claims = new Map<string, Claim>();
for (const field of DATA_INCLUSION_FIELDS) claims.set(foldHeader(field), { field, rank: 0 });
for (const [field, synonyms] of entriesOf(SYNONYMS)) {
  synonyms.forEach((synonym, index) => {
    const folded = foldHeader(synonym);
    if (!claims.has(folded)) claims.set(folded, { field, rank: index + 1 });
  });
}
// A list's own word for where its rows come from is not data·inclusion's producer.
claims.delete('source');

function entriesOf(synonyms: typeof SYNONYMS): [Field, readonly string[]][] {
  const isField = (key: string): key is Field => key in synonyms;
  return Object.keys(synonyms)
    .filter(isField)
    .map((field) => [field, synonyms[field] ?? []]);
}

export type ColumnMatch = {
  /** The field of each column, null when the column is not taken up. */
  readonly fields: readonly (Field | null)[];
  readonly ignored: readonly string[];
};

/** Which field each column holds; the best-named column wins a field, the others are ignored. */
export function matchColumns(headers: readonly string[]): ColumnMatch {
  const holders = new Map<Field, { readonly index: number; readonly rank: number }>();
  headers.forEach((header, index) => {
    const claim = claims.get(foldHeader(header));
    if (!claim) return;
    const holder = holders.get(claim.field);
    if (!holder || claim.rank < holder.rank) holders.set(claim.field, { index, rank: claim.rank });
  });
  const fields: (Field | null)[] = headers.map(() => null);
  for (const [field, { index }] of holders) fields[index] = field;
  const isDataInclusion =
    holders.has('id') && holders.has('date_maj') && headers.includes('source');
  if (isDataInclusion) fields[headers.indexOf('source')] = 'source';
  const ofStructure = holders.has('structure_id') ? matchStructureColumns(headers) : [];
  const ignored = headers.filter(
    (header, index) =>
      fields[index] === null && (ofStructure[index] ?? null) === null && header.trim() !== '',
  );
  return { fields, ignored };
}

const NAMES: readonly Field[] = ['nom', 'nom_usuel', 'nom_officiel', 'enseigne', 'raison_sociale'];

/** Whether the columns tell enough to import: a name at least. */
export function hasName(match: ColumnMatch): boolean {
  return NAMES.some((field) => match.fields.includes(field));
}

/** Titles and blank lines often stand above the header: its rank is where most columns are known. */
export function findHeader(rows: readonly (readonly string[])[]): number {
  let best = 0;
  let bestScore = 0;
  rows.forEach((row, index) => {
    const match = matchColumns(row);
    const known = match.fields.filter((field) => field !== null).length;
    const score = hasName(match) ? known : 0;
    if (score > bestScore) {
      best = index;
      bestScore = score;
    }
  });
  return best;
}
