import type { BoundingBox } from '../../search/columns/bounding-box.js';
import { metresPerDegree } from '../../travel/estimates/crow-metres.js';
import type { Homes } from './homes.js';

// Fewer than a degree of meridian ever has.
const METRES_PER_DEGREE = 110_500;

/** A box outside which no point is within so many metres of the communes. */
export function boundsOf(homes: Homes, ranks: readonly number[], metres: number): BoundingBox {
  let [south, north, west, east] = [90, -90, 180, -180];
  for (const rank of ranks) {
    const latitude = homes.latitudes[rank] ?? Number.NaN;
    const longitude = homes.longitudes[rank] ?? Number.NaN;
    if (Number.isNaN(latitude)) continue;
    south = Math.min(south, latitude);
    north = Math.max(north, latitude);
    west = Math.min(west, longitude);
    east = Math.max(east, longitude);
  }
  const high = metres / METRES_PER_DEGREE;
  const farthest = Math.min(89, Math.max(Math.abs(south), Math.abs(north)) + high);
  const wide = (metres / metresPerDegree(farthest).lon) * 1.001;
  return { south: south - high, north: north + high, west: west - wide, east: east + wide };
}
