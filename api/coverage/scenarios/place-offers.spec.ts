import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { placeOffers, type PlacementProblem } from './place-offers.js';

const cases = z
  .array(
    z.object({
      titre: z.string(),
      jeunes: z.record(z.string(), z.number()),
      lieux: z.array(z.object({ nom: z.string(), atteint: z.array(z.string()) })),
      nombre: z.number(),
      attendu: z.array(
        z.object({ lieu: z.string(), gain: z.number(), gagnees: z.array(z.string()) }),
      ),
    }),
  )
  .parse(JSON.parse(readFileSync(new URL('golden/placements.json', import.meta.url), 'utf8')));

const problem = fc.integer({ min: 1, max: 9 }).chain((communes) =>
  fc.record({
    weights: fc.array(fc.integer({ min: 0, max: 500 }), {
      minLength: communes,
      maxLength: communes,
    }),
    sites: fc.array(
      fc.record({
        covers: fc.uniqueArray(fc.integer({ min: 0, max: communes - 1 }), {
          maxLength: communes,
        }),
      }),
      { minLength: 1, maxLength: 8 },
    ),
    count: fc.integer({ min: 1, max: 4 }),
  }),
);

const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);
const gainOf = (asked: PlacementProblem): number => sum(placeOffers(asked).map(({ gain }) => gain));

function weightCovered({ sites, weights }: PlacementProblem, chosen: readonly number[]): number {
  const covered = new Set(chosen.flatMap((site) => Array.from(sites[site]?.covers ?? [])));
  return sum([...covered].map((rank) => weights[rank] ?? 0));
}

/** The best of all the ways to choose, counted one by one. */
function bestOfAll(asked: PlacementProblem, from = 0, chosen: readonly number[] = []): number {
  let best = weightCovered(asked, chosen);
  if (chosen.length === asked.count) return best;
  for (let site = from; site < asked.sites.length; site += 1) {
    best = Math.max(best, bestOfAll(asked, site + 1, [...chosen, site]));
  }
  return best;
}

/** The greedy choice with every gain counted anew at every turn. */
function plainGreedy(asked: PlacementProblem): readonly number[] {
  const chosen: number[] = [];
  while (chosen.length < asked.count) {
    const before = weightCovered(asked, chosen);
    const gains = asked.sites.map((_, site) => weightCovered(asked, [...chosen, site]) - before);
    const best = Math.max(...gains);
    if (best <= 0) break;
    chosen.push(gains.indexOf(best));
  }
  return chosen;
}

describe('where to place the next offers', () => {
  it.each(cases)('$titre', ({ jeunes, lieux, nombre, attendu }) => {
    const communes = Object.keys(jeunes);
    const placements = placeOffers({
      sites: lieux.map(({ atteint }) => ({ covers: atteint.map((nom) => communes.indexOf(nom)) })),
      weights: Object.values(jeunes),
      count: nombre,
    });
    const named = placements.map(({ site, gain, newlyCovered }) => {
      return { lieu: lieux[site]?.nom, gain, gagnees: newlyCovered.map((rank) => communes[rank]) };
    });
    expect(named).toEqual(attendu);
  });

  it('covers at least 1 − (1 − 1/k)^k of what the best k places cover', () => {
    fc.assert(
      fc.property(problem, (asked) => {
        const share = 1 - (1 - 1 / asked.count) ** asked.count;
        expect(gainOf(asked)).toBeGreaterThanOrEqual(share * bestOfAll(asked) - 1e-9);
        expect(gainOf(asked)).toBeLessThanOrEqual(bestOfAll(asked));
      }),
      { numRuns: 500 },
    );
  });

  it('chooses, counting only what it must, what counting everything chooses', () => {
    fc.assert(
      fc.property(problem, (asked) => {
        expect(placeOffers(asked).map(({ site }) => site)).toEqual(plainGreedy(asked));
      }),
      { numRuns: 500 },
    );
  });

  it('is exact for one offer, and never worse than the best single place repeated', () => {
    fc.assert(
      fc.property(problem, (asked) => {
        const single = bestOfAll({ ...asked, count: 1 });
        expect(gainOf({ ...asked, count: 1 })).toBe(single);
        expect(gainOf(asked)).toBeGreaterThanOrEqual(single);
      }),
    );
  });

  it('gains less and less, and one offer more begins with the same places', () => {
    fc.assert(
      fc.property(problem, (asked) => {
        const fewer = placeOffers(asked);
        const more = placeOffers({ ...asked, count: asked.count + 1 });
        expect(more.slice(0, fewer.length)).toEqual(fewer);
        const gains = more.map(({ gain }) => gain);
        expect(gains).toEqual(gains.toSorted((one, other) => other - one));
      }),
    );
  });

  it('tells each gain by the communes that it is the first to cover', () => {
    fc.assert(
      fc.property(problem, (asked) => {
        const placements = placeOffers(asked);
        for (const { gain, newlyCovered } of placements) {
          expect(sum(newlyCovered.map((rank) => asked.weights[rank] ?? 0))).toBe(gain);
        }
        const told = placements.flatMap(({ newlyCovered }) => newlyCovered);
        expect(new Set(told).size).toBe(told.length);
      }),
    );
  });
});
