import { describe, expect, it } from 'vitest';
import { filesOf } from '../../../test/factories/a-bus-network.js';
import { aGardFeed } from '../../../test/factories/a-gard-feed.js';
import { communesAround } from '../../../test/factories/communes-around.js';
import { readFeed } from '../gtfs/read-feed.js';
import { joinFeeds } from '../timetable/network.js';
import { StopOwners } from './stop-owners.js';

/** Two networks: the stops of the second have numbers after those of the first. */
async function theOwners(): Promise<StopOwners> {
  const { timetable } = await readFeed(filesOf(aGardFeed()));
  const moved = { ...aGardFeed() };
  moved['stops.txt'] = (moved['stops.txt'] ?? '').replace(
    'Quissac Gare,43.9135,3.9975',
    'Vauvert Gare,43.694,4.277',
  );
  const other = (await readFeed(filesOf(moved))).timetable;
  const network = joinFeeds([
    { id: 'gard', timetable },
    { id: 'autre', timetable: other },
  ]);
  return new StopOwners(network, communesAround());
}

describe('whose the stops of several networks are', () => {
  it('is told at the stop itself, and nowhere else', async () => {
    const owners = await theOwners();
    expect(owners.at({ latitude: 43.9135, longitude: 3.9975 })?.code).toBe('30210');
    expect(owners.at({ latitude: 43.694, longitude: 4.277 })?.code).toBe('30341');
    expect(owners.at({ latitude: 43.6941, longitude: 4.277 })).toBeNull();
  });

  it('is the same worked out in several turns as at once', async () => {
    const atOnce = await theOwners();
    const inTurns = await theOwners();
    expect(inTurns.advance(2)).toBe(false);
    while (!inTurns.advance(2));
    expect(inTurns.ofCommune('30341')).toEqual([expect.objectContaining({ isNamed: true })]);
    for (const code of ['30210', '30189', '30341', '30033'])
      expect(inTurns.ofCommune(code)).toEqual(atOnce.ofCommune(code));
  });
});
