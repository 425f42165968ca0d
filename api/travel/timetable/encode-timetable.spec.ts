import { describe, expect, it } from 'vitest';
import {
  aBusNetwork,
  filesOf,
  SMALL_NETWORK,
  toGtfs,
} from '../../../test/factories/a-bus-network.js';
import { readFeed } from '../gtfs/read-feed.js';
import { decodeTimetable, encodeTimetable } from './encode-timetable.js';

describe('a timetable written for the database', () => {
  it('comes back as it was', async () => {
    const network = aBusNetwork({ seed: 3, ...SMALL_NETWORK });
    const { timetable } = await readFeed(filesOf(toGtfs(network)));
    expect(decodeTimetable(encodeTimetable(timetable))).toEqual(timetable);
  });

  it('is refused when it is something else', () => {
    expect(() => decodeTimetable(Buffer.from('autre chose'))).toThrow(/incorrect header/);
  });
});
