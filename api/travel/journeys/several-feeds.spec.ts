import { describe, expect, it } from 'vitest';
import { filesOf } from '../../../test/factories/a-bus-network.js';
import { aGardFeed } from '../../../test/factories/a-gard-feed.js';
import { toDayNumber } from '../../catalogue/dates/day-number.js';
import { readFeed } from '../gtfs/read-feed.js';
import { buildDayNetwork } from '../timetable/build-day-network.js';
import { joinFeeds } from '../timetable/network.js';
import { reverseDay } from '../timetable/reverse-day.js';
import { describeJourney } from './describe-journey.js';
import { leaveAfter } from './find-journey.js';
import { stopsAround } from './stops-around.js';
import { NEVER } from './trip-search.js';

const TUESDAY = toDayNumber('2026-11-24');

/** The Gard's buses reach Nîmes; another network's tram leaves from 60 m away. */
async function aTown() {
  const trams = {
    ...aGardFeed(),
    'stops.txt':
      'stop_id,stop_name,stop_lat,stop_lon\nQ,Tram Feuchères,43.8330,4.3662\nS,Tram Hôpital,43.8100,4.3600\n',
    'routes.txt': 'route_id,route_short_name,route_type\nR1,T1,0\n',
    'trips.txt':
      'route_id,service_id,trip_id,trip_headsign\nR1,SEM,t1,Hôpital\nR1,SEM,t2,Hôpital\n',
    'stop_times.txt': `trip_id,arrival_time,departure_time,stop_id,stop_sequence
t1,08:11:00,08:11:00,Q,1
t1,08:20:00,08:20:00,S,2
t2,08:21:00,08:21:00,Q,1
t2,08:30:00,08:30:00,S,2
`,
  };
  const [gard, tram] = [await readFeed(filesOf(aGardFeed())), await readFeed(filesOf(trams))];
  return joinFeeds([
    { id: 'gard', timetable: gard.timetable },
    { id: 'tram', timetable: tram.timetable },
  ]);
}

async function toHospital(days: readonly (number | null)[]) {
  const network = await aTown();
  const day = buildDayNetwork(network, days);
  const space = {
    day,
    back: reverseDay(day, network.footpathsBack),
    from: stopsAround(network, 43.9135, 3.9975),
    to: stopsAround(network, 43.81, 4.36),
    walkSeconds: NEVER,
  };
  const journey = leaveAfter(space, 6 * 3600, 24 * 3600);
  return journey && describeJourney(journey, TUESDAY, { network, reseauNames: ['Gard', 'Tram'] });
}

describe('several networks together', () => {
  it('are changed between on foot, with time to do it', async () => {
    const journey = await toHospital([TUESDAY, TUESDAY]);
    const rides = journey?.etapes.filter(({ type }) => type === 'trajet');
    expect(rides?.map(({ reseau, ligne }) => `${reseau} ${ligne}`)).toEqual([
      'Gard 41',
      'Gard 42',
      'Tram T1',
    ]);
    // One minute is not enough to walk there: the next tram.
    expect(journey?.arrivee).toBe('2026-11-24T08:30:00');
  });

  it('do without the one that does not run that day', async () => {
    expect(await toHospital([TUESDAY, null])).toBeNull();
  });
});
