import { describe, expect, it } from 'vitest';
import { filesOf } from '../../../test/factories/a-bus-network.js';
import { aGardFeed } from '../../../test/factories/a-gard-feed.js';
import { communesAround, theCommune } from '../../../test/factories/communes-around.js';
import { readFeed } from '../gtfs/read-feed.js';
import { joinFeeds } from '../timetable/network.js';
import { departureOf } from './departure-of.js';
import { StopOwners } from './stop-owners.js';

const QUISSAC_STOP = { latitude: 43.9135, longitude: 3.9975 };
const VAUVERT_STOP = { latitude: 43.694, longitude: 4.277 };
const HAMLET_STOP = { latitude: 43.64, longitude: 4.291 };

type Halt = { readonly nom: string; readonly latitude: number; readonly longitude: number };

/** The buses of the Gard, a line through these stops besides, twice a day at the last of them. */
const aNetwork = async (halts: readonly Halt[] = []) => {
  const feed = aGardFeed();
  const ids = halts.map((_, at) => `H${at}`);
  const stops = halts.map((halt, at) => `H${at},${halt.nom},${halt.latitude},${halt.longitude},0,`);
  const calls = [...ids, 'S'].map((id, at) => `h1,08:${10 + at}:00,08:${10 + at}:00,${id},${at}`);
  const again = [ids.at(-1), 'S'].map((id, at) => `h2,09:1${at}:00,09:1${at}:00,${id},${at}`);
  const added: Record<string, readonly string[]> =
    halts.length === 0
      ? {}
      : {
          'stops.txt': stops,
          'trips.txt': ['R1,SEM,h1,Sommières', 'R1,SEM,h2,Sommières'],
          'stop_times.txt': [...calls, ...again],
        };
  for (const [name, lines] of Object.entries(added)) feed[name] += `${lines.join('\n')}\n`;
  const { timetable } = await readFeed(filesOf(feed));
  return joinFeeds([{ id: 'gard', timetable }]);
};

const departure = async (code: string, halts?: readonly Halt[]) => {
  const network = await aNetwork(halts);
  return departureOf(theCommune(code), network, new StopOwners(network, communesAround()));
};

describe('where the inhabitants of a commune catch the bus', () => {
  it('is its centre when a stop is within walking distance', async () => {
    expect(await departure('30210')).toEqual(theCommune('30210').centre);
  });

  it('is its own stop when the centre is in the woods', async () => {
    const network = await aNetwork();
    const centre = { latitude: 43.935, longitude: 4.02 };
    const owners = new StopOwners(network, communesAround());
    expect(departureOf({ code: '30210', centre }, network, owners)).toEqual(QUISSAC_STOP);
  });

  it('is the stop of its town, which is not the stop of the neighbour', async () => {
    const halts = [{ nom: 'Vauvert Gare', ...VAUVERT_STOP }];
    expect(await departure('30341', halts)).toEqual(VAUVERT_STOP);
    expect(await departure('30033', halts)).toEqual(theCommune('30033').centre);
  });

  it('is its town rather than the hamlet nearer to the centre, when more buses call there', async () => {
    const halts = [
      { nom: 'Vauvert - Gallician', ...HAMLET_STOP },
      { nom: 'Vauvert - Gare', ...VAUVERT_STOP },
    ];
    expect(await departure('30341', halts)).toEqual(VAUVERT_STOP);
    expect(await departure('30341', halts.toReversed())).toEqual(HAMLET_STOP);
  });

  it('is the stop nearest to its centre when none bears its name', async () => {
    const halts = [
      { nom: 'Gallician', ...HAMLET_STOP },
      { nom: 'Le Cailar', latitude: 43.66, longitude: 4.3 },
    ];
    expect(await departure('30341', halts)).toEqual(HAMLET_STOP);
  });

  it('is nowhere for a commune without a centre', async () => {
    const network = await aNetwork();
    const owners = new StopOwners(network, communesAround());
    expect(departureOf({ code: '97501', centre: null }, network, owners)).toBeNull();
  });
});
