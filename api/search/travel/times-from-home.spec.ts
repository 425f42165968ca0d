import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anIndexedService } from '../../../test/factories/an-indexed-service.js';
import { geodesicMetres } from '../../territories/geodesic-distance.js';
import type { IndexedService } from '../columns/indexed-service.js';
import { ServiceColumns } from '../columns/service-columns.js';
import { type Criteria, REACHES } from '../select/criteria.js';
import { orderServices } from '../select/order-services.js';
import { selectAround, selectEverywhere } from '../select/select-around.js';
import { type Selection, selectServices } from '../select/select-services.js';
import { wholeOf } from '../select/whole-selection.js';
import { limitByTime, SLAB } from './times-from-home.js';

const HOME = { longitude: 4.276, latitude: 43.693 };
const NEVER = Number.POSITIVE_INFINITY;

type At = { readonly longitude: number; readonly latitude: number };

/** A journey that has nothing to do with the distance, as by bus: some places are out of reach. */
function minutesTo({ longitude, latitude }: At): number {
  const drawn = (Math.round(longitude * 1e5) * 7 + Math.round(latitude * 1e5) * 13) % 240;
  return drawn > 180 ? NEVER : drawn + 0.5;
}

/** No known network serves some of the places. */
function isUnserved({ longitude, latitude }: At): boolean {
  return (Math.round(longitude * 1e5) + Math.round(latitude * 1e5)) % 3 === 0;
}

function unservedOf({ points }: ServiceColumns): Uint8Array {
  return Uint8Array.from(points.latitudes, (latitude, point) =>
    Number(isUnserved({ latitude, longitude: points.longitudes[point] ?? 0 })),
  );
}

function tablesOf({ points }: ServiceColumns): Float32Array[] {
  const tables: Float32Array[] = [];
  for (let from = 0; from < points.length; from += SLAB) {
    const slab = points.latitudes.slice(from, from + SLAB);
    const longitudeOf = (rank: number): number => points.longitudes[from + rank] ?? 0;
    const told = slab.map((latitude, rank) =>
      minutesTo({ latitude, longitude: longitudeOf(rank) }),
    );
    tables.push(Float32Array.from(told));
  }
  return tables;
}

function criteriaOf(columns: ServiceColumns, { dureeMax, radiusM, unknown }: Asked): Criteria {
  const unserved = unknown && { home: HOME, points: unservedOf(columns), ...unknown };
  const travel = limitByTime(columns.points, tablesOf(columns), dureeMax, unserved);
  const { latitude, longitude } = HOME;
  return {
    filters: [],
    servedZones: null,
    candidates: null,
    box: null,
    scoreQualiteMinimum: null,
    heuresSemaineMin: null,
    listeCej: null,
    around: {
      ...HOME,
      radiusM,
      travel,
      servedDepartements: columns.departements.maskOfValues(['30'], { orEmpty: true }),
      measure: (_row, lon, lat) => geodesicMetres(latitude, longitude, lat, lon),
    },
  };
}

const place = fc.record({
  longitude: fc.integer({ min: 350_000, max: 500_000 }).map((steps) => steps / 1e5),
  latitude: fc.integer({ min: 4_320_000, max: 4_420_000 }).map((steps) => steps / 1e5),
});
const aService = fc.record({
  own: fc.option(place, { nil: null }),
  others: fc.array(place, { maxLength: 3 }),
  modesAccueil: fc.subarray(['en-presentiel', 'a-distance'], { minLength: 1 }),
  hebergement: fc.boolean(),
});
const asked = fc.record({
  dureeMax: fc.constantFrom(null, 5, 45, 120),
  radiusM: fc.constantFrom(20_000, 60_000, NEVER),
  unknown: fc.constantFrom(
    null,
    { withinM: 30_000, areLeftOut: false },
    { withinM: NEVER, areLeftOut: false },
    { withinM: 30_000, areLeftOut: true },
  ),
});
type Drawn = typeof aService extends fc.Arbitrary<infer Value> ? Value : never;
type Asked = typeof asked extends fc.Arbitrary<infer Value> ? Value : never;

function toService({ own, others, ...rest }: Drawn, rank: number): IndexedService {
  return anIndexedService({
    ...rest,
    id: `s${rank}`,
    longitude: own?.longitude ?? null,
    latitude: own?.latitude ?? null,
    places: others.map((at, lieu) => ({ lieuId: `l${lieu}`, ...at })),
  });
}

type Told = {
  readonly reach: string;
  readonly metres: number | null;
  readonly minutes: number | null;
};

type Expected = Told & { readonly isUnknown?: true };

