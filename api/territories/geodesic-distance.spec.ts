import fc from 'fast-check';
import geographiclib from 'geographiclib-geodesic';
import { describe, expect, it } from 'vitest';
import { boundMetres, geodesicMetres } from './geodesic-distance.js';

const exact = (lat1: number, lon1: number, lat2: number, lon2: number): number =>
  geographiclib.Geodesic.WGS84.Inverse(lat1, lon1, lat2, lon2).s12 ?? Number.NaN;

const latitude = fc.double({ min: -90, max: 90, noNaN: true });
const longitude = fc.double({ min: -180, max: 180, noNaN: true });
const anywhere = fc.tuple(latitude, longitude, latitude, longitude);
const inFrance = fc.tuple(
  fc.double({ min: 41, max: 51.2, noNaN: true }),
  fc.double({ min: -5.2, max: 9.7, noNaN: true }),
  fc.double({ min: 41, max: 51.2, noNaN: true }),
  fc.double({ min: -5.2, max: 9.7, noNaN: true }),
);

describe('the distance between two points', () => {
  it('is the geodesic within a metre, anywhere in the world', () => {
    fc.assert(
      fc.property(anywhere, (points) => {
        expect(Math.abs(geodesicMetres(...points) - exact(...points))).toBeLessThan(1);
      }),
      { numRuns: 2000 },
    );
  });

  it('is the geodesic within a millimetre in France', () => {
    fc.assert(
      fc.property(inFrance, (points) => {
        expect(Math.abs(geodesicMetres(...points) - exact(...points))).toBeLessThan(0.001);
      }),
      { numRuns: 2000 },
    );
  });

  it('is the geodesic within a millimetre between neighbours, up to 110 km, wherever they live', () => {
    const neighbours = fc.tuple(
      fc.double({ min: -79.9, max: 79.9, noNaN: true }),
      fc.double({ min: -178, max: 178, noNaN: true }),
      fc.double({ min: -0.999, max: 0.999, noNaN: true }),
      fc.double({ min: -0.999, max: 0.999, noNaN: true }),
    );
    fc.assert(
      fc.property(neighbours, ([lat, lon, north, east]) => {
        const metres = exact(lat, lon, lat + north, lon + east);
        expect(Math.abs(geodesicMetres(lat, lon, lat + north, lon + east) - metres)).toBeLessThan(
          0.001,
        );
      }),
      { numRuns: 5000 },
    );
  });

  it('crosses the antimeridian by the short way', () => {
    expect(geodesicMetres(0, 179.9, 0, -179.9)).toBeCloseTo(22_263.898, 2);
  });

  it('joins two antipodes', () => {
    expect(geodesicMetres(0, 0, 0.5, 179.7)).toBeCloseTo(exact(0, 0, 0.5, 179.7), 2);
  });

  it('is nought from a place to itself', () => {
    expect(geodesicMetres(43.69, 4.28, 43.69, 4.28)).toBe(0);
  });
});

describe('the bound of a distance', () => {
  it('is never longer than the distance, nor more than 1.1 % short of it', () => {
    fc.assert(
      fc.property(anywhere, (points) => {
        const metres = exact(...points);
        const bound = boundMetres(...points);
        expect(bound).toBeLessThanOrEqual(metres + 1e-3);
        expect(bound).toBeGreaterThanOrEqual(metres * 0.989 - 1e-3);
      }),
      { numRuns: 2000 },
    );
  });
});
