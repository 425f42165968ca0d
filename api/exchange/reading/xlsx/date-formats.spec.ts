import { describe, expect, it } from 'vitest';
import { dayOfSerial, isDateFormat } from './date-formats.js';

describe('a number of a spreadsheet', () => {
  it.each([
    [14, null, true],
    [0, null, false],
    [164, 'dd/mm/yyyy', true],
    [164, '[$-40C]d mmmm yyyy;@', true],
    [164, 'dd\\-mm\\-yy', true],
    [164, '[h]:mm', true],
    [164, '0.00', false],
    [164, '# ##0 "jours"', false],
    [164, '00000', false],
    [164, '@', false],
  ])('of format %s, %s: a day? %s', (id, template, expected) =>
    expect(isDateFormat(id, template)).toBe(expected),
  );

  it.each([
    [46_347, false, '2026-11-21'],
    [46_347.75, false, '2026-11-21'],
    [44_885, true, '2026-11-21'],
    [-1, false, null],
    [1e12, false, null],
    [Number.NaN, false, null],
  ])('%s (from 1904: %s) is %s', (serial, isFrom1904, day) =>
    expect(dayOfSerial(serial, isFrom1904)).toBe(day),
  );
});
