import {
  HAS_POINT,
  LODGES,
  ON_SITE,
  REMOTE,
  type ServiceColumns,
  SEVERAL_PLACES,
} from '../columns/service-columns.js';
import type { BoundingBox } from '../columns/bounding-box.js';
import type { Around, Criteria } from './criteria.js';
import { isNearby, mayBeWithin } from './may-be-within.js';
import { placeInTime, type PlaceInTime } from './place-in-time.js';

/** How a service is kept: see REACHES for `reach`. */
export type Reached = {
  readonly distanceM: number;
  readonly place: number;
  readonly reach: number;
  /** How long it takes to get there, NaN when nobody knows; absent when only the distance counts. */
  readonly minutes?: number;
};

export const ON_THE_SPOT = 0;
export const AT_A_DISTANCE = 1;
export const LODGING = 2;
export const WITHOUT_PLACE = 3;

const REMOTE_ALONE: Reached = { distanceM: Number.NaN, place: 0, reach: AT_A_DISTANCE };
const NOWHERE: Reached = { distanceM: Number.NaN, place: 0, reach: WITHOUT_PLACE };
const UNMEASURED: Reached = { distanceM: Number.NaN, place: 0, reach: ON_THE_SPOT };
const UNMEASURED_LODGING: Reached = { distanceM: Number.NaN, place: 0, reach: LODGING };

/** Null when the service is out of reach. */
export function reachService(
  columns: ServiceColumns,
  criteria: Pick<Criteria, 'around' | 'box'>,
  row: number,
): Reached | null {
  const { around, box } = criteria;
  const flags = columns.flags[row] ?? 0;
  if (box && !standsIn(columns, row, box)) return null;
  if (!around) return reachAnywhere(flags);
  if ((flags & ON_SITE) !== 0 && (flags & HAS_POINT) !== 0) {
    const lodges = (flags & LODGES) !== 0;
    const limitM = box || lodges ? Number.POSITIVE_INFINITY : around.radiusM;
    const near = around.travel
      ? onTheSpot(placeInTime(columns, row, around, { travel: around.travel, limitM, lodges }))
      : nearestPlace(columns, row, around, limitM);
    if (near && isNearEnough(near, around, box)) return near;
    if (near && lodges) return { ...near, reach: LODGING };
  }
  if ((flags & REMOTE) !== 0) return REMOTE_ALONE;
  if ((flags & HAS_POINT) !== 0) return null;
  const serves = around.servedDepartements[columns.departements.entries[row] ?? 0] === 1;
  if (!serves) return null;
  return (flags & LODGES) !== 0 ? UNMEASURED_LODGING : NOWHERE;
}

function reachAnywhere(flags: number): Reached {
  if ((flags & ON_SITE) === 0) return REMOTE_ALONE;
  return (flags & HAS_POINT) === 0 ? NOWHERE : UNMEASURED;
}

/** The nearest of the service's places, unless it is surely beyond the limit. */
function nearestPlace(
  columns: ServiceColumns,
  row: number,
  around: Around,
  limitM: number,
): Reached | null {
  const longitude = columns.longitude[row] ?? 0;
  const latitude = columns.latitude[row] ?? 0;
  const candidate = isNearby(around, longitude, latitude, limitM);
  const several = columns.has(row, SEVERAL_PLACES);
  if (!candidate && !several) return null;
  let distanceM = candidate ? around.measure(row, longitude, latitude) : Number.POSITIVE_INFINITY;
  let place = 0;
  if (several) {
    for (const [index, other] of (columns.places.get(row) ?? []).entries()) {
      if (!mayBeWithin(around, other, limitM)) continue;
      const otherM = around.measure(null, other.longitude, other.latitude);
      if (otherM >= distanceM) continue;
      distanceM = otherM;
      place = index + 1;
    }
  }
  return distanceM <= limitM ? { distanceM, place, reach: ON_THE_SPOT } : null;
}

function onTheSpot(place: PlaceInTime | null): Reached | null {
  return place && { ...place, reach: ON_THE_SPOT };
}

/** A box stands for the distance, never for the time. */
function isNearEnough(
  { distanceM, minutes }: Reached,
  { radiusM, travel }: Around,
  box: BoundingBox | null,
): boolean {
  if (!box && distanceM > radiusM) return false;
  return !travel || !((minutes ?? 0) > travel.maxMinutes);
}

function standsIn(columns: ServiceColumns, row: number, box: BoundingBox): boolean {
  if (isInside(box, columns.longitude[row] ?? Number.NaN, columns.latitude[row] ?? Number.NaN)) {
    return true;
  }
  if (!columns.has(row, SEVERAL_PLACES)) return false;
  const others = columns.places.get(row) ?? [];
  return others.some((other) => isInside(box, other.longitude, other.latitude));
}

function isInside(box: BoundingBox, longitude: number, latitude: number): boolean {
  return (
    longitude >= box.west && longitude <= box.east && latitude >= box.south && latitude <= box.north
  );
}
