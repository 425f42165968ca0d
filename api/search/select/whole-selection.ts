import { AT_A_DISTANCE } from './reach-service.js';
import type { Kept, Selection } from './select-services.js';

/** How many services a selection keeps. */
export function totalOf({ rows, everywhere }: Pick<Selection, 'rows' | 'everywhere'>): number {
  return everywhere ? rows.length + everywhere.rows.length - everywhere.near.size : rows.length;
}

/** All of them in plain arrays, those of this place first: for whoever reads more than the nearest. */
export function wholeOf(selection: Kept & Pick<Selection, 'everywhere'>): Kept {
  const { everywhere } = selection;
  if (!everywhere) return selection;
  const others = everywhere.rows.filter((row) => !everywhere.near.has(row));
  const { length } = others;
  return {
    rows: joined(Uint32Array, selection.rows, others),
    distances: joined(Float64Array, selection.distances, nothing(length)),
    places: joined(Uint8Array, selection.places, new Uint8Array(length)),
    reaches: joined(Uint8Array, selection.reaches, new Uint8Array(length).fill(AT_A_DISTANCE)),
    minutes: selection.minutes && joined(Float32Array, selection.minutes, nothing(length)),
  };
}

/** How many stand nearer than these metres; what stands nowhere is never near. */
export function countWithin(distances: Float64Array, metres: number): number {
  let count = 0;
  for (let position = 0; position < distances.length; position += 1) {
    if ((distances[position] ?? Number.NaN) < metres) count += 1;
  }
  return count;
}

const nothing = (length: number): Float64Array => new Float64Array(length).fill(Number.NaN);

type Joinable = { set(values: ArrayLike<number>, offset?: number): void };

export function joined<T extends Joinable>(
  make: new (length: number) => T,
  first: ArrayLike<number>,
  second: ArrayLike<number>,
): T {
  const whole = new make(first.length + second.length);
  whole.set(first);
  whole.set(second, first.length);
  return whole;
}
