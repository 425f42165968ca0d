/** The rows that may be kept when doublons are left out. */
export function withoutDoublons(
  rowOfId: (id: string) => number | undefined,
  doublons: readonly string[],
  rows: Uint32Array,
): Uint32Array {
  const excluded = new Set(doublons.map(rowOfId));
  return rows.filter((row) => !excluded.has(row));
}
