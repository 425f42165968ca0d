import type { RawCall, RawNetwork, RawStop, RawTrip } from '../test/factories/a-bus-network.js';
import { createRandom, type Random } from './random.js';

/** A commune where buses stop. */
export type Town = {
  readonly latitude: number;
  readonly longitude: number;
  readonly population: number;
};

const SEED = 20_261_122;
const FROM = '2026-09-01';
const TO = '2027-07-04';
const METRES_A_DEGREE = 111_000;
/** Stops of a town lie so far from one another. */
const SPACING = 0.0035;
const CALLS_MAX = 24;
/** Towns that lines of the countryside go to, and those that coaches link. */
const MARKET_TOWN = 4_000;
const COACH_TOWN = 9_000;
const COACH_NEIGHBOURS = 3;
const CORRIDOR = 0.03;

const WEEKDAYS = [true, true, true, true, true, false, false];
const SATURDAY = [false, false, false, false, false, true, false];

type Line = {
  readonly path: readonly number[];
  /** Metres a second, stops included. */
  readonly speed: number;
  readonly headwayMinutes: number;
  readonly fromHour: number;
  readonly toHour: number;
};

/**
 * Buses over real communes, all of them invented from a seed: a stop in the middle of every commune, more where
 * more people live; lines through towns, from villages to the market, coaches from town to town. Every stop
 * is served, both ways.
 */
export function inventTimetable(towns: readonly Town[], stopCount: number): RawNetwork {
  const random = createRandom(SEED);
  const { stops, stopsOf } = scatter(random, towns, stopCount);
  const lines = [
    ...stopsOf.flatMap((own, town) => townLines(random, stops, own, towns[town]?.population ?? 0)),
    ...villageLines(random, towns, stopsOf),
    ...coachLines(random, towns, stopsOf),
  ];
  const trips: RawTrip[] = [];
  for (const [line, { path, ...pace }] of lines.entries()) {
    for (const way of [path, path.toReversed()]) {
      run(random, stops, { line, path: way, ...pace }, trips);
    }
  }
  const services = [
    { id: 'semaine', weekdays: WEEKDAYS, from: FROM, to: TO, exceptions: [] },
    { id: 'samedi', weekdays: SATURDAY, from: FROM, to: TO, exceptions: [] },
  ];
  return { stops, lines: lines.length, trips, services, transfers: [] };
}

/** One stop a commune, and the others by population, in a disc as wide as they need. */
function scatter(random: Random, towns: readonly Town[], count: number) {
  const people = towns.reduce((sum, { population }) => sum + population, 0);
  const others = count - towns.length;
  const stops: RawStop[] = [];
  let [told, owed] = [0, 0];
  const stopsOf = towns.map(({ latitude, longitude, population }) => {
    owed += (others * population) / people;
    const more = Math.round(owed) - told;
    told += more;
    const radius = SPACING * Math.sqrt(more / Math.PI);
    return Array.from({ length: more + 1 }, (_, rank) => {
      const away = rank === 0 ? 0 : radius * Math.sqrt(random.next());
      const bearing = random.next() * 2 * Math.PI;
      stops.push({
        id: `A${stops.length}`,
        latitude: latitude + away * Math.sin(bearing),
        longitude: longitude + (away * Math.cos(bearing)) / 0.72,
        station: null,
      });
      return stops.length - 1;
    });
  });
  return { stops, stopsOf };
}

/** Sectors of the town, each by a line that goes through its middle and on to the opposite sector. */
function townLines(
  random: Random,
  stops: readonly RawStop[],
  own: readonly number[],
  population: number,
): Line[] {
  const [middle, ...others] = own;
  if (middle === undefined || others.length === 0) return [];
  const bearing = (stop: number): number => bearingOf(stops, middle, stop);
  const byBearing = others.toSorted((one, other) => bearing(one) - bearing(other));
  const branches = Math.max(1, Math.ceil(others.length / (CALLS_MAX / 2)));
  const size = Math.ceil(others.length / branches);
  const sectors = Array.from({ length: branches }, (_, at) =>
    byBearing
      .slice(at * size, (at + 1) * size)
      .toSorted((one, other) => distance(stops, middle, one) - distance(stops, middle, other)),
  );
  const half = Math.ceil(branches / 2);
  return sectors.slice(0, half).map((sector, at) => ({
    path: [...sector.toReversed(), middle, ...(sectors[at + half] ?? [])],
    speed: 4.5 + random.next() * 1.5,
    headwayMinutes: population > 80_000 ? 8 + random.below(8) : population > 10_000 ? 30 : 90,
    fromHour: 5.5,
    toHour: population > 80_000 ? 24.5 : 20,
  }));
}

