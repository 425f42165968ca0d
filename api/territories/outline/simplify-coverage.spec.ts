import { describe, expect, it } from 'vitest';
import type { Polygon } from './dissolve-voronoi.js';
import { simplifyCoverage } from './simplify-coverage.js';

// Two squares whose common border is a crooked line from (1,0) to (1,1).
const crooked = [
  [1, 0],
  [1.02, 0.25],
  [0.98, 0.5],
  [1.2, 0.75],
  [1, 1],
] as const;
const west: Polygon = [[[0, 0], ...crooked, [0, 1]]];
const east: Polygon = [[[2, 0], [2, 1], ...crooked.toReversed()]];

describe('areas with fewer points', () => {
  it('keep one common border', () => {
    const simplified = simplifyCoverage(
      new Map([
        ['west', [west]],
        ['east', [east]],
      ]),
      0.1,
    );
    const border = [
      [1, 0],
      [0.98, 0.5],
      [1.2, 0.75],
      [1, 1],
    ];
    expect(simplified.get('west')?.[0]?.[0]).toEqual(expect.arrayContaining(border));
    expect(simplified.get('east')?.[0]?.[0]).toEqual(expect.arrayContaining(border));
    expect(simplified.get('west')?.[0]?.[0]).toHaveLength(6);
  });

  it('keep an enclave and its hole alike', () => {
    const enclave = [
      [4, 4],
      [5, 4.01],
      [6, 4],
      [6, 6],
      [4, 6],
    ] as const;
    const host: Polygon = [
      [
        [0, 0],
        [10, 0],
        [10, 10],
        [0, 10],
      ],
      enclave.toReversed(),
    ];
    const simplified = simplifyCoverage(
      new Map([
        ['host', [host]],
        ['enclave', [[enclave]]],
      ]),
      0.1,
    );
    const hole = simplified.get('host')?.[0]?.[1] ?? [];
    const island = simplified.get('enclave')?.[0]?.[0] ?? [];
    expect(hole).toHaveLength(4);
    expect(new Set(hole.map(String))).toEqual(new Set(island.map(String)));
  });

  it('lose an islet smaller than the tolerance', () => {
    const islet: Polygon = [
      [
        [20, 20],
        [20.01, 20],
        [20, 20.01],
      ],
    ];
    expect(simplifyCoverage(new Map([['a', [west, islet]]]), 0.1).get('a')).toHaveLength(1);
  });
});
