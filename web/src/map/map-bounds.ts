import type { Commune, SearchItem } from '../api/contract';
import type { Search } from '../api/search-params';

type Bounds = readonly [number, number, number, number];
type Spot = { readonly latitude: number | null; readonly longitude: number | null };

const OCCITANIE: Bounds = [-0.35, 42.3, 4.9, 45.1];
const MARGIN_DEGREES = 0.06;
/** Around a home alone: wide enough to know where it is. */
const AROUND_HOME_DEGREES = 0.35;

/** What the map shows: the zone searched, else the home and the solutions of the page of the list. */
export function boundsOfSearch(
  search: Pick<Search, 'zone'>,
  commune: Pick<Commune, 'latitude' | 'longitude'> | null,
  items: readonly Pick<SearchItem, 'lieu'>[],
): Bounds {
  if (search.zone) return search.zone;
  const spots: (Spot | null)[] = [commune, ...items.map(({ lieu }) => lieu)];
  const longitudes = spots.flatMap((spot) => spot?.longitude ?? []);
  const latitudes = spots.flatMap((spot) => spot?.latitude ?? []);
  if (longitudes.length === 0) return OCCITANIE;
  const margin = longitudes.length === 1 && commune ? AROUND_HOME_DEGREES : MARGIN_DEGREES;
  return [
    Math.min(...longitudes) - margin,
    Math.min(...latitudes) - margin,
    Math.max(...longitudes) + margin,
    Math.max(...latitudes) + margin,
  ];
}
