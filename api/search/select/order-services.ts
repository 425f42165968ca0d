import type { ServiceColumns } from '../columns/service-columns.js';
import { firstInOrder } from './first-in-order.js';
import type { Kept } from './select-services.js';
import { setApart } from './set-apart.js';
import { sunkServices } from './sunk-services.js';

export const SORTS = ['pertinence', 'distance', 'prochaine_date', 'duree'] as const;
export type Sort = (typeof SORTS)[number];

export type Ordering = {
  readonly sort: Sort;
  /** The first `count` services are wanted. */
  readonly count: number;
  /** How well a row matches the text; higher is better. */
  readonly scoreOf: ((row: number) => number) | null;
  /** Days until something is open, by entry of the column of calendars. */
  readonly daysUntilOpen: Float64Array;
  /** The day from which what is past its date sinks; null when the reader chose another order. */
  readonly sinksFrom: number | null;
};

// What is unconfirmed sinks among its likes, and never further: at the same kilometre, or as well
// matched to a tenth of the best.
const BAND_M = 1000;
const SCORE_BANDS = 10;
/** The band of what has no distance: after all the others. */
const NOWHERE = 100_000;

/** Positions in what is kept; equal services follow a fixed order, so that pages never overlap. */
export function orderServices(
  columns: ServiceColumns,
  kept: Kept,
  ordering: Ordering,
): Uint32Array<ArrayBuffer> {
  const { rows, distances } = kept;
  const primary = primaryKeys(columns, kept, ordering);
  const { order } = columns;
  const sink = sinking(columns, kept, ordering, primary);
  const apart = setApart(kept, primary === null || ordering.sort === 'duree');
  const compare = (left: number, right: number): number =>
    (apart === null ? 0 : (apart[left] ?? 0) - (apart[right] ?? 0)) ||
    (sink === null ? 0 : (sink[left] ?? 0) - (sink[right] ?? 0)) ||
    difference(primary?.[left], primary?.[right]) ||
    difference(distances[left], distances[right]) ||
    (order[rows[left] ?? 0] ?? 0) - (order[rows[right] ?? 0] ?? 0) ||
    compareIds(columns, rows[left] ?? 0, rows[right] ?? 0);
  const count = Math.min(ordering.count, rows.length);
  const measured = primary === null ? measuredPositions(distances) : null;
  // What has no distance comes last: often it need not be ordered at all.
  if (measured && measured.length >= count) return firstInOrder(measured, count, compare);
  return firstInOrder(everyPosition(rows.length), count, compare);
}

/** By position, smaller first: its band, and in it the fresh before the others; null when it changes nothing. */
function sinking(
  columns: ServiceColumns,
  { rows, distances }: Kept,
  { sort, sinksFrom }: Ordering,
  primary: Float64Array | null,
): Float64Array | null {
  if (sinksFrom === null || sort === 'prochaine_date') return null;
  const sunk = sunkServices(columns, rows, sinksFrom);
  if (sunk === null) return null;
  const bands = primary === null ? kilometres(distances) : tenths(primary);
  for (let position = 0; position < bands.length; position += 1) {
    bands[position] = 2 * (bands[position] ?? 0) + (sunk[position] ?? 0);
  }
  return bands;
}

function kilometres(distances: Float64Array): Float64Array {
  const bands = new Float64Array(distances.length);
  for (let position = 0; position < bands.length; position += 1) {
    const metres = distances[position] ?? Number.NaN;
    bands[position] = Number.isNaN(metres) ? NOWHERE : Math.floor(metres / BAND_M);
  }
  return bands;
}

/** Keys are scores turned over: the smallest is the best. */
function tenths(keys: Float64Array): Float64Array {
  const best = keys.reduce((least, key) => Math.min(least, key), 0);
  return keys.map((key) => (best === 0 ? 0 : -Math.ceil((SCORE_BANDS * key) / best)));
}

function everyPosition(length: number): Uint32Array<ArrayBuffer> {
  const positions = new Uint32Array(length);
  for (let position = 0; position < length; position += 1) positions[position] = position;
  return positions;
}

function measuredPositions(distances: Float64Array): Uint32Array<ArrayBuffer> {
  const positions = new Uint32Array(distances.length);
  let length = 0;
  for (let position = 0; position < distances.length; position += 1) {
    if (Number.isNaN(distances[position] ?? Number.NaN)) continue;
    positions[length] = position;
    length += 1;
  }
  return positions.slice(0, length);
}

/** What comes before the distance in the order: smaller first. */
function primaryKeys(
  columns: ServiceColumns,
  { rows, minutes }: Kept,
  { sort, scoreOf, daysUntilOpen }: Ordering,
): Float64Array | null {
  // What is met nowhere takes no journey: it comes after what does.
  if (sort === 'duree' && minutes) return Float64Array.from(minutes);
  if (sort === 'prochaine_date') {
    const { entries } = columns.calendars;
    return keysOf(rows, (row) => daysUntilOpen[entries[row] ?? 0] ?? Number.NaN);
  }
  if (sort === 'pertinence' && scoreOf) return keysOf(rows, (row) => -scoreOf(row));
  return null;
}

/** Far quicker than `Float64Array.from`, which walks an iterator. */
function keysOf(rows: Uint32Array, keyOf: (row: number) => number): Float64Array {
  const keys = new Float64Array(rows.length);
  for (let position = 0; position < rows.length; position += 1) {
    keys[position] = keyOf(rows[position] ?? 0);
  }
  return keys;
}

/** What is not known comes last. */
function difference(left: number | undefined, right: number | undefined): number {
  if (left === undefined || right === undefined || left === right) return 0;
  if (left < right) return -1;
  if (left > right) return 1;
  return Number(Number.isNaN(left)) - Number(Number.isNaN(right));
}

function compareIds(columns: ServiceColumns, left: number, right: number): number {
  const leftId = columns.ids[left] ?? '';
  const rightId = columns.ids[right] ?? '';
  return leftId < rightId ? -1 : Number(leftId > rightId);
}
