import { isNeed, type NeedSlug } from '../messages/fr/needs';
import { DISPOSITIFS, FEES, KINDS, RECEPTION } from '../messages/fr/vocabulary';
import { travelModeIn, type TravelMode } from './travel-modes';

export const SORTS = ['pertinence', 'distance', 'duree', 'prochaine_date'] as const;
export type Sort = (typeof SORTS)[number];

/** The lists a person narrows the results with; named as the API names them. */
export const FACETS = [
  'thematiques',
  'dispositifs',
  'types_structure',
  'frais',
  'modes_accueil',
] as const;
export type Facet = (typeof FACETS)[number];

type FacetValues = {
  readonly thematiques: readonly NeedSlug[];
  readonly dispositifs: readonly (keyof typeof DISPOSITIFS)[];
  readonly types_structure: readonly (keyof typeof KINDS)[];
  readonly frais: readonly (keyof typeof FEES)[];
  readonly modes_accueil: readonly (keyof typeof RECEPTION)[];
};

/** What the map shows: west, south, east, north. */
export type Zone = readonly [number, number, number, number];

export type Search = {
  readonly commune: string | null;
  /** `departement:30`, as the API names territories. */
  readonly territoire: string | null;
  readonly q: string;
  readonly facets: FacetValues;
  readonly distanceKm: number | null;
  /** Only with a commune to start from. */
  readonly mode: TravelMode | null;
  /** By that mode, door to door. */
  readonly maxMinutes: number | null;
  /** By bus: without the places that no known network serves. */
  readonly knownTimes: boolean;
  readonly zone: Zone | null;
  readonly within: number | null;
  readonly eligibleOnly: boolean;
  readonly weekHours: number | null;
  readonly cejList: boolean;
  /** Also what is for those who live elsewhere. */
  readonly anyZone: boolean;
  readonly sort: Sort | null;
  readonly page: number;
};

export const NO_FACETS: Search['facets'] = {
  thematiques: [],
  dispositifs: [],
  types_structure: [],
  frais: [],
  modes_accueil: [],
};

export function searchFromParams(params: URLSearchParams): Search {
  const code = params.get('commune') ?? '';
  const commune = /^\d[0-9AB]\d{3}$/.test(code) ? code : null;
  const mode = commune ? travelModeIn(params.get('mode')) : null;
  const territoire = params.get('territoire') ?? '';
  return {
    commune,
    territoire: /^[a-z-]{4,20}:[\w-]{1,100}$/.test(territoire) ? territoire : null,
    q: (params.get('q') ?? '').slice(0, 200),
    facets: {
      thematiques: slugsOf(params, 'thematiques', isNeed),
      dispositifs: slugsOf(params, 'dispositifs', isIn(DISPOSITIFS)),
      types_structure: slugsOf(params, 'types_structure', isIn(KINDS)),
      frais: slugsOf(params, 'frais', isIn(FEES)),
      modes_accueil: slugsOf(params, 'modes_accueil', isIn(RECEPTION)),
    },
    distanceKm: numberOf(params, 'distance', 1, 500),
    mode,
    maxMinutes: mode ? numberOf(params, 'duree', 5, 180) : null,
    knownTimes: mode === 'transports' && params.get('horaires') === 'connus',
    zone: zoneOf(params.get('zone')),
    within: numberOf(params, 'jours', 1, 366),
    eligibleOnly: params.get('eligibles') === 'oui',
    weekHours: numberOf(params, 'heures', 1, 48),
    cejList: params.get('cej') === 'oui',
    anyZone: params.get('horszone') === 'oui',
    sort: sortsFor({ commune, mode }).find((sort) => sort === params.get('tri')) ?? null,
    page: numberOf(params, 'page', 1, 100_000) ?? 1,
  };
}

export function paramsOfSearch(search: Search): URLSearchParams {
  const params = new URLSearchParams();
  const mode = search.commune ? search.mode : null;
  if (search.commune) params.set('commune', search.commune);
  if (search.territoire) params.set('territoire', search.territoire);
  if (search.q) params.set('q', search.q);
  for (const facet of FACETS) for (const slug of search.facets[facet]) params.append(facet, slug);
  if (search.distanceKm !== null) params.set('distance', String(search.distanceKm));
  if (mode) params.set('mode', mode);
  if (mode && search.maxMinutes !== null) params.set('duree', String(search.maxMinutes));
  if (mode === 'transports' && search.knownTimes) params.set('horaires', 'connus');
  if (search.zone) params.set('zone', search.zone.join(','));
  if (search.within !== null) params.set('jours', String(search.within));
  if (search.eligibleOnly) params.set('eligibles', 'oui');
  if (search.weekHours !== null) params.set('heures', String(search.weekHours));
  if (search.cejList) params.set('cej', 'oui');
  if (search.anyZone) params.set('horszone', 'oui');
  if (search.sort && sortsFor({ ...search, mode }).includes(search.sort))
    params.set('tri', search.sort);
  if (search.page > 1) params.set('page', String(search.page));
  return params;
}

/** Results are sorted by distance once it is known where she lives, by travel time once it is known how she goes. */
export function sortsFor({ commune, mode }: Pick<Search, 'commune' | 'mode'>): readonly Sort[] {
  return SORTS.filter((sort) => (sort !== 'duree' || mode) && (sort !== 'distance' || commune));
}

/** Nothing was asked yet: the screen offers the needs rather than a list. */
export function isBlank(search: Search): boolean {
  const { commune, territoire, q, zone } = search;
  return !commune && !territoire && !q && !zone && countFilters(search) === 0;
}

export function countFilters(search: Search): number {
  const chosen = FACETS.reduce((count, facet) => count + search.facets[facet].length, 0);
  return (
    chosen +
    (search.eligibleOnly ? 1 : 0) +
    (search.weekHours !== null ? 1 : 0) +
    (search.cejList ? 1 : 0) +
    (search.anyZone ? 1 : 0) +
    (search.within !== null ? 1 : 0) +
    (search.mode ? 1 : 0) +
    (search.distanceKm !== null && !search.zone ? 1 : 0)
  );
}

/** The same facets with one value more, or one less; a value that no list knows changes nothing. */
export function withFacet(
  search: Search,
  facet: Facet,
  value: string,
  isChosen: boolean,
): FacetValues {
  const params = paramsOfSearch(search);
  const others = params.getAll(facet).filter((slug) => slug !== value);
  params.delete(facet);
  for (const slug of isChosen ? [...others, value] : others) params.append(facet, slug);
  return searchFromParams(params).facets;
}

function isIn<Words extends object>(words: Words): (slug: string) => slug is keyof Words & string {
  return (slug): slug is keyof Words & string => Object.hasOwn(words, slug);
}

function slugsOf<Slug extends string>(
  params: URLSearchParams,
  name: Facet,
  isKnown: (slug: string) => slug is Slug,
): Slug[] {
  return [...new Set(params.getAll(name).filter(isKnown))];
}

function numberOf(params: URLSearchParams, name: string, min: number, max: number): number | null {
  const value = Number(params.get(name) ?? Number.NaN);
  return Number.isInteger(value) && value >= min && value <= max ? value : null;
}

function zoneOf(value: string | null): Zone | null {
  const [west = Number.NaN, south = Number.NaN, east = Number.NaN, north = Number.NaN] = (
    value ?? ''
  )
    .split(',')
    .map(Number);
  const inWorld = west >= -180 && east <= 180 && south >= -90 && north <= 90;
  return value && inWorld && west < east && south < north ? [west, south, east, north] : null;
}
