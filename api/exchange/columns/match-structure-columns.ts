import { DATA_INCLUSION_FIELDS, type Field } from './fields.js';

const PREFIX = 'structure_';

const FIELDS: ReadonlyMap<string, Field> = new Map(
  ([...DATA_INCLUSION_FIELDS, 'type_structure', 'gestionnaire', 'departement'] as const)
    .filter((field) => field !== 'id' && field !== 'structure_id')
    .map((field) => [`${PREFIX}${field}`, field]),
);

/** The field of its structure that each column of a table of services holds, as our exports name them. */
export function matchStructureColumns(headers: readonly string[]): readonly (Field | null)[] {
  return headers.map((header) => FIELDS.get(header) ?? null);
}
