import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { estimateYouth } from '../../api/territories/youth/estimate-youth.js';
import { decodeYouth, type YouthOfTown } from '../../seed/reference/decode-youth.js';

const TOWNS = decodeYouth(readFileSync('seed/reference/jeunes-occitanie.txt', 'utf8'));

const median = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length % 2 === 1) return sorted[middle] ?? 0;
  return ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
};

/** The line of Theil and Sen through the logarithms of population and share. */
function fit(towns: readonly YouthOfTown[]): { readonly scale: number; readonly power: number } {
  const points = towns.map(({ population, jeunes }) => ({
    x: Math.log(population),
    y: Math.log(jeunes / population),
  }));
  const slopes = points.flatMap((a, rank) =>
    points.slice(0, rank).map((b) => (a.y - b.y) / (a.x - b.x)),
  );
  const power = median(slopes);
  return { power, scale: Math.exp(median(points.map(({ x, y }) => y - power * x))) };
}

const errorsOf = (estimate: (town: YouthOfTown) => number): number[] =>
  TOWNS.map((town) => Math.abs(estimate(town) / town.jeunes - 1)).sort((a, b) => a - b);

const estimatedByTheOthers = (town: YouthOfTown): number => {
  const { scale, power } = fit(TOWNS.filter((other) => other !== town));
  return scale * town.population ** (1 + power);
};

describe('the method that estimates young people, on the 25 towns of which INSEE counts them', () => {
  it('is the line through them', () => {
    const { scale, power } = fit(TOWNS);
    for (const { population } of TOWNS) {
      const drawn = scale * population ** (1 + power);
      const estimated = estimateYouth(population).jeunes;
      const largest = population > 500_000;
      expect(largest || Math.abs(estimated / drawn - 1) < 0.005).toBe(true);
    }
  });

  it('errs by the figures of docs/coverage.md when each town is estimated by the 24 others', () => {
    const errors = errorsOf(estimatedByTheOthers);
    const mean = errors.reduce((sum, error) => sum + error, 0) / errors.length;
    expect({
      mean: Math.round(mean * 1000) / 10,
      median: Math.round(median(errors) * 1000) / 10,
      nineInTen: Math.round((errors[22] ?? 0) * 1000) / 10,
      worst: Math.round((errors[24] ?? 0) * 1000) / 10,
    }).toEqual({ mean: 18.7, median: 17.9, nineInTen: 36.7, worst: 48.6 });
  });

  it('does better than one share for all', () => {
    const share = (left: YouthOfTown): number =>
      median(
        TOWNS.filter((it) => it !== left).map(({ jeunes, population }) => jeunes / population),
      );
    const mean = (errors: readonly number[]): number => errors.reduce((a, b) => a + b, 0) / 25;
    const ofOneShare = mean(errorsOf((town) => share(town) * town.population));
    expect(mean(errorsOf(estimatedByTheOthers))).toBeLessThan(ofOneShare);
  });
});
