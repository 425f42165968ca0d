import type { ServiceColumns } from '../columns/service-columns.js';
import type { TextMatches } from '../search-index.js';

/** The rows whose words match; a score for each, or none when only publics were asked. */
export type TextRows = {
  readonly columns: ServiceColumns;
  readonly rows: Uint32Array;
  readonly scores: ReadonlyMap<number, number> | null;
};

/** The services that match the words, less those whose publics do not. */
export function toTextRows(
  columns: ServiceColumns,
  matches: TextMatches | null,
  admitted: readonly string[] | null,
): TextRows {
  const allowed = admitted ? new Set(admitted) : null;
  const scores = matches ? new Map<number, number>() : null;
  const rows: number[] = [];
  for (const [index, id] of (matches?.ids ?? admitted ?? []).entries()) {
    const row = columns.rowOfId(id);
    if (row === undefined || (allowed && !allowed.has(id))) continue;
    rows.push(row);
    scores?.set(row, matches?.scores[index] ?? 0);
  }
  return { columns, rows: Uint32Array.from(rows), scores };
}
