import type { Point } from '../../territories/commune.js';
import { metresWithin } from '../estimates/estimate-minutes.js';
import type { Network } from '../timetable/network.js';
import { WALK_MINUTES_MAX } from './stops-around.js';

/** How far from its centre a commune's village may be. */
const VILLAGE_METRES_MAX = 8_000;

/**
 * Where a commune's inhabitants set out from to catch a bus: its centre, unless no stop is within walking distance of
 * it (the centre of a large commune may be a wood) while the commune has stops: then the one nearest to the centre.
 */
export function departureOf(
  { near, latitudes, longitudes }: Network,
  centre: Point,
  isOfCommune: (point: Point) => boolean,
): Point {
  const { latitude, longitude } = centre;
  let nearest = { metres: VILLAGE_METRES_MAX, point: centre };
  let isNear = false;
  near.near(latitude, longitude, metresWithin('pied', WALK_MINUTES_MAX), () => {
    isNear = true;
  });
  if (isNear) return centre;
  near.near(latitude, longitude, VILLAGE_METRES_MAX, (stop, metres) => {
    if (metres >= nearest.metres) return;
    const point = { latitude: latitudes[stop] ?? 0, longitude: longitudes[stop] ?? 0 };
    if (isOfCommune(point)) nearest = { metres, point };
  });
  return nearest.point;
}
