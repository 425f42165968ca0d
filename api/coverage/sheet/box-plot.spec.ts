import { describe, expect, it } from 'vitest';
import { boundAbove, boxOf, targetsFor } from './box-plot.js';

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
});