/** What each service should be told, read from the services themselves. */
function expected(drawn: Drawn, question: Asked): Expected | null {
  const { own, others, modesAccueil, hebergement } = drawn;
  const { unknown, dureeMax, radiusM } = question;
  const isMet = modesAccueil.includes('en-presentiel');
  const isRemote = modesAccueil.includes('a-distance');
  const places = [...(own ? [own] : []), ...others]
    .map((at) => ({
      isUnserved: isUnserved(at),
      minutes: minutesTo(at),
      metres: geodesicMetres(HOME.latitude, HOME.longitude, at.latitude, at.longitude),
    }))
    .sort((one, other) =>
      one.minutes === other.minutes ? one.metres - other.metres : one.minutes - other.minutes,
    );
  type Place = (typeof places)[number];
  const isInTime = ({ minutes }: Place): boolean => dureeMax === null || minutes <= dureeMax;
  const gone = ({ minutes, metres }: Place) => ({ minutes, metres });
  const reachable = places.filter(
    (at) => hebergement || (isInTime(at) && at.metres <= question.radiusM),
  );
  const [quickest] = reachable;
  const isCertain = quickest && isInTime(quickest) && Number.isFinite(quickest.minutes);
  const withinM = Math.min(unknown?.withinM ?? 0, hebergement ? NEVER : radiusM);
  const isOptional = isRemote || hebergement;
  const nobodyKnows =
    isMet && unknown && !isCertain && !(unknown.areLeftOut && isOptional)
      ? places
          .filter((at) => at.isUnserved && at.metres <= withinM)
          .sort((one, other) => one.metres - other.metres)[0]
      : undefined;
  if (nobodyKnows) {
    const { metres } = nobodyKnows;
    const reach = metres <= radiusM ? 'sur_place' : 'hebergement';
    return { reach, metres, minutes: null, ...(isOptional ? {} : { isUnknown: true }) };
  }
  if (isMet && quickest) {
    const isNear = isInTime(quickest) && quickest.metres <= radiusM;
    return { reach: isNear ? 'sur_place' : 'hebergement', ...gone(quickest) };
  }
  const nowhere = { metres: null, minutes: null };
  if (isRemote) return { reach: 'a_distance', ...nowhere };
  if (places.length > 0) return null;
  return { reach: hebergement ? 'hebergement' : 'sans_lieu', ...nowhere };
}

function told(columns: ServiceColumns, selection: Selection) {
  const { rows, distances, reaches, minutes } = wholeOf(selection);
  const byId = new Map<string, Told>();
  for (const [at, row] of rows.entries()) {
    const metres = distances[at] ?? Number.NaN;
    const told = minutes?.[at] ?? Number.NaN;
    byId.set(columns.ids[row] ?? '', {
      reach: REACHES[reaches[at] ?? 0] ?? '',
      metres: Number.isNaN(metres) ? null : metres,
      minutes: Number.isNaN(told) ? null : told,
    });
  }
  return byId;
}

describe('a selection by travel time, against reading every service one by one', () => {
  it('keeps what is within the minutes and the metres, at the place that takes the least time', () => {
    fc.assert(
      fc.property(fc.array(aService, { maxLength: 40 }), asked, (drawn, question) => {
        const columns = new ServiceColumns();
        for (const [rank, one] of drawn.entries()) columns.put(toService(one, rank));
        const criteria = criteriaOf(columns, question);
        let unknownTimes = 0;
        const wanted = new Map<string, Told>(
          drawn.flatMap((one, rank) => {
            const found = expected(one, question);
            if (!found) return [];
            const { isUnknown, ...kept } = found;
            if (isUnknown) unknownTimes += 1;
            if (isUnknown && question.unknown?.areLeftOut) return [];
            return [[`s${rank}`, kept] as const];
          }),
        );
        const sorted = (found: typeof wanted) => [...found].sort(([a], [b]) => (a < b ? -1 : 1));
        const selection = selectServices(columns, criteria);
        expect(sorted(told(columns, selection))).toEqual(sorted(wanted));
        expect(selection.unknownTimes).toBe(unknownTimes);
        const inTwoParts = selectAround(columns, criteria, selectEverywhere(columns, criteria));
        expect(sorted(told(columns, inTwoParts))).toEqual(sorted(wanted));
        expect(inTwoParts.unknownTimes).toBe(unknownTimes);
      }),
      { numRuns: 300 },
    );
  });

  it('orders by the minutes, what takes no journey last', () => {
    fc.assert(
      fc.property(fc.array(aService, { maxLength: 40 }), asked, (drawn, question) => {
        const columns = new ServiceColumns();
        for (const [rank, one] of drawn.entries()) columns.put(toService(one, rank));
        const criteria = criteriaOf(columns, question);
        const selection = selectServices(columns, criteria);
        const { rows, minutes, distances } = selection;
        const positions = orderServices(columns, selection, {
          sort: 'duree',
          count: rows.length,
          scoreOf: null,
          daysUntilOpen: new Float64Array(),
          sinksFrom: null,
        });
        const toldMinutes = Array.from(positions, (position) => minutes?.[position] ?? Number.NaN);
        const known = toldMinutes.filter((value) => !Number.isNaN(value));
        // Those nobody knows come after, then what is met nowhere.
        expect(toldMinutes.slice(0, known.length)).toEqual(known);
        const keys = known;
        expect(keys).toEqual([...keys].sort((one, other) => (one === other ? 0 : one - other)));
        const first = positions.findIndex((position) => Number.isNaN(distances[position]));
        const rest = first === -1 ? [] : [...positions.subarray(first)];
        expect(rest.every((position) => Number.isNaN(distances[position]))).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('keeps nothing that must be gone to when no place is within reach', () => {
    const columns = new ServiceColumns();
    columns.put(
      toService({ own: HOME, others: [], modesAccueil: ['en-presentiel'], hebergement: false }, 0),
    );
    const nowhere = limitByTime(columns.points, [Float32Array.of(NEVER)], 45);
    const criteria = criteriaOf(columns, { dureeMax: 45, radiusM: NEVER, unknown: null });
    const around = criteria.around && { ...criteria.around, travel: nowhere };
    expect(selectServices(columns, { ...criteria, around }).rows).toHaveLength(0);
  });
});
