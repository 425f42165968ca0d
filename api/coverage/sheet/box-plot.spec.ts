import { describe, expect, it } from 'vitest';
import { boundAbove, boxOf, isAtTheTop, targetsFor } from './box-plot.js';

describe('a box plot', () => {
  it('has the quartiles that a spreadsheet finds', () => {
    expect(boxOf([7, 1, 2, 4])).toEqual({
      effectif: 4,
      min: 1,
      q1: 1.75,
      mediane: 3,
      q3: 4.75,
      max: 7,
    });
  });

  it('of one value is that value; of none, nothing', () => {
    expect(boxOf([3])).toEqual({ effectif: 1, min: 3, q1: 3, mediane: 3, q3: 3, max: 3 });
    expect(boxOf([])).toBe(null);
  });
});

describe('the targets of a territory', () => {
  const group = { effectif: 9, min: 0, q1: 2, mediane: 4, q3: 6, max: 9 };
  const region = { effectif: 99, min: 0, q1: 1, mediane: 3, q3: 8, max: 20 };

  it('are the median of its group, then the next quartile of the group and of the region', () => {
    expect(targetsFor(2.5, { group, region })).toEqual({
      legitime: 4,
      raisonnable: 4,
      atteignable: 3,
    });
  });

  it('climb one quartile at a time', () => {
    expect([1, 2, 4, 5.9].map((value) => boundAbove(value, group))).toEqual([2, 4, 6, 6]);
  });

  it('end in the highest quartile, and without a group', () => {
    expect(targetsFor(7, { group, region })).toMatchObject({ raisonnable: null, atteignable: 8 });
    expect(targetsFor(7, { group: null, region })).toMatchObject({
      legitime: null,
      raisonnable: null,
    });
    expect(targetsFor(null, { group, region })).toMatchObject({ legitime: 4, atteignable: null });
  });

  it('are reached by the best alone: not by what is unknown, nor where all are at the worst', () => {
    const atZero = boxOf([0, 0, 0, 0, 5]);
    const isFirst = (value: number | null, box: typeof atZero) => isAtTheTop(value, box, 1000);
    expect([5.9, 6, 9].map((value) => isFirst(value, group))).toEqual([false, true, true]);
    expect(isFirst(null, group)).toBe(false);
    expect(isFirst(7, null)).toBe(false);
    expect(isFirst(0, atZero)).toBe(false);
    expect(isFirst(0, boxOf([0, 0]))).toBe(false);
    expect(isFirst(5, atZero)).toBe(true);
  });

  it('are reached by all when no better can be', () => {
    expect(isAtTheTop(1, boxOf([1, 1]), 1)).toBe(true);
  });
});
