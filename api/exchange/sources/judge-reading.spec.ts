import { describe, expect, it } from 'vitest';
import { judgeReading } from './judge-reading.js';

const whole = { totals: [6, 6, 6], rows: 6, repeated: 0 };
const night = { lists: [whole], expected: 100, missing: 0, isExpectedToMiss: false };

describe('a reading', () => {
  it('is complete when every page tells the same total, and all the rows are there', () =>
    expect(judgeReading(night)).toBeNull());

  it('is not when the total changed on the way', () =>
    expect(judgeReading({ ...night, lists: [whole, { ...whole, totals: [6, 7] }] })).toBe(
      'total_change',
    ));

  it('is not when a row was met twice: another was then skipped', () =>
    expect(judgeReading({ ...night, lists: [{ ...whole, repeated: 1 }] })).toBe('pages_glissees'));

  it('is not when rows that were announced did not come', () =>
    expect(judgeReading({ ...night, lists: [{ ...whole, rows: 5 }] })).toBe('pages_glissees'));

  it('is complete though a fifth of the sheets is missing', () =>
    expect(judgeReading({ ...night, missing: 20 })).toBeNull());

  it('is not when more than a fifth is missing at once', () =>
    expect(judgeReading({ ...night, missing: 21 })).toBe('trop_manquent'));

  it('is complete when a person says that they are gone indeed', () =>
    expect(judgeReading({ ...night, missing: 90, isExpectedToMiss: true })).toBeNull());

  it('does not believe a person over pages that slid', () =>
    expect(judgeReading({ ...night, lists: [{ ...whole, rows: 5 }], isExpectedToMiss: true })).toBe(
      'pages_glissees',
    ));

  it('of a file, which announces no total, is judged by what is missing alone', () =>
    expect(judgeReading({ ...night, lists: [{ totals: [], rows: 5, repeated: 0 }] })).toBeNull());
});
