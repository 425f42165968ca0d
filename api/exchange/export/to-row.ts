import type { ServiceRecord } from '../../catalogue/records.js';
import { serviceToDataInclusion, structureToDataInclusion } from './to-data-inclusion.js';

export type CellValue = string | number | null;
export type RowValue = CellValue | readonly string[];
export type Row = Readonly<Record<string, RowValue>>;

/** Before the fields of a structure, in a row of its service. */
export const STRUCTURE_PREFIX = 'structure_';

/** One line for a service: its own fields, then those of its structure under `structure_`. */
export function toRow(service: ServiceRecord): Row {
  const { structure } = service;
  const { id: _id, ...told } = structureToDataInclusion(structure);
  const { type_structure, gestionnaire, departement_code: departement } = structure;
  const ofStructure = { ...told, type_structure, gestionnaire, departement };
  const named = Object.entries(ofStructure).map(([field, value]) => [
    `${STRUCTURE_PREFIX}${field}`,
    value,
  ]);
  return { ...serviceToDataInclusion(service), ...Object.fromEntries(named) };
}

/** A list in one cell; the terms and codes that it holds never hold a bar. */
export function toCell(value: RowValue): CellValue {
  return typeof value === 'object' && value !== null ? value.join('|') : value;
}
