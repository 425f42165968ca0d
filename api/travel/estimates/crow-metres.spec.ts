import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { geodesicMetres } from '../../territories/geodesic-distance.js';
import { crowMetres } from './crow-metres.js';

const latitude = fc.double({ min: 41, max: 46, noNaN: true });
const longitude = fc.double({ min: -1, max: 6, noNaN: true });

describe('the distance as the crow flies', () => {
  it('is the geodesic within a thousandth, everywhere in the south of France', () => {
    fc.assert(
      fc.property(latitude, longitude, latitude, longitude, (lat1, lon1, lat2, lon2) => {
        const exact = geodesicMetres(lat1, lon1, lat2, lon2);
        expect(Math.abs(crowMetres(lat1, lon1, lat2, lon2) - exact)).toBeLessThanOrEqual(
          exact / 1000 + 0.01,
        );
      }),
      { numRuns: 2000, seed: 4 },
    );
  });

  it('is the same both ways', () => {
    expect(crowMetres(43.6, 3.87, 43.84, 4.36)).toBe(crowMetres(43.84, 4.36, 43.6, 3.87));
  });
});
