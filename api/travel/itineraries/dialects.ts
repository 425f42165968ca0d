import { z } from 'zod';
import type { Point } from '../../territories/commune.js';

export type ItineraryMode = 'pied' | 'voiture';
export type ItineraryRequest = {
  readonly mode: ItineraryMode;
  readonly from: Point;
  readonly to: Point;
};

/** Minutes, or that the router knows no way. */
export type Itinerary =
  { readonly kind: 'found'; readonly minutes: number } | { readonly kind: 'none' };

/** How one kind of router is asked and answers. Only numbers ever go in an address. */
export type Dialect = {
  /** Null when it cannot answer for this mode. */
  readonly url: (base: string, request: ItineraryRequest) => URL | null;
  /** Null when the answer is not as documented. */
  readonly read: (status: number, answer: unknown) => Itinerary | null;
  readonly requestsPerSecond: number;
};

const NONE = { kind: 'none' } as const;
const found = (seconds: number): Itinerary => ({ kind: 'found', minutes: seconds / 60 });
const lonLat = ({ latitude, longitude }: Point): string =>
  `${longitude.toFixed(6)},${latitude.toFixed(6)}`;
const under = (base: string, path: string): URL => new URL(`${base.replace(/\/+$/, '')}${path}`);

const osrmAnswer = z.object({
  code: z.string(),
  routes: z.array(z.object({ duration: z.number().min(0) })).optional(),
});

/**
 * https://project-osrm.org/docs/v5.24.0/api/#route-service — a server of OSRM knows one profile and ignores the one
 * asked for: on foot it is asked only where the address says where (`{profil}`).
 */
const osrm: Dialect = {
  requestsPerSecond: 20,
  url: (base, { mode, from, to }) => {
    if (mode === 'pied' && !base.includes('{profil}')) return null;
    const server = base.replace('{profil}', mode === 'pied' ? 'foot' : 'car');
    const profile = mode === 'pied' ? 'foot' : 'driving';
    return under(server, `/route/v1/${profile}/${lonLat(from)};${lonLat(to)}?overview=false`);
  },
  read: (_status, answer) => {
    const parsed = osrmAnswer.safeParse(answer);
    if (!parsed.success) return null;
    if (parsed.data.code === 'NoRoute' || parsed.data.code === 'NoSegment') return NONE;
    const route = parsed.data.code === 'Ok' ? parsed.data.routes?.[0] : undefined;
    return route ? found(route.duration) : null;
  },
};

const valhallaAnswer = z.object({
  trip: z.object({ summary: z.object({ time: z.number().min(0) }) }),
});
const valhallaError = z.object({ error_code: z.int() });
// « No suitable edges near location » and « No path could be found for input ».
const VALHALLA_NO_WAY = new Set([171, 442]);

/** https://valhalla.github.io/valhalla/api/turn-by-turn/api-reference/ */
const valhalla: Dialect = {
  requestsPerSecond: 20,
  url: (base, { mode, from, to }) => {
    const url = under(base, '/route');
    const at = ({ latitude, longitude }: Point) => ({ lat: latitude, lon: longitude });
    const asked = {
      locations: [at(from), at(to)],
      costing: mode === 'pied' ? 'pedestrian' : 'auto',
      directions_type: 'none',
    };
    url.searchParams.set('json', JSON.stringify(asked));
    return url;
  },
  read: (status, answer) => {
    if (status === 200) {
      const parsed = valhallaAnswer.safeParse(answer);
      return parsed.success ? found(parsed.data.trip.summary.time) : null;
    }
    const error = valhallaError.safeParse(answer);
    return error.success && VALHALLA_NO_WAY.has(error.data.error_code) ? NONE : null;
  },
};

const geopfAnswer = z.object({ duration: z.number().min(0), timeUnit: z.literal('second') });

/** https://data.geopf.fr/navigation — five requests a second, by its terms of use. */
const geopf: Dialect = {
  requestsPerSecond: 5,
  url: (base, { mode, from, to }) => {
    const url = under(base, '/itineraire');
    url.search = new URLSearchParams({
      resource: 'bdtopo-osrm',
      profile: mode === 'pied' ? 'pedestrian' : 'car',
      optimization: 'fastest',
      start: lonLat(from),
      end: lonLat(to),
      timeUnit: 'second',
      getSteps: 'false',
      getBbox: 'false',
    }).toString();
    return url;
  },
  read: (status, answer) => {
    if (status === 404) return NONE;
    const parsed = status === 200 ? geopfAnswer.safeParse(answer) : null;
    return parsed?.success ? found(parsed.data.duration) : null;
  },
};

export const DIALECTS = { osrm, valhalla, geopf } as const;
export type DialectName = keyof typeof DIALECTS;
