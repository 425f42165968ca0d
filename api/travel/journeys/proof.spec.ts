import { describe, expect, it } from 'vitest';
import { createRandom, type Random } from '../../../bench/random.js';
import {
  aBusNetwork,
  filesOf,
  type NetworkSize,
  type RawNetwork,
  DEPARTEMENT_NETWORK,
  REGION_NETWORK,
  SMALL_NETWORK,
  toGtfs,
} from '../../../test/factories/a-bus-network.js';
import { TimeExpanded } from '../../../test/setup/time-expanded.js';
import { crowMetres } from '../estimates/crow-metres.js';
import { walkSeconds } from '../estimates/estimate-minutes.js';
import { readFeed } from '../gtfs/read-feed.js';
import { buildDayNetwork } from '../timetable/build-day-network.js';
import type { DayNetwork } from '../timetable/day-network.js';
import { joinFeeds, type Network } from '../timetable/network.js';
import { reverseDay } from '../timetable/reverse-day.js';
import { arriveBefore, type JourneySpace, leaveAfter } from './find-journey.js';
import { OUT_OF_REACH, shortestToStops } from './shortest-to-stops.js';
import { stopsAround } from './stops-around.js';

// oxlint-disable no-restricted-globals -- the environment says how long the proof may take
// TRAJETS=10000 for the figures of docs/coverage.md; the suite takes a share of them.
const PAIRS = Number(process.env.TRAJETS ?? 80);
const RULES = {
  walkMetresPerSecond: 1.12,
  detour: 1.3,
  changeSeconds: 120,
  changeWalkMinutes: 8,
  walkMinutesMax: 20,
};
// A Tuesday, a Saturday, a holiday on a Wednesday, a Tuesday without school, a Sunday.
const DATES = ['2026-11-24', '2026-11-21', '2026-11-11', '2026-12-22', '2026-11-22'];
const SPAN = { from: (PAIRS < 1000 ? 17 : 6.5) * 3600, to: 18.5 * 3600 };
const MAX_SECONDS = 75 * 60;
const LONG = { timeout: PAIRS < 1000 ? 600_000 : 7_200_000 };

type Point = { readonly latitude: number; readonly longitude: number };
type Proof = {
  readonly raw: RawNetwork;
  readonly network: Network;
  readonly day: DayNetwork;
  readonly back: DayNetwork;
  readonly oracle: TimeExpanded;
  readonly random: Random;
};

async function aProof(size: NetworkSize, date: string): Promise<Proof> {
  const raw = aBusNetwork(size);
  const { timetable, findings } = await readFeed(filesOf(toGtfs(raw)));
  expect(findings).toEqual([]);
  const network = joinFeeds([{ id: 'invente', timetable }]);
  const day = buildDayNetwork(network, [Date.parse(date) / 86_400_000]);
  const back = reverseDay(day, network.footpathsBack);
  const oracle = new TimeExpanded(raw, date, RULES);
  return { raw, network, day, back, oracle, random: createRandom(size.seed) };
}

function somewhere({ raw, random }: Proof): Point {
  const { latitude, longitude } = random.pick(raw.stops);
  const aside = (): number => (random.next() - 0.5) * 0.01;
  return { latitude: latitude + aside(), longitude: longitude + aside() };
}

function between({ network, day, back }: Proof, a: Point, b: Point): JourneySpace {
  return {
    day,
    back,
    from: stopsAround(network, a.latitude, a.longitude),
    to: stopsAround(network, b.latitude, b.longitude),
    walkSeconds: walkSeconds(crowMetres(a.latitude, a.longitude, b.latitude, b.longitude)),
  };
}

/** A journey is made of legs that follow one another and of buses that run. */
function expectToHold({ day }: Proof, space: JourneySpace, leave: number, arrive: number): void {
  const journey = leaveAfter(space, leave);
  expect(journey?.arrive).toBe(arrive);
  let at = journey?.leave ?? 0;
  expect(at).toBeGreaterThanOrEqual(leave);
  for (const leg of journey?.legs ?? []) {
    expect(leg.from).toBeGreaterThanOrEqual(at);
    expect(leg.to).toBeGreaterThanOrEqual(leg.from);
    at = leg.to;
  }
  expect(at).toBe(arrive);
  expect(day.tripCount).toBeGreaterThan(0);
}

