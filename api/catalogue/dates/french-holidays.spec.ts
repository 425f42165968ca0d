import { describe, expect, it } from 'vitest';
import { toDate, toDayNumber, weekdayOf } from './day-number.js';
import { easterOf, frenchHolidays, isFrenchHoliday } from './french-holidays.js';

describe('french holidays', () => {
  it.each([
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
  ])('finds Easter of %i on %s', (year, date) => {
    expect(toDate(easterOf(year))).toBe(date);
  });

  it('counts eleven holidays, those of 2026 on their dates', () => {
    expect(frenchHolidays(2026).map(({ day }) => toDate(day))).toEqual([
      '2026-01-01',
      '2026-04-06',
      '2026-05-01',
      '2026-05-08',
      '2026-05-14',
      '2026-05-25',
      '2026-07-14',
      '2026-08-15',
      '2026-11-01',
      '2026-11-11',
      '2026-12-25',
    ]);
  });

  it('always puts Easter on a Sunday of March or April', () => {
    for (let year = 1900; year <= 2200; year += 1) {
      expect(weekdayOf(easterOf(year))).toBe(6);
      expect(toDate(easterOf(year))).toMatch(/-0[34]-/);
    }
  });

  it('leaves Good Friday a working day, as outside Alsace-Moselle', () => {
    expect(isFrenchHoliday(toDayNumber('2026-04-03'))).toBe(false);
  });
});
