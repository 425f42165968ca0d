import { describe, expect, it } from 'vitest';
import { createRandom, type Random } from '../../../bench/random.js';
import { crowMetres } from '../../travel/estimates/crow-metres.js';
import { estimateMinutes, metresWithin } from '../../travel/estimates/estimate-minutes.js';
import type { ModeIndividuel } from '../../travel/mode-de-transport.js';
import { BANDS, BEYOND } from '../accessibility-index.js';
import { Homes } from './homes.js';
import { DistanceReach } from './reach.js';
import { Rings } from './rings.js';

const aHome = (rank: number, latitude: number | null, longitude: number | null) => ({
  code: String(rank),
  nom: String(rank),
  latitude,
  longitude,
  jeunes: 10,
  estime: true,
  departement: '30',
  arrondissement: null,
  epci: null,
  region: '76',
  zoneCodes: [],
});

/** Of the whole country and of overseas, some on the lines of the grid, one nowhere. */
function someHomes(random: Random): Homes {
  const places = Array.from({ length: 400 }, (_, rank) => {
    const [south, west] = rank % 10 === 0 ? [-21.3, 55.3] : [42.5, -1];
    const latitude = south + random.next() * 4;
    const longitude = west + random.next() * 6;
    return rank % 7 === 0
      ? aHome(rank, Math.round(latitude * 10) / 10, Math.round(longitude * 10) / 10)
      : aHome(rank, latitude, longitude);
  });
  return new Homes([...places, aHome(400, null, null)]);
}

function bandByPlainLoop(
  homes: Homes,
  rank: number,
  from: readonly [number, number],
  mode: ModeIndividuel,
  maxMinutes: number,
) {
  const { latitude, longitude } = homes.all[rank] ?? { latitude: null, longitude: null };
  if (latitude === null || longitude === null) return BEYOND;
  const metres = crowMetres(latitude, longitude, ...from);
  const band = BANDS.findIndex(({ upTo }) => metres <= metresWithin(mode, maxMinutes * upTo));
  return band < 0 ? BEYOND : band;
}

describe('who gets to a point by distance', () => {
  it.each([
    ['pied', 120],
    ['velo', 45],
    ['voiture', 5],
    ['voiture', 45],
    ['voiture', 120],
  ] as const)(
    'is in its band, as a plain loop over every commune says: %s, %i minutes',
    (mode, maxMinutes) => {
      const random = createRandom(maxMinutes);
      const homes = someHomes(random);
      const reach = new DistanceReach(homes, mode, maxMinutes);
      const met = new Set<number>();
      for (let time = 0; time < 60; time += 1) {
        const home = homes.all[random.below(400)];
        const from = [
          home?.latitude ?? 0,
          (home?.longitude ?? 0) + (time % 3 === 0 ? 0 : random.next()),
        ] as const;
        const admitted =
          time % 2 === 0
            ? null
            : [...homes.all.keys()].filter(() => random.next() < (time % 4 === 1 ? 0.02 : 0.6));
        const expected = new Map<number, number>();
        for (const rank of admitted ?? homes.all.keys()) {
          const band = bandByPlainLoop(homes, rank, from, mode, maxMinutes);
          if (band !== BEYOND) expected.set(rank, band);
          met.add(band);
        }
        const { length, ranks, bands } = reach.band(...from, admitted);
        const found = Array.from({ length }, (_, at): [number, number] => [
          ranks[at] ?? -1,
          bands[at] ?? -1,
        ]);
        expect(found.length).toBe(expected.size);
        expect(new Map(found)).toEqual(expected);
      }
      expect(met.size).toBeGreaterThan(2);
    },
  );

  it('takes as long as from the nearest of some communes, to the very figure', () => {
    const random = createRandom(3);
    const homes = someHomes(random);
    const reach = new DistanceReach(homes, 'voiture', 60);
    let [near, nobody] = [0, 0];
    for (let time = 0; time < 300; time += 1) {
      const some = [...homes.all.keys()].filter(() => random.next() < 0.05);
      const from = [42.5 + random.next() * 4, -1 + random.next() * 6] as const;
      const metres = some.map((rank) =>
        crowMetres(homes.latitudes[rank] ?? 0, homes.longitudes[rank] ?? 0, ...from),
      );
      const least = Math.min(...metres.filter((one) => one <= metresWithin('voiture', 60)));
      const expected = least === Infinity ? null : estimateMinutes('voiture', least);
      expect(reach.nearest(...from, some)).toBe(expected);
      if (expected === null) nobody += 1;
      else near += 1;
    }
    expect(Math.min(near, nobody)).toBeGreaterThan(5);
    expect(reach.nearest(44, 3, [400])).toBe(null);
  });

  it('is told by the very distance where a radius passes through a commune', () => {
    const random = createRandom(9);
    const homes = someHomes(random);
    for (let rank = 1; rank < 400; rank += 1) {
      const [latitude, longitude] = [44.1, 2.2];
      const metres = crowMetres(
        homes.latitudes[rank] ?? 0,
        homes.longitudes[rank] ?? 0,
        latitude,
        longitude,
      );
      const just = new Rings(homes, [0, metres, metres * 2]);
      just.aimAt(latitude, longitude);
      expect(just.bandOf(rank)).toBe(1);
      const barely = new Rings(homes, [0, metres * (1 - 2 ** -50), metres * 2]);
      barely.aimAt(latitude, longitude);
      expect(barely.bandOf(rank)).toBe(2);
    }
  });
});
