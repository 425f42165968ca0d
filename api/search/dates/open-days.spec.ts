import { describe, expect, it } from 'vitest';
import { toDayNumber } from '../../catalogue/dates/day-number.js';
import type { Calendar } from '../columns/indexed-service.js';
import { daysUntilOpen, isOpenWithin, openDaysOf } from './open-days.js';

// A Saturday.
const TODAY = toDayNumber('2026-11-21');
const EMPTY: Calendar = {
  permanences: [],
  openingHours: null,
  schoolZone: null,
  closures: [],
  nextEntry: null,
};
const untilOpen = (calendar: Partial<Calendar>): number =>
  daysUntilOpen(openDaysOf({ ...EMPTY, ...calendar }, TODAY, []));

describe('the days on which something is open', () => {
  it('are unknown when nothing is told', () => {
    expect(untilOpen({})).toBeNaN();
  });

  it('come from opening hours', () => {
    expect(untilOpen({ openingHours: 'Mo-Fr 09:00-12:00' })).toBe(2);
  });

  it('leave out what is closed', () => {
    const closures = [{ du: '2026-11-23', au: '2026-11-24' }];
    expect(untilOpen({ openingHours: 'Mo-Fr 09:00-12:00', closures })).toBe(4);
  });

  it('depend on the school holidays of the place', () => {
    const holidays = [{ zone: 'C', du: '2026-11-23', au: '2026-12-04' }];
    const calendar = { ...EMPTY, openingHours: 'SH Mo 09:00-12:00', schoolZone: 'C' };
    expect(daysUntilOpen(openDaysOf(calendar, TODAY, holidays))).toBe(2);
  });

  it('hold the next entry, not one that is past', () => {
    expect(untilOpen({ nextEntry: '2027-01-04' })).toBe(44);
    expect(untilOpen({ nextEntry: '2026-09-01' })).toBeNaN();
  });

  it('are open within dates, both ends included', () => {
    const days = openDaysOf({ ...EMPTY, nextEntry: '2026-12-01' }, TODAY, []);
    expect(isOpenWithin(days, 10, 10)).toBe(true);
    expect(isOpenWithin(days, 0, 9)).toBe(false);
    expect(isOpenWithin(days, 11, 400)).toBe(false);
  });
});
