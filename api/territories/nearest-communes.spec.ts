import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Commune, Point } from './commune.js';
import { geodesicMetres } from './geodesic-distance.js';
import { nearestCommunes, orderByLatitude } from './nearest-communes.js';

const aCommune = (centre: Point | null, code: string): Commune => ({
  code,
  nom: code,
  departementCode: '30',
  regionCode: '76',
  arrondissementCode: null,
  epciSiren: null,
  population: null,
  codesPostaux: [],
  zoneEmploi: null,
  zrr2022: null,
  centre,
  centreApproximatif: false,
});

const point = fc.record({
  latitude: fc.integer({ min: -85_000, max: 85_000 }).map((thousandths) => thousandths / 1000),
  longitude: fc.integer({ min: -180_000, max: 180_000 }).map((thousandths) => thousandths / 1000),
});

const nearby = fc.record({
  latitude: fc.integer({ min: 42_500, max: 44_500 }).map((thousandths) => thousandths / 1000),
  longitude: fc.integer({ min: 0, max: 4_500 }).map((thousandths) => thousandths / 1000),
});

describe('the communes nearest to a point', () => {
  it.each([
    ['over the world', point],
    ['in a region', nearby],
  ])('are those that measuring every distance would give, %s', (_where, one) => {
    fc.assert(
      fc.property(fc.array(one, { maxLength: 60 }), one, fc.nat(8), (centres, from, limit) => {
        const communes = centres.map((centre, index) => aCommune(centre, String(index)));
        const every = centres
          .map((to) => geodesicMetres(from.latitude, from.longitude, to.latitude, to.longitude))
          .sort((a, b) => a - b);
        const found = nearestCommunes(orderByLatitude(communes), from, limit);
        expect(found.map((near) => near.distanceMetres)).toEqual(every.slice(0, limit));
      }),
    );
  });

  it('leave out a commune without a centre', () => {
    const placed = orderByLatitude([aCommune(null, '98411')]);
    expect(nearestCommunes(placed, { latitude: 0, longitude: 0 }, 3)).toEqual([]);
  });
});
