import { describe, expect, it } from 'vitest';
import type { Point } from '../../territories/commune.js';
import { Homes } from './homes.js';
import { TimetableReach } from './timetable-reach.js';

const homes = new Homes(
  ['30001', '30002', '34001'].map((code) => ({
    code,
    nom: code,
    latitude: 44,
    longitude: 4,
    jeunes: 100,
    estime: true,
    departement: code.slice(0, 2),
    arrondissement: null,
    epci: null,
    region: '76',
    zoneCodes: [code],
  })),
);
const HERE: Point = { latitude: 44, longitude: 4 };

/** A bus takes as many minutes as ten times the rank of the commune; none runs in the Hérault. */
function aReach() {
  const asked: number[] = [];
  const reach = new TimetableReach(
    homes,
    (code) => code.startsWith('30'),
    (points) => (rank) => {
      asked.push(rank);
      return Float32Array.from(points, () => rank * 10);
    },
    45,
  );
  const reached = () => {
    const { length, ranks } = reach.from(HERE.latitude, HERE.longitude);
    return Array.from({ length }, (_, at) => ranks[at]);
  };
  return { reach, reached, asked };
}

describe('who gets to a point by bus', () => {
  it('is nobody until it was worked out, then the communes whose timetable is known', async () => {
    const { reach, reached } = aReach();
    expect(reached()).toEqual([]);
    await reach.prepare([HERE]);
    expect(reached()).toEqual([0, 1]);
    expect([0, 1, 2].map((rank) => reach.knows(rank))).toEqual([true, true, false]);
  });

  it('is worked out once a point, tried or held', async () => {
    const { reach, reached, asked } = aReach();
    await reach.prepareTrial([HERE, HERE]);
    expect(reached()).toEqual([0, 1]);
    await reach.prepareTrial([HERE]);
    expect(asked).toEqual([0, 1]);
    // An offer that comes to a point that was tried is worked out for itself: it must not be forgotten.
    await reach.prepare([HERE]);
    await reach.prepare([HERE]);
    expect(asked).toEqual([0, 1, 0, 1]);
    expect(reached()).toEqual([0, 1]);
  });
});
