import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anIndexedService } from '../../../test/factories/an-indexed-service.js';
import { ServiceColumns } from '../columns/service-columns.js';
import { arrangeByLatitude, rowsInBox } from './by-latitude.js';

const degrees = fc.integer({ min: -4, max: 4 });
const aPlace = fc.record({ longitude: degrees, latitude: degrees });
const aBox = fc.tuple(degrees, degrees, degrees, degrees).map(([a, b, c, d]) => ({
  west: Math.min(a, b),
  east: Math.max(a, b),
  south: Math.min(c, d),
  north: Math.max(c, d),
}));

describe('rows from south to north', () => {
  it('gives exactly those that stand in the box, and whatever is met at several places', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(aPlace, fc.boolean())), aBox, (drawn, box) => {
        const columns = new ServiceColumns();
        for (const [rank, [own, isSeveral]] of drawn.entries()) {
          const places = isSeveral ? [{ ...own, lieuId: 'l', permanence: 0 }] : [];
          columns.put(anIndexedService({ ...own, id: `s${rank}`, places }));
        }
        const every = Uint32Array.from(drawn.keys());
        const arranged = arrangeByLatitude(columns, every);
        const inside = [...every].filter((row) => {
          const [{ longitude = 0, latitude = 0 } = {}, isSeveral] = drawn[row] ?? [];
          const isEast = longitude >= box.west && longitude <= box.east;
          return isSeveral || (isEast && latitude >= box.south && latitude <= box.north);
        });
        expect([...rowsInBox(columns, arranged, box)].sort(byRow)).toEqual(inside);
        expect([...rowsInBox(columns, arranged, null)].sort(byRow)).toEqual([...every]);
      }),
    );
  });
});

const byRow = (left: number, right: number): number => left - right;
