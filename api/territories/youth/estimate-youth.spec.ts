import { describe, expect, it } from 'vitest';
import { addMargins, estimateYouth } from './estimate-youth.js';

describe('the estimate of the young people of a commune', () => {
  it('of 20 000 inhabitants is one in nine', () => {
    expect(estimateYouth(20_000)).toEqual({ jeunes: 2219, marge: 825 });
  });

  it('of a village is seven and a half in a hundred, however small', () => {
    expect(estimateYouth(1_000).jeunes).toBe(75);
    expect(estimateYouth(200).jeunes).toBe(15);
  });

  it('is surer of a town than of a hamlet, in proportion', () => {
    const hamlet = estimateYouth(40);
    const town = estimateYouth(15_000);
    expect(hamlet.marge / hamlet.jeunes).toBeGreaterThan(town.marge / town.jeunes);
  });

  it('never falls when the population grows', () => {
    const populations = Array.from({ length: 400 }, (_, rank) => Math.round(1.04 ** rank));
    const estimates = populations.map((population) => estimateYouth(population).jeunes);
    expect(estimates).toEqual([...estimates].sort((a, b) => a - b));
  });

  it('of nobody is nobody', () => {
    expect(estimateYouth(0)).toEqual({ jeunes: 0, marge: 0 });
  });
});

describe('the margin of several communes together', () => {
  const village = { jeunes: 75, marge: 32 };

  it('is that of a commune alone', () => {
    expect(addMargins([village])).toBe(32);
  });

  it('is less than the sum of theirs', () => {
    expect(addMargins(Array.from({ length: 100 }, () => village))).toBeLessThan(100 * 32);
  });

  it('is never less than what all the estimates share', () => {
    expect(addMargins(Array.from({ length: 100 }, () => village))).toBeGreaterThanOrEqual(
      0.09 * 7_500,
    );
  });

  it('adds what was converted from a file, which errs in one direction', () => {
    expect(addMargins([], [10, 20])).toBe(30);
  });

  it('of counted communes is none', () => {
    expect(addMargins([])).toBe(0);
  });
});
