import { changedFields, pickFields } from '../edition/changed-fields.js';
import type { Champs } from '../edition/sheet.js';

// Where an address stands follows from it: nobody is asked about a coordinate.
export const NOT_SUGGESTED: ReadonlySet<string> = new Set([
  'longitude',
  'latitude',
  'point_precision',
  'adresse_certifiee',
]);

export type Kept<Row> = {
  readonly row: Row;
  /** What the import would have written over a human's words. */
  readonly suggestions: readonly {
    readonly champ: string;
    readonly actuel: unknown;
    readonly propose: unknown;
  }[];
};

export const isSilent = (value: unknown): boolean =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0);

/**
 * A row of an import with the fields that a human wrote or confirmed as they are. What the source
 * says otherwise is suggested; where it says nothing, nothing is.
 */
export function keepHumanFields<Row extends { readonly a_confirmer: readonly string[] }>(
  row: Row,
  current: Champs,
  champs: readonly string[],
): Kept<Row> {
  const kept = pickFields(current, champs);
  const told: Champs = { ...row };
  const incoming = pickFields(told, champs);
  const suggestions = Object.entries(changedFields(current, incoming))
    .filter(([champ, propose]) => !NOT_SUGGESTED.has(champ) && !isSilent(propose))
    // For want of a presentation, an import writes the name: that is no news.
    .filter(([champ, propose]) => champ !== 'description' || propose !== told.nom)
    .map(([champ, propose]) => ({ champ, actuel: current[champ] ?? null, propose }));
  const a_confirmer = row.a_confirmer.filter((champ) => !champs.includes(champ));
  return { row: { ...row, ...kept, a_confirmer }, suggestions };
}
