import type { Commune } from '../../api/contract';
import type { Search } from './search-params';

const OCCITANIE = [-0.35, 42.3, 4.9, 45.1] as const;
const KM_BY_DEGREE = 111.2;
const FIRST_FRAME_KM = 30;

/** What the map shows first: the zone searched, the surroundings of the commune, or the region. */
export function boundsOfSearch(
  search: Search,
  commune: Pick<Commune, 'latitude' | 'longitude'> | null,
): readonly [number, number, number, number] {
  if (search.zone) return search.zone;
  if (!commune || commune.latitude === null || commune.longitude === null) return OCCITANIE;
  const radiusKm = search.distanceKm ?? FIRST_FRAME_KM;
  const high = radiusKm / KM_BY_DEGREE;
  const wide = high / Math.cos((commune.latitude * Math.PI) / 180);
  const { latitude, longitude } = commune;
  return [longitude - wide, latitude - high, longitude + wide, latitude + high];
}
