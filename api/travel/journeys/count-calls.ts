import type { Network } from '../timetable/network.js';

/** How many times each stop is called at by the trips of its timetable, whatever their days. */
export function countCalls({ feeds, stopOffsets, stopCount }: Network): Uint32Array {
  const calls = new Uint32Array(stopCount);
  for (const [feed, { timetable }] of feeds.entries()) {
    const offset = stopOffsets[feed] ?? 0;
    const { patternStarts, patternStops, profilePatterns, tripProfiles } = timetable;
    const tripsOf = new Uint32Array(patternStarts.length);
    for (const profile of tripProfiles) {
      const pattern = profilePatterns[profile] ?? 0;
      tripsOf[pattern] = (tripsOf[pattern] ?? 0) + 1;
    }
    for (const [pattern, trips] of tripsOf.entries()) {
      const end = patternStarts[pattern + 1] ?? patternStops.length;
      for (let at = patternStarts[pattern] ?? 0; at < end; at += 1) {
        const stop = (patternStops[at] ?? 0) + offset;
        calls[stop] = (calls[stop] ?? 0) + trips;
      }
    }
  }
  return calls;
}
