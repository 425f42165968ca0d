import { describe, expect, it } from 'vitest';
import { aPermanence } from '../../../test/factories/a-permanence.js';
import { toDayNumber } from '../../catalogue/dates/day-number.js';
import type { Permanence } from '../../catalogue/dates/next-occurrences.js';
import {
  isOpenSoon,
  openingOfHours,
  openingOfPermanence,
  union,
  UNTOLD,
  without,
} from './opening.js';

// A Saturday.
const TODAY = { day: toDayNumber('2026-11-21'), schoolHolidays: [] };

const opens = (own: Partial<Permanence>) => openingOfPermanence(aPermanence(own), TODAY);

describe('a place within thirty days', () => {
  it.each([
    ['every Tuesday', { rrule: 'FREQ=WEEKLY;BYDAY=TU' }, true, 4],
    [
      'every other Thursday',
      { rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', debut: '2026-11-05' },
      true,
      2,
    ],
    ['once, on the thirtieth day', { debut: '2026-12-20' }, true, 0],
    ['once, on the thirty-first day', { debut: '2026-12-21' }, false, 0],
    ['ended', { rrule: 'FREQ=WEEKLY;BYDAY=TU', fin: '2026-11-20' }, false, 0],
    ['not begun', { rrule: 'FREQ=WEEKLY;BYDAY=TU', debut: '2027-01-05' }, false, 0],
    ['regular, nobody knows when', { rrule: 'FREQ=WEEKLY' }, true, 4],
    ['regular, nobody knows when, ended', { rrule: 'FREQ=WEEKLY', fin: '2026-11-20' }, false, 0],
    [
      'every other Monday, nobody knows which',
      { rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO' },
      true,
      4,
    ],
    ['nothing told at all', {}, true, 4],
  ] as const)('%s', (_what, own, isOpen, days) => {
    const opening = opens(own);
    expect([isOpenSoon(opening), opening.days]).toEqual([isOpen, days]);
  });

  it('is closed only when every day of it is', () => {
    const tuesdays = opens({ rrule: 'FREQ=WEEKLY;BYDAY=TU' });
    const shut = (du: string, au: string | null) => without(tuesdays, [{ du, au }], TODAY);
    expect(shut('2026-11-24', '2026-12-08').days).toBe(1);
    expect(isOpenSoon(shut('2026-11-24', '2026-12-15'))).toBe(false);
    expect(isOpenSoon(shut('2026-11-01', null))).toBe(false);
    expect(isOpenSoon(without(UNTOLD, [{ du: '2026-11-21', au: '2026-12-19' }], TODAY))).toBe(true);
    expect(shut('2026-10-01', '2026-10-31')).toEqual(tuesdays);
  });

  it('opens once a day, morning and afternoon', () => {
    expect(openingOfHours('Mo-Fr 09:00-12:00,14:00-17:00', null, TODAY)?.days).toBe(20);
    const twice = opens({ rrule: 'FREQ=WEEKLY;BYDAY=TU' });
    expect(union([twice, twice]).days).toBe(4);
  });

  it('has no hours when nobody can read them', () => {
    expect(openingOfHours('sur rendez-vous', null, TODAY)).toBe(null);
  });
});
