import { OUT_OF_REACH } from './shortest-to-stops.js';

/** The stops that an origin gets to, of all those of a network: most are too far, and need not be kept. */
export type ReachedStops = {
  /** Stops of the whole network. */
  readonly length: number;
  readonly stops: Uint32Array;
  readonly seconds: Uint16Array;
};

export const bytesOf = ({ stops, seconds }: ReachedStops): number =>
  stops.byteLength + seconds.byteLength;

export function gatherReached(shortest: Uint16Array): ReachedStops {
  let count = 0;
  for (const seconds of shortest) if (seconds !== OUT_OF_REACH) count += 1;
  const stops = new Uint32Array(count);
  const times = new Uint16Array(count);
  let at = 0;
  for (let stop = 0; stop < shortest.length; stop += 1) {
    const seconds = shortest[stop] ?? OUT_OF_REACH;
    if (seconds === OUT_OF_REACH) continue;
    stops[at] = stop;
    times[at] = seconds;
    at += 1;
  }
  return { length: shortest.length, stops, seconds: times };
}

/**
 * Seconds to every stop again, as `shortestToStops` gave them; written in `room` when it has the right
 * size, since a new table for each of thousands of origins costs more than filling one.
 */
export function spreadReached(
  { length, stops, seconds }: ReachedStops,
  room: Uint16Array,
): Uint16Array {
  const shortest = room.length === length ? room : new Uint16Array(length);
  shortest.fill(OUT_OF_REACH);
  for (let at = 0; at < stops.length; at += 1) shortest[stops[at] ?? 0] = seconds[at] ?? 0;
  return shortest;
}
