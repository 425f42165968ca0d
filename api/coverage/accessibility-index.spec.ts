import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BANDS,
  bandOf,
  fromSteps,
  ratioOf,
  supplyOf,
  toSteps,
  weighYouth,
} from './accessibility-index.js';

describe('the accessibility index', () => {
  it('counts a journey whole up to half the time allowed, then two thirds, then one', () => {
    const weightOf = (minutes: number): number => BANDS[bandOf(minutes, 45)]?.weight ?? 0;
    expect([0, 22.5, 22.6, 33.75, 33.8, 45, 45.1].map(weightOf)).toEqual([
      1,
      1,
      2 / 3,
      2 / 3,
      1 / 3,
      1 / 3,
      0,
    ]);
    expect(weighYouth([90, 60, 30])).toBe(140);
  });

  it('shares the capacity of an offer among its places, by their days', () => {
    expect(supplyOf(10, [20])).toEqual([10]);
    expect(supplyOf(10, [4])).toEqual([2]);
    expect(supplyOf(10, [28])).toEqual([10]);
    expect(supplyOf(10, [15, 5])).toEqual([7.5, 2.5]);
    expect(supplyOf(10, [20, 20])).toEqual([5, 5]);
    expect(supplyOf(10, [0, 0])).toEqual([0, 0]);
  });

  it('gives nothing where nobody is young', () => {
    expect(ratioOf(10, 0)).toBe(0);
  });

  it('adds up to the same whatever the order, and takes away what it added', () => {
    const shares = fc.array(fc.double({ min: 0, max: 30, noNaN: true }), { maxLength: 50 });
    fc.assert(
      fc.property(shares, (contributions) => {
        const steps = contributions.map(toSteps);
        const sum = steps.reduce((all, one) => all + one, 0);
        const back = steps.toReversed().reduce((all, one) => all - one, sum);
        expect(back).toBe(0);
      }),
      { seed: 4 },
    );
  });

  it('is in places for 1,000 young people', () => {
    expect(fromSteps(toSteps(0.0125))).toBeCloseTo(12.5, 6);
  });
});