describe('journeys over an invented network of 200 stops, against a walk through every departure', () => {
  const networks = Math.max(2, Math.round(PAIRS / 200));

  it(`arrives as early, and leaves as late, on ${PAIRS} pairs`, LONG, async () => {
    let [compared, rides] = [0, 0];
    for (let seed = 1; seed <= networks; seed += 1) {
      const proof = await aProof({ seed, ...SMALL_NETWORK }, DATES[seed % DATES.length] ?? '');
      for (let pair = 0; pair < PAIRS / networks; pair += 1) {
        const [a, b] = [somewhere(proof), somewhere(proof)];
        const leave = Math.floor((5 + proof.random.next() * 20) * 3600);
        const space = between(proof, a, b);
        const arrive = proof.oracle.arrivalAt(a, b, leave);
        expectToHold(proof, space, leave, arrive);
        const latest = arriveBefore(space, arrive);
        expect(proof.oracle.arrivalAt(a, b, latest?.leave ?? 0)).toBeLessThanOrEqual(arrive);
        expect(proof.oracle.arrivalAt(a, b, (latest?.leave ?? 0) + 1)).toBeGreaterThan(arrive);
        if ((latest?.legs.length ?? 0) > 1) rides += 1;
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThanOrEqual(PAIRS);
    expect(rides).toBeGreaterThan(PAIRS / 10);
  });

  it('finds the shortest of all the journeys of a day', LONG, async () => {
    let reached = 0;
    for (let seed = 1; seed <= networks / 2; seed += 1) {
      const proof = await aProof({ seed, ...SMALL_NETWORK }, '2026-11-24');
      const from = somewhere(proof);
      const around = stopsAround(proof.network, from.latitude, from.longitude);
      const shortest = shortestToStops(proof.day, around, { ...SPAN, maxSeconds: MAX_SECONDS });
      const expected = new Float64Array(proof.raw.stops.length).fill(OUT_OF_REACH);
      for (const leave of proof.oracle.instants(from, SPAN)) {
        const arrivals = proof.oracle.arrivals(from, leave, leave + MAX_SECONDS);
        for (const [stop, arrival] of arrivals.entries()) {
          expected[stop] = Math.min(expected[stop] ?? 0, arrival - leave);
        }
      }
      const served = proof.network.feeds[0]?.timetable.stopIds ?? [];
      const numberOf = (id: string): number => Number(id.slice(1));
      expect([...shortest]).toEqual(served.map((id) => expected[numberOf(id)]));
      reached += shortest.filter((seconds) => seconds !== OUT_OF_REACH).length;
    }
    expect(reached).toBeGreaterThan(networks);
  });
});

const LARGE = PAIRS < 1000 ? DEPARTEMENT_NETWORK : REGION_NETWORK;
const PLACES = PAIRS < 1000 ? 80 : 250;

describe(`journeys over an invented network of ${LARGE.stops} stops`, () => {
  const origins = Math.max(1, Math.round(PAIRS / PLACES));

  it(`arrives as early on ${origins} × ${PLACES} pairs`, LONG, async () => {
    const proof = await aProof({ seed: 15, ...LARGE }, '2026-11-24');
    let rides = 0;
    for (let origin = 0; origin < origins; origin += 1) {
      const from = somewhere(proof);
      const leave = Math.floor((6 + proof.random.next() * 14) * 3600);
      const arrivals = proof.oracle.arrivals(from, leave);
      for (let place = 0; place < PLACES; place += 1) {
        const to = somewhere(proof);
        const journey = leaveAfter(between(proof, from, to), leave);
        expect(journey?.arrive).toBe(proof.oracle.throughLastStop(arrivals, leave, from, to));
        if ((journey?.legs.length ?? 0) > 1) rides += 1;
      }
    }
    expect(rides).toBeGreaterThan((origins * PLACES) / 10);
  });
});
