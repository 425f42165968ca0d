export const SORTS = ['pertinence', 'distance', 'prochaine_date'] as const;
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

/** What the map shows: west, south, east, north. */
export type Zone = readonly [number, number, number, number];

export type Search = {
  readonly commune: string | null;
  readonly q: string;
  readonly facets: Readonly<Record<Facet, readonly string[]>>;
  readonly distanceKm: number | null;
  readonly zone: Zone | null;
  readonly within: number | null;
  readonly eligibleOnly: boolean;
  readonly weekHours: number | null;
  readonly cejList: boolean;
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

const SLUG = /^[a-z0-9_-]{1,90}$/;

export function searchFromParams(params: URLSearchParams): Search {
  const commune = params.get('commune') ?? '';
  return {
    commune: /^\d[0-9AB]\d{3}$/.test(commune) ? commune : null,
    q: (params.get('q') ?? '').slice(0, 200),
    facets: {
      thematiques: slugsOf(params, 'thematiques'),
      dispositifs: slugsOf(params, 'dispositifs'),
      types_structure: slugsOf(params, 'types_structure'),
      frais: slugsOf(params, 'frais'),
      modes_accueil: slugsOf(params, 'modes_accueil'),
    },
    distanceKm: numberOf(params, 'distance', 1, 500),
    zone: zoneOf(params.get('zone')),
    within: numberOf(params, 'jours', 1, 366),
    eligibleOnly: params.get('eligibles') === 'oui',
    weekHours: numberOf(params, 'heures', 1, 48),
    cejList: params.get('cej') === 'oui',
    sort: SORTS.find((sort) => sort === params.get('tri')) ?? null,
    page: numberOf(params, 'page', 1, 100_000) ?? 1,
  };
}

export function paramsOfSearch(search: Search): URLSearchParams {
  const params = new URLSearchParams();
  if (search.commune) params.set('commune', search.commune);
  if (search.q) params.set('q', search.q);
  for (const facet of FACETS) for (const slug of search.facets[facet]) params.append(facet, slug);
  if (search.distanceKm !== null) params.set('distance', String(search.distanceKm));
  if (search.zone) params.set('zone', search.zone.join(','));
  if (search.within !== null) params.set('jours', String(search.within));
  if (search.eligibleOnly) params.set('eligibles', 'oui');
  if (search.weekHours !== null) params.set('heures', String(search.weekHours));
  if (search.cejList) params.set('cej', 'oui');
  if (search.sort) params.set('tri', search.sort);
  if (search.page > 1) params.set('page', String(search.page));
  return params;
}

/** Nothing was asked yet: the screen offers the needs rather than a list. */
export function isBlank(search: Search): boolean {
  return !search.commune && !search.q && !search.zone && countFilters(search) === 0;
}

export function countFilters(search: Search): number {
  const chosen = FACETS.reduce((count, facet) => count + search.facets[facet].length, 0);
  return (
    chosen +
    (search.eligibleOnly ? 1 : 0) +
    (search.weekHours !== null ? 1 : 0) +
    (search.cejList ? 1 : 0) +
    (search.within !== null ? 1 : 0) +
    (search.distanceKm !== null && !search.zone ? 1 : 0)
  );
}

function slugsOf(params: URLSearchParams, name: string): string[] {
  return [...new Set(params.getAll(name).filter((slug) => SLUG.test(slug)))];
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
