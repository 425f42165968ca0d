import { SEVERAL_PLACES, type ServiceColumns } from '../columns/service-columns.js';
import type { BoundingBox } from '../columns/bounding-box.js';

/** Rows from south to north, so that those of a box are found without reading the others. */
export type ByLatitude = {
  readonly rows: Uint32Array;
  readonly latitudes: Float64Array;
  /** Met at several places: wherever the box is, one of them may stand in it. */
  readonly several: Uint32Array;
};

type Standing = Pick<ServiceColumns, 'latitude' | 'longitude' | 'flags'>;

export function arrangeByLatitude({ latitude, flags }: Standing, rows: Uint32Array): ByLatitude {
  const isSeveral = (row: number): boolean => ((flags[row] ?? 0) & SEVERAL_PLACES) !== 0;
  const sorted = rows
    .filter((row) => !isSeveral(row))
    .sort((left, right) => (latitude[left] ?? 0) - (latitude[right] ?? 0));
  return {
    rows: sorted,
    latitudes: Float64Array.from(sorted, (row) => latitude[row] ?? Number.NaN),
    several: rows.filter(isSeveral),
  };
}

/** The rows that may be met in the box; all of them without one. */
export function rowsInBox(
  { longitude }: Pick<ServiceColumns, 'longitude'>,
  { rows, latitudes, several }: ByLatitude,
  box: BoundingBox | null,
): Uint32Array {
  const from = box ? firstFrom(latitudes, box.south) : 0;
  const found = new Uint32Array(rows.length - from + several.length);
  found.set(several);
  let length = several.length;
  for (let index = from; index < rows.length; index += 1) {
    if (box && (latitudes[index] ?? 0) > box.north) break;
    const row = rows[index] ?? 0;
    const east = longitude[row] ?? 0;
    if (box && (east < box.west || east > box.east)) continue;
    found[length] = row;
    length += 1;
  }
  return found.subarray(0, length);
}

/** The index of the first latitude that is not south of `south`. */
function firstFrom(latitudes: Float64Array, south: number): number {
  let low = 0;
  let high = latitudes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((latitudes[middle] ?? 0) < south) low = middle + 1;
    else high = middle;
  }
  return low;
}
