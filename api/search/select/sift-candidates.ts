import { withoutDoublons } from './without-doublons.js';

type Rows = {
  readonly rowOfId: (id: string) => number | undefined;
  /** How many rows there are, all together. */
  readonly length: number;
};

type Sieve = {
  /** The only services that may be kept, or null for all. */
  readonly within: readonly string[] | null;
  /** The services that may not. */
  readonly without: readonly string[] | null;
};

/** The rows that a search may keep, of those that match its words; null is every row. */
export function siftCandidates(
  columns: Rows,
  matches: Uint32Array | null,
  { within, without }: Sieve,
): Uint32Array | null {
  const rowOfId = (id: string): number | undefined => columns.rowOfId(id);
  const inside = within && rowsOf(within, rowOfId);
  const kept = matches && inside ? keepOnly(matches, inside) : (matches ?? inside);
  if (without === null) return kept;
  const all = kept ?? Uint32Array.from({ length: columns.length }, (_, row) => row);
  return withoutDoublons(rowOfId, without, all);
}

function rowsOf(ids: readonly string[], rowOfId: Rows['rowOfId']): Uint32Array {
  return Uint32Array.from(ids.map(rowOfId).filter((row) => row !== undefined)).sort();
}

function keepOnly(rows: Uint32Array, inside: Uint32Array): Uint32Array {
  const allowed = new Set(inside);
  return rows.filter((row) => allowed.has(row));
}
