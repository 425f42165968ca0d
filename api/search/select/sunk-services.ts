import type { ServiceColumns } from '../columns/service-columns.js';

/**
 * By position, 1 for what nobody confirmed or is past its date; null when that tells none from the
 * others.
 */
export function sunkServices(
  { freshUntil }: Pick<ServiceColumns, 'freshUntil'>,
  rows: Uint32Array,
  today: number,
): Uint8Array | null {
  const sunk = new Uint8Array(rows.length);
  let count = 0;
  for (let position = 0; position < rows.length; position += 1) {
    if ((freshUntil[rows[position] ?? 0] ?? 0) >= today) continue;
    sunk[position] = 1;
    count += 1;
  }
  return count === 0 || count === rows.length ? null : sunk;
}
