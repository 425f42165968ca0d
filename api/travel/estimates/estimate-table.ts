import type { Point } from '../../territories/commune.js';
import type { ModeIndividuel } from '../mode-de-transport.js';
import type { PreparedPlaces } from '../travel-table.js';
import { crowMetres } from './crow-metres.js';
import { estimateMinutes, metresWithin } from './estimate-minutes.js';

const SHORTEST_DEGREE_METRES = 110_500;

/** Minutes from one point to each place by distance alone; +Infinity beyond `maxMinutes`. */
export function estimateTable(
  { latitude, longitude }: Point,
  mode: ModeIndividuel,
  places: PreparedPlaces,
  maxMinutes: number,
): Float32Array {
  const { latitudes, longitudes, length } = places;
  const minutes = new Float32Array(length).fill(Number.POSITIVE_INFINITY);
  const reach = metresWithin(mode, maxMinutes);
  const degrees = reach / SHORTEST_DEGREE_METRES;
  for (let place = 0; place < length; place += 1) {
    const lat = latitudes[place] ?? 0;
    if (Math.abs(lat - latitude) > degrees) continue;
    const metres = crowMetres(latitude, longitude, lat, longitudes[place] ?? 0);
    if (metres <= reach) minutes[place] = estimateMinutes(mode, metres);
  }
  return minutes;
}
