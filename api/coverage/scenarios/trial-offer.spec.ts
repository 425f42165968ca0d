import { describe, expect, it } from 'vitest';
import { toDayNumber } from '../../catalogue/dates/day-number.js';
import type { TypedRecurrence } from '../../catalogue/dates/typed-recurrence.js';
import type { Today } from '../offers/opening.js';
import { openingOfTrial, toPermanence, toTrialOffer, type Trial } from './trial-offer.js';

// A Saturday.
const today: Today = { day: toDayNumber('2026-11-21'), schoolHolidays: [] };
const THURSDAYS: TypedRecurrence = {
  frequence: 'hebdomadaire',
  toutes_les: 1,
  jours: [3],
  debut: null,
};

const aTrial = (over: Partial<Trial> = {}): Trial => ({
  needs: [8],
  point: { latitude: 43.91, longitude: 4 },
  recurrence: THURSDAYS,
  heureDebut: '14:00',
  heureFin: '17:00',
  places: null,
  zone: [],
  ...over,
});
const permanenceOf = (recurrence: TypedRecurrence) =>
  toPermanence(aTrial({ recurrence }), today.day);
const daysOf = (recurrence: TypedRecurrence): number =>
  openingOfTrial(permanenceOf(recurrence), today).days;
const offerOf = (over: Partial<Trial>) => toTrialOffer(aTrial(over), today, 'essai:0');

describe('a permanence that is tried', () => {
  it('every Thursday opens four days in four weeks, every other Thursday two', () => {
    expect(daysOf(THURSDAYS)).toBe(4);
    expect(daysOf({ ...THURSDAYS, toutes_les: 2 })).toBe(2);
  });

  it('every other Thursday begins with the next one', () => {
    const { debut, rrule } = permanenceOf({ ...THURSDAYS, toutes_les: 2 });
    expect({ debut, rrule }).toEqual({
      debut: '2026-11-26',
      rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH',
    });
  });

  it('every second first Monday begins with the next first Monday', () => {
    const recurrence: TypedRecurrence = {
      frequence: 'mensuelle',
      toutes_les: 2,
      rangs: [1],
      jour: 0,
      debut: null,
    };
    expect(permanenceOf(recurrence).debut).toBe('2026-12-07');
    expect(daysOf(recurrence)).toBe(1);
  });

  it('that begins next year is judged from its first day', () => {
    expect(daysOf({ ...THURSDAYS, debut: '2027-03-01' })).toBe(4);
  });

  it('on a day that is past never opens', () => {
    const past: TypedRecurrence = { frequence: 'une_fois', date: '2026-11-20' };
    expect(daysOf(past)).toBe(0);
    expect(offerOf({ recurrence: past }).sites).toMatchObject([{ sort: 'fermee', supply: 0 }]);
  });

  it('of which no day is known counts for one a week', () => {
    expect(daysOf({ frequence: 'inconnue' })).toBe(4);
  });

  it('is live, gives its places by its days, and ten places when it tells none', () => {
    expect(offerOf({ places: 5 }).sites).toEqual([
      { latitude: 43.91, longitude: 4, sort: 'vivante', supply: 1 },
    ]);
    expect(offerOf({}).sites).toMatchObject([{ supply: 2 }]);
  });
});
