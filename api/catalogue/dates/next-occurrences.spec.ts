import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aPermanence } from '../../../test/factories/a-permanence.js';
import { toDate, toDayNumber, weekdayOf } from './day-number.js';
import { isFrenchHoliday } from './french-holidays.js';
import { nextOccurrences, type Permanence, type SchoolHoliday } from './next-occurrences.js';

const onMondays = (own: Partial<Permanence> = {}): Permanence =>
  aPermanence({ rrule: 'FREQ=WEEKLY;BYDAY=MO', ...own });

const datesOf = (permanence: Permanence, from: string, days: number): string[] =>
  nextOccurrences({ permanence, from, days }).map(({ date }) => date);

// Not the official calendar: made up for the tests.
const CHRISTMAS: SchoolHoliday = { zone: 'C', du: '2026-12-19', au: '2027-01-03' };
const AUTUMN: SchoolHoliday = { zone: 'C', du: '2026-10-17', au: '2026-11-01' };

describe('next occurrences of a permanence', () => {
  it('keeps every Monday, its unknown hours unknown', () => {
    expect(nextOccurrences({ permanence: onMondays({}), from: '2026-11-21', days: 14 })).toEqual([
      { date: '2026-11-23', debut: null, fin: null, incertaine: false },
      { date: '2026-11-30', debut: null, fin: null, incertaine: false },
    ]);
  });

  it('skips a first Monday that is a holiday', () => {
    const firstMonday = onMondays({ rrule: 'FREQ=MONTHLY;BYDAY=1MO' });
    expect(datesOf(firstMonday, '2026-03-01', 100)).toEqual([
      '2026-03-02',
      '2026-05-04',
      '2026-06-01',
    ]);
  });

  it('keeps a holiday when the permanence is held on holidays', () => {
    const firstMonday = onMondays({ rrule: 'FREQ=MONTHLY;BYDAY=1MO', jours_feries: 'inclus' });
    expect(datesOf(firstMonday, '2026-04-01', 30)).toEqual(['2026-04-06']);
  });

  it('keeps the rhythm of a fortnight across a new year of 53 weeks', () => {
    const fortnight = onMondays({
      rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU',
      debut: '2026-12-08',
    });
    expect(datesOf(fortnight, '2026-12-01', 60)).toEqual([
      '2026-12-08',
      '2026-12-22',
      '2027-01-05',
      '2027-01-19',
    ]);
  });

  it.each([
    ['spring', '2026-03-23', '2026-03-30'],
    ['autumn', '2026-10-19', '2026-10-26'],
  ])('stays at nine o’clock on the wall when clocks change in %s', (_season, before, after) => {
    const morning = onMondays({ heure_debut: '09:00:00', heure_fin: '12:00:00' });
    expect(nextOccurrences({ permanence: morning, from: before, days: 8 })).toEqual([
      { date: before, debut: '09:00', fin: '12:00', incertaine: false },
      { date: after, debut: '09:00', fin: '12:00', incertaine: false },
    ]);
  });

  it('drops a date taken off and adds a date put in, even on a holiday', () => {
    const changed = onMondays({
      dates_exclues: ['2026-11-30'],
      dates_ajoutees: ['2026-12-02', '2026-12-25'],
    });
    expect(datesOf(changed, '2026-11-23', 33)).toEqual([
      '2026-11-23',
      '2026-12-02',
      '2026-12-07',
      '2026-12-14',
      '2026-12-21',
      '2026-12-25',
    ]);
  });

  it('ends on its last day', () => {
    expect(datesOf(onMondays({ fin: '2026-11-29' }), '2026-11-21', 30)).toEqual(['2026-11-23']);
  });

  it('holds once when it has a day and no recurrence', () => {
    const once = onMondays({ rrule: null, debut: '2026-12-03' });
    expect(datesOf(once, '2026-11-21', 30)).toEqual(['2026-12-03']);
    expect(datesOf(once, '2026-12-04', 30)).toEqual([]);
  });

  it('gives no date when neither day nor recurrence is known', () => {
    expect(datesOf(onMondays({ rrule: null }), '2026-11-21', 365)).toEqual([]);
  });

  it('is closed while its service is closed', () => {
    const open = nextOccurrences({
      permanence: onMondays({}),
      from: '2026-11-21',
      days: 30,
      fermetures: [{ du: '2026-11-28', au: null }],
    });
    expect(open.map(({ date }) => date)).toEqual(['2026-11-23']);
  });

  describe('and school holidays', () => {
    const term = onMondays({ vacances_scolaires: 'exclues', zone_scolaire: 'C' });

    it('rests in the holidays of its zone', () => {
      const found = nextOccurrences({
        permanence: term,
        from: '2026-12-14',
        days: 15,
        schoolHolidays: [AUTUMN, CHRISTMAS],
      });
      expect(found.map(({ date, incertaine }) => [date, incertaine])).toEqual([
        ['2026-12-14', false],
      ]);
    });

    it('says its dates are uncertain when no calendar was imported', () => {
      const found = nextOccurrences({ permanence: term, from: '2026-12-14', days: 15 });
      expect(found.map(({ date, incertaine }) => [date, incertaine])).toEqual([
        ['2026-12-14', true],
        ['2026-12-21', true],
        ['2026-12-28', true],
      ]);
    });

    it('says its dates are uncertain beyond the end of the calendar', () => {
      const found = nextOccurrences({
        permanence: term,
        from: '2027-01-04',
        days: 1,
        schoolHolidays: [AUTUMN, CHRISTMAS],
      });
      expect(found.map(({ incertaine }) => incertaine)).toEqual([true]);
    });

    it('is held only in the holidays when it is a holiday activity', () => {
      const found = nextOccurrences({
        permanence: onMondays({ vacances_scolaires: 'seulement', zone_scolaire: 'C' }),
        from: '2026-12-07',
        days: 22,
        schoolHolidays: [AUTUMN, CHRISTMAS],
      });
      expect(found.map(({ date }) => date)).toEqual(['2026-12-21', '2026-12-28']);
    });
  });

  it('gives dates in order, within the span, never a holiday, always on its weekday', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: toDayNumber('2024-01-01'), max: toDayNumber('2032-01-01') }),
        fc.integer({ min: 1, max: 200 }),
        fc.constantFrom(
          'FREQ=WEEKLY;BYDAY=WE',
          'FREQ=MONTHLY;BYDAY=1WE',
          'FREQ=MONTHLY;BYDAY=-1WE',
        ),
        (from, days, rrule) => {
          const found = datesOf(onMondays({ rrule }), toDate(from), days).map(toDayNumber);
          expect(found).toEqual([...new Set(found)].sort((a, b) => a - b));
          for (const day of found) {
            expect(day).toBeGreaterThanOrEqual(from);
            expect(day).toBeLessThan(from + days);
            expect(weekdayOf(day)).toBe(2);
            expect(isFrenchHoliday(day)).toBe(false);
          }
        },
      ),
    );
  });

  it('finds the same dates whether the span is asked at once or in two parts', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100 }),
        fc.integer({ min: 1, max: 100 }),
        fc.integer({ min: 1, max: 5 }),
        (first, second, interval) => {
          const permanence = onMondays({
            rrule: `FREQ=WEEKLY;INTERVAL=${interval};BYDAY=MO,FR`,
            debut: '2026-09-01',
          });
          const middle = toDate(toDayNumber('2026-11-21') + first);
          expect([
            ...datesOf(permanence, '2026-11-21', first),
            ...datesOf(permanence, middle, second),
          ]).toEqual(datesOf(permanence, '2026-11-21', first + second));
        },
      ),
    );
  });
});
