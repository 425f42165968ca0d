import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../bench/random.js';
import {
  aBusNetwork,
  filesOf,
  SMALL_NETWORK,
  toGtfs,
} from '../../../test/factories/a-bus-network.js';
import type { Point } from '../../territories/commune.js';
import { crowMetres } from '../estimates/crow-metres.js';
import { estimateTable } from '../estimates/estimate-table.js';
import { readFeed } from '../gtfs/read-feed.js';
import { buildDayNetwork } from '../timetable/build-day-network.js';
import { joinFeeds } from '../timetable/network.js';
import { preparePlaces } from '../travel-table.js';
import { JourneysFrom } from './journeys-from.js';
import { linkPlaces, shortenByBus } from './link-places.js';
import { shortestToStops } from './shortest-to-stops.js';
import { stopsAround } from './stops-around.js';

const TUESDAY = Date.parse('2026-11-24') / 86_400_000;
const BETWEEN = { from: 6.5 * 3600, to: 18.5 * 3600 };

async function aTravel(seed: number) {
  const raw = aBusNetwork({ seed, ...SMALL_NETWORK });
  const { timetable } = await readFeed(filesOf(toGtfs(raw)));
  const network = joinFeeds([{ id: 'invente', timetable }]);
  const random = createRandom(seed);
  const somewhere = (): Point => {
    const { latitude, longitude } = random.pick(raw.stops);
    const aside = (): number => (random.next() - 0.5) * 0.03;
    return { latitude: latitude + aside(), longitude: longitude + aside() };
  };
  const day = buildDayNetwork(network, [TUESDAY]);
  return { network, day, between: BETWEEN, somewhere };
}

const TRAVELS = Promise.all([1, 2].map(aTravel));

describe('journeys from many origins, place by place', () => {
  it.each([20, 45, 60, 120])(
    'are those of the table of each origin, in %i minutes',
    async (maxMinutes) => {
      let [rides, farOnes] = [0, 0];
      for (const { somewhere, ...travel } of await TRAVELS) {
        const origins = Array.from({ length: 15 }, somewhere);
        const places = [...Array.from({ length: 40 }, somewhere), { latitude: 48, longitude: 2 }];
        const prepared = preparePlaces(places);
        const links = linkPlaces(travel.network, prepared);
        const tables = origins.map((origin) => {
          const onFoot = estimateTable(origin, 'pied', prepared, maxMinutes);
          const around = stopsAround(travel.network, origin.latitude, origin.longitude);
          const leave = { ...BETWEEN, maxSeconds: maxMinutes * 60 };
          const minutes = onFoot.slice();
          shortenByBus(minutes, shortestToStops(travel.day, around, leave), links, maxMinutes);
          rides += minutes.filter((away, at) => away < (onFoot[at] ?? 0)).length;
          return minutes;
        });
        const journeys = new JourneysFrom(origins, { ...travel, maxMinutes });
        for (const origin of origins.keys()) journeys.searchFrom(origin);
        const finished = journeys.finish();
        for (const [at, place] of places.entries()) {
          const expected = tables.flatMap((minutes, origin) => {
            const away = minutes[at] ?? Number.POSITIVE_INFINITY;
            return away <= maxMinutes ? [[origin, away]] : [];
          });
          const { length, origins: found, minutes } = finished.to(place);
          expect(Array.from({ length }, (_, one) => [found[one], minutes[one]])).toEqual(expected);
          if (length === 0) farOnes += 1;
          for (const [origin] of expected) {
            const { latitude, longitude } = origins[origin ?? -1] ?? place;
            const away = crowMetres(latitude, longitude, place.latitude, place.longitude);
            expect(away).toBeLessThanOrEqual(finished.farthestMetres);
          }
        }
      }
      expect(rides).toBeGreaterThan(maxMinutes < 45 ? 5 : 200);
      expect(farOnes).toBeGreaterThan(1);
    },
  );
});
