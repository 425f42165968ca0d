import type { Point } from '../../territories/commune.js';
import type { BoundingBox } from '../columns/bounding-box.js';
import type { TravelLimit } from '../select/criteria.js';
import { METRES_PER_DEGREE, reachWithMargin } from '../select/may-be-within.js';
import type { PlacePoints } from './place-points.js';

/** How many points a table of minutes holds: what is added later leaves the full ones as they are. */
export const SLAB_BITS = 13;
export const SLAB = 1 << SLAB_BITS;

const NOWHERE: BoundingBox = { west: 1, east: 0, south: 1, north: 0 };

/** Where no timetable is known, by point: 1; and how far from home such places are kept. */
export type Unserved = {
  readonly home: Point;
  readonly points: Uint8Array;
  readonly withinM: number;
  readonly areLeftOut: boolean;
};

/**
 * What time limits, read from minutes by point, `SLAB` points a table.
 * `dureeMax` in minutes, null when time does not limit; `unserved` null when every duration is known.
 */
export function limitByTime(
  points: PlacePoints,
  minutes: readonly Float32Array[],
  dureeMax: number | null,
  unserved: Unserved | null = null,
): TravelLimit {
  const minutesOf = (point: number): number =>
    minutes[point >> SLAB_BITS]?.[point & (SLAB - 1)] ?? Number.POSITIVE_INFINITY;
  return {
    minutesTo: (row, place) => minutesOf(points.at(row, place)),
    maxMinutes: dureeMax ?? Number.POSITIVE_INFINITY,
    bounds:
      dureeMax === null ? null : withUnserved(boxOf(points, minutes, dureeMax), points, unserved),
    unknown: unserved && {
      isUnknown: (row, place) => unserved.points[points.at(row, place)] === 1,
      withinM: unserved.withinM,
      areLeftOut: unserved.areLeftOut,
    },
  };
}

/** The box, made large enough for the unserved points that may be near enough. */
function withUnserved(
  box: BoundingBox,
  { latitudes, longitudes }: PlacePoints,
  unserved: Unserved | null,
): BoundingBox {
  if (!unserved) return box;
  const { home, points, withinM } = unserved;
  const reach = reachWithMargin(withinM) / METRES_PER_DEGREE;
  let { west, east, south, north } = box;
  let isEmpty = west > east;
  for (let point = 0; point < points.length; point += 1) {
    if (points[point] !== 1) continue;
    const latitude = latitudes[point] ?? 0;
    if (Math.abs(latitude - home.latitude) > reach) continue;
    const longitude = longitudes[point] ?? 0;
    west = isEmpty || longitude < west ? longitude : west;
    east = isEmpty || longitude > east ? longitude : east;
    south = isEmpty || latitude < south ? latitude : south;
    north = isEmpty || latitude > north ? latitude : north;
    isEmpty = false;
  }
  return { west, east, south, north };
}

function boxOf(points: PlacePoints, tables: readonly Float32Array[], max: number): BoundingBox {
  const { latitudes, longitudes } = points;
  let { west, east, south, north } = NOWHERE;
  let isEmpty = true;
  for (const [slab, minutes] of tables.entries()) {
    const from = slab << SLAB_BITS;
    for (let rank = 0; rank < minutes.length; rank += 1) {
      if ((minutes[rank] ?? Number.POSITIVE_INFINITY) > max) continue;
      const latitude = latitudes[from + rank] ?? 0;
      const longitude = longitudes[from + rank] ?? 0;
      west = isEmpty || longitude < west ? longitude : west;
      east = isEmpty || longitude > east ? longitude : east;
      south = isEmpty || latitude < south ? latitude : south;
      north = isEmpty || latitude > north ? latitude : north;
      isEmpty = false;
    }
  }
  return { west, east, south, north };
}
