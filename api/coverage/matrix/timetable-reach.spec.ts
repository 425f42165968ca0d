import { describe, expect, it } from 'vitest';
import type { Point } from '../../territories/commune.js';
import { BANDS } from '../accessibility-index.js';
import { Homes } from './homes.js';
import { TimetableReach } from './timetable-reach.js';

const homes = new Homes(
  ['30001', '30002', '30003', '34001'].map((code) => ({
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

/** Buses run in the Gard alone; nobody sets out from its second commune. */
function aReach() {
  const asked: Point[] = [];
  const journeys = {
    bytes: 0,
    farthestMetres: 50_000,
    to: (place: Point) => {
      asked.push(place);
      return { length: 2, origins: Int32Array.of(0, 1), minutes: Float32Array.of(10, 40) };
    },
  };
  const covered = { ranks: [0, 1, 2], leaving: [0, 2] };
  return { reach: new TimetableReach(homes, covered, journeys, 45), asked };
}

describe('who gets to a point by bus', () => {
  it('is told by the communes that journeys start from', () => {
    const { reach, asked } = aReach();
    const nearest = (among: readonly number[]) =>
      reach.nearest(HERE.latitude, HERE.longitude, among);
    expect([[0, 2], [1, 2], [1, 3], []].map(nearest)).toEqual([10, 40, null, null]);
    expect(asked[0]).toEqual(HERE);
  });

  it('is in a band of the index, among those admitted', () => {
    const { reach } = aReach();
    const all = reach.band(HERE.latitude, HERE.longitude, null);
    expect([all.length, all.bands[0], all.bands[1]]).toEqual([2, 0, BANDS.length - 1]);
    const admitted = reach.band(HERE.latitude, HERE.longitude, [1, 2, 3]);
    expect([admitted.length, admitted.ranks[0]]).toEqual([1, 2]);
  });

  it('is known where a timetable is, even if nobody sets out from there', () => {
    const { reach } = aReach();
    expect([0, 1, 2, 3].map((rank) => reach.knows(rank))).toEqual([true, true, true, false]);
  });
});
