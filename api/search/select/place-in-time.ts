import { REMOTE, type ServiceColumns, SEVERAL_PLACES } from '../columns/service-columns.js';
import type { Around, TravelLimit, UnknownTimes } from './criteria.js';
import { mayBeWithin } from './may-be-within.js';

/** Where a service is met, and how long it takes to get there: NaN when nobody knows. */
export type PlaceInTime = {
  readonly distanceM: number;
  readonly place: number;
  readonly minutes: number;
};

type TimeLimits = {
  readonly travel: TravelLimit;
  readonly limitM: number;
  readonly lodges: boolean;
};
type Timed = Pick<PlaceInTime, 'distanceM' | 'minutes'>;

/** The place that takes the least time; when none is in time, the nearest of those where nobody knows. */
export function placeInTime(
  columns: ServiceColumns,
  row: number,
  around: Around,
  limits: TimeLimits,
): PlaceInTime | null {
  const { unknown, maxMinutes } = limits.travel;
  const quickest = quickestPlace(columns, row, around, limits);
  const isInTime = quickest && quickest.minutes <= maxMinutes && Number.isFinite(quickest.minutes);
  if (!unknown || isInTime) return quickest;
  return nearestUnknown(columns, row, around, { ...limits, unknown }) ?? quickest;
}

function nearestUnknown(
  columns: ServiceColumns,
  row: number,
  around: Around,
  { unknown, limitM, lodges }: TimeLimits & { readonly unknown: UnknownTimes },
): PlaceInTime | null {
  // What is kept without going there is kept as such.
  if (unknown.areLeftOut && (lodges || columns.has(row, REMOTE))) return null;
  const others = columns.has(row, SEVERAL_PLACES) ? (columns.places.get(row) ?? []) : [];
  const withinM = Math.min(limitM, unknown.withinM);
  let best: PlaceInTime | null = null;
  for (let place = 0; place <= others.length; place += 1) {
    if (!unknown.isUnknown(row, place)) continue;
    const at = place === 0 ? standingAt(columns, row) : others[place - 1];
    if (!at || !mayBeWithin(around, at, withinM)) continue;
    const distanceM = around.measure(place === 0 ? row : null, at.longitude, at.latitude);
    if (distanceM > withinM || (best && distanceM >= best.distanceM)) continue;
    best = { distanceM, place, minutes: Number.NaN };
  }
  return best;
}

/** Lodgings are met wherever they are; the nearer of two that take as long. */
function quickestPlace(
  columns: ServiceColumns,
  row: number,
  around: Around,
  { travel, limitM, lodges }: TimeLimits,
): PlaceInTime | null {
  const others = columns.has(row, SEVERAL_PLACES) ? (columns.places.get(row) ?? []) : [];
  let best: PlaceInTime | null = null;
  for (let place = 0; place <= others.length; place += 1) {
    const minutes = travel.minutesTo(row, place);
    if (minutes > travel.maxMinutes && !lodges) continue;
    const at = place === 0 ? standingAt(columns, row) : others[place - 1];
    if (!at || !mayBeWithin(around, at, limitM)) continue;
    const known = place === 0 ? row : null;
    const distanceM = around.measure(known, at.longitude, at.latitude);
    if (distanceM > limitM) continue;
    if (best && !isSooner({ distanceM, minutes }, best)) continue;
    best = { distanceM, place, minutes };
  }
  return best;
}

function isSooner(one: Timed, other: Timed): boolean {
  if (one.minutes !== other.minutes) return one.minutes < other.minutes;
  return one.distanceM < other.distanceM;
}

function standingAt({ longitude, latitude }: ServiceColumns, row: number) {
  return { longitude: longitude[row] ?? 0, latitude: latitude[row] ?? 0 };
}
