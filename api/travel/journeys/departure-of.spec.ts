import { describe, expect, it } from 'vitest';
import { filesOf } from '../../../test/factories/a-bus-network.js';
import { aGardFeed } from '../../../test/factories/a-gard-feed.js';
import { readFeed } from '../gtfs/read-feed.js';
import { joinFeeds } from '../timetable/network.js';
import { departureOf } from './departure-of.js';

const STOP_OF_QUISSAC = { latitude: 43.9135, longitude: 3.9975 };
const aNetwork = async () => {
  const { timetable } = await readFeed(filesOf(aGardFeed()));
  return joinFeeds([{ id: 'gard', timetable }]);
};

describe('where the inhabitants of a commune catch the bus', () => {
  it('is its centre when a stop is within walking distance', async () => {
    const centre = { latitude: 43.914, longitude: 4.0 };
    expect(departureOf(await aNetwork(), centre, () => true)).toEqual(centre);
  });

  it('is its stop when the centre is in the woods', async () => {
    const centre = { latitude: 43.935, longitude: 4.02 };
    expect(departureOf(await aNetwork(), centre, () => true)).toEqual(STOP_OF_QUISSAC);
  });

  it('is its centre when the stops over there are those of another commune', async () => {
    const centre = { latitude: 43.935, longitude: 4.02 };
    expect(departureOf(await aNetwork(), centre, () => false)).toEqual(centre);
  });
});
