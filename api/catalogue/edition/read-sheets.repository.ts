import type { Manager } from '../../database/transactions.js';
import type { Objet, Sheet } from './sheet.js';
import { readingsOf, STRUCTURE_OF } from './sheet-columns.js';

export const SHEETS = (objet: Objet): string => `
SELECT '${objet}' AS objet, t.id, ${STRUCTURE_OF[objet]} AS structure_id, t.version,
  (SELECT to_jsonb(x) FROM (SELECT ${readingsOf(objet)}) x) AS champs
FROM ${objet} t
WHERE t.id = ANY ($1)`;

/** Sheets as they stand, whatever their status; in no order. */
export function readSheets(
  manager: Manager,
  objet: Objet,
  ids: readonly string[],
): Promise<Sheet[]> {
  return manager.query<Sheet[]>(SHEETS(objet), [ids]);
}