/** Villages that look to the same market town, those of a sector on one line. */
function villageLines(
  random: Random,
  towns: readonly Town[],
  stopsOf: readonly (readonly number[])[],
): Line[] {
  const markets = towns.flatMap(({ population }, town) =>
    population >= MARKET_TOWN ? [town] : [],
  );
  const villages = [...towns.keys()].filter((town) => !markets.includes(town));
  const byMarket = Map.groupBy(villages, (village) => nearest(towns, village, markets));
  return [...byMarket].flatMap(([market, around]) => {
    const byBearing = around.toSorted(
      (one, other) => bearingOf(towns, market, one) - bearingOf(towns, market, other),
    );
    const lines = Math.ceil(byBearing.length / (CALLS_MAX / 2));
    const size = Math.ceil(byBearing.length / lines);
    return Array.from({ length: lines }, (_, at) => {
      const sector = byBearing
        .slice(at * size, (at + 1) * size)
        .toSorted((one, other) => distance(towns, market, other) - distance(towns, market, one));
      return {
        path: [...sector, market].flatMap((town) => stopsOf[town]?.[0] ?? []),
        speed: 10 + random.next() * 3,
        headwayMinutes: [60, 120, 180, 240][random.below(4)] ?? 120,
        fromHour: 6.25,
        toHour: 19,
      };
    });
  });
}

/** Each town with its nearest, by the communes along the way. */
function coachLines(
  random: Random,
  towns: readonly Town[],
  stopsOf: readonly (readonly number[])[],
): Line[] {
  const large = towns.flatMap(({ population }, town) => (population >= COACH_TOWN ? [town] : []));
  const pairs = new Set<string>();
  for (const town of large) {
    const others = large
      .filter((other) => other !== town)
      .toSorted((one, other) => distance(towns, town, one) - distance(towns, town, other));
    for (const other of others.slice(0, COACH_NEIGHBOURS)) {
      pairs.add(town < other ? `${town} ${other}` : `${other} ${town}`);
    }
  }
  return [...pairs].map((pair) => {
    const [from = 0, to = 0] = pair.split(' ').map(Number);
    return {
      path: alongTheWay(towns, from, to).flatMap((town) => stopsOf[town]?.[0] ?? []),
      speed: 13 + random.next() * 5,
      headwayMinutes: [30, 60, 60, 90][random.below(4)] ?? 60,
      fromHour: 5.5,
      toHour: 21,
    };
  });
}

function alongTheWay(towns: readonly Town[], from: number, to: number): number[] {
  const [a, b] = [towns[from], towns[to]];
  if (!a || !b) return [];
  const [dy, dx] = [b.latitude - a.latitude, b.longitude - a.longitude];
  const length = Math.hypot(dy, dx);
  const between = towns
    .map(({ latitude, longitude }, town) => {
      const [y, x] = [latitude - a.latitude, longitude - a.longitude];
      return { town, at: (x * dx + y * dy) / length, off: Math.abs(x * dy - y * dx) / length };
    })
    .filter(
      ({ town, at, off }) =>
        town !== from && town !== to && at > 0 && at < length && off < CORRIDOR,
    )
    .toSorted((one, other) => one.at - other.at);
  const step = Math.max(1, Math.ceil(between.length / (CALLS_MAX - 2)));
  return [from, ...between.filter((_, at) => at % step === 0).map(({ town }) => town), to];
}

function run(
  random: Random,
  stops: readonly RawStop[],
  { line, path, speed, headwayMinutes, fromHour, toHour }: Line & { readonly line: number },
  trips: RawTrip[],
): void {
  if (path.length < 2) return;
  const minutes = path.map((stop, at) => {
    const metres = distance(stops, path[at - 1] ?? stop, stop) * METRES_A_DEGREE;
    return at === 0 ? 0 : Math.max(1, Math.round(metres / speed / 60));
  });
  let start = fromHour * 60 + random.below(headwayMinutes);
  for (; start < toHour * 60; start += headwayMinutes) {
    let clock = start * 60;
    const calls = path.map((stop, at): RawCall => {
      clock += (minutes[at] ?? 0) * 60;
      return { stop, arrival: clock, departure: clock, mayBoard: true, mayAlight: true };
    });
    trips.push({ id: `C${trips.length}`, line, service: 0, calls });
    if (trips.length % 3 === 0) trips.push({ id: `C${trips.length}`, line, service: 1, calls });
  }
}

type Place = { readonly latitude: number; readonly longitude: number };

/** In degrees of latitude, roughly. */
function distance(places: readonly Place[], one: number, other: number): number {
  const [a, b] = [places[one], places[other]];
  if (!a || !b) return 0;
  return Math.hypot(b.latitude - a.latitude, (b.longitude - a.longitude) * 0.72);
}

function bearingOf(places: readonly Place[], from: number, to: number): number {
  const [a, b] = [places[from], places[to]];
  return a && b ? Math.atan2(b.latitude - a.latitude, b.longitude - a.longitude) : 0;
}

function nearest(towns: readonly Town[], village: number, markets: readonly number[]): number {
  return markets.reduce((best, market) =>
    distance(towns, village, market) < distance(towns, village, best) ? market : best,
  );
}
