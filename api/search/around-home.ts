import { geodesicMetres } from '../territories/geodesic-distance.js';
import type { ServiceColumns } from './columns/service-columns.js';
import type { Home } from './home.js';
import { DISTANCE_DEFAULT_KM, type SearchRequest } from './search.schema.js';
import type { Around } from './select/criteria.js';
import type { Journeys } from './travel/journeys.js';

const METRES_PER_KM = 1_000;

/** Metres: what is asked, 50 km when nothing else limits, +Infinity when time does. */
export function radiusOf({ distance }: SearchRequest, journeys: Journeys | null = null): number {
  if (distance === undefined && journeys?.limit?.bounds) return Number.POSITIVE_INFINITY;
  return (distance ?? DISTANCE_DEFAULT_KM) * METRES_PER_KM;
}

/** Metres: where nobody knows how long it takes, what a search without a time would keep. */
export function unknownWithinOf({ distance, bbox }: SearchRequest): number {
  return bbox || distance !== undefined
    ? Number.POSITIVE_INFINITY
    : DISTANCE_DEFAULT_KM * METRES_PER_KM;
}

export function aroundOf(
  columns: ServiceColumns,
  home: Home,
  { journeys, radiusM }: { readonly journeys: Journeys | null; readonly radiusM: number },
): Around {
  const { longitude, latitude, departement } = home;
  const servedDepartements =
    departement === null
      ? columns.departements.maskOfAny(() => true, { orEmpty: true })
      : columns.departements.maskOfValues([departement], { orEmpty: true });
  const measure = (_row: number | null, lon: number, lat: number): number =>
    geodesicMetres(latitude, longitude, lat, lon);
  return {
    longitude,
    latitude,
    radiusM,
    travel: journeys?.limit ?? null,
    servedDepartements,
    measure,
  };
}
