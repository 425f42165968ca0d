import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { geodesicMetres } from '../../territories/geodesic-distance.js';
import { mayBeWithin } from './may-be-within.js';

describe('the cheap test before the distance', () => {
  it('never leaves out a point that stands within', () => {
    const degree = (min: number, max: number) => fc.double({ min, max, noNaN: true });
    fc.assert(
      fc.property(
        degree(-6, 10),
        degree(41, 52),
        degree(-4, 4),
        degree(-4, 4),
        fc.integer({ min: 0, max: 500_000 }),
        (longitude, latitude, east, north, limitM) => {
          const other = { longitude: longitude + east, latitude: latitude + north };
          const metres = geodesicMetres(latitude, longitude, other.latitude, other.longitude);
          if (metres > limitM) return;
          expect(mayBeWithin({ longitude, latitude }, other, limitM)).toBe(true);
        },
      ),
    );
  });

  it('leaves out what is far', () => {
    const around = { longitude: 4.27, latitude: 43.69 };
    expect(mayBeWithin(around, { longitude: 1.44, latitude: 43.6 }, 50_000)).toBe(false);
  });
});
