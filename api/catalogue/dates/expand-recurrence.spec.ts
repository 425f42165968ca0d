import fc from 'fast-check';
import { RRuleTemporal } from 'rrule-temporal';
import { describe, expect, it } from 'vitest';
import { toDate, toDayNumber } from './day-number.js';
import { expandRecurrence } from './expand-recurrence.js';

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
const ORDINALS = [1, 2, 3, 4, 5, -1, -2] as const;

const weekly = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.uniqueArray(fc.constantFrom(...DAYS), { maxLength: 4 }))
  .map(([n, days]) => `FREQ=WEEKLY;INTERVAL=${n}${days.length > 0 ? `;BYDAY=${days.join()}` : ''}`);
const monthly = fc
  .tuple(
    fc.integer({ min: 1, max: 3 }),
    fc.uniqueArray(
      fc
        .tuple(fc.constantFrom(...ORDINALS), fc.constantFrom(...DAYS))
        .map(([n, day]) => `${n}${day}`),
      { minLength: 1, maxLength: 3 },
    ),
  )
  .map(([n, days]) => `FREQ=MONTHLY;INTERVAL=${n};BYDAY=${days.join()}`);
const monthDays = fc
  .uniqueArray(fc.integer({ min: 1, max: 31 }), { minLength: 1, maxLength: 3 })
  .map((days) => `FREQ=MONTHLY;BYMONTHDAY=${days.join()}`);
const daily = fc.integer({ min: 1, max: 10 }).map((n) => `FREQ=DAILY;INTERVAL=${n}`);
const weeks = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 1, max: 53 }), { minLength: 1 }),
    fc.constantFrom(...DAYS),
  )
  .map(([numbers, day]) => `FREQ=YEARLY;BYWEEKNO=${numbers.join()};BYDAY=${day}`);
const someDate = fc.integer({ min: toDayNumber('2020-01-01'), max: toDayNumber('2032-12-31') });

function libraryDates(rrule: string, first: number, from: number, days: number): string[] {
  const rule = new RRuleTemporal({
    rruleString: `DTSTART;TZID=UTC:${toDate(first).replaceAll('-', '')}T000000\nRRULE:${rrule}`,
  });
  const start = new Date(`${toDate(from)}T00:00:00Z`);
  const end = new Date(`${toDate(from + days - 1)}T23:59:59Z`);
  return rule.between(start, end, true).map((moment) => moment.toString().slice(0, 10));
}

describe('expand a recurrence', () => {
  it('agrees with the library on the recurrences it expands by itself', () => {
    fc.assert(
      fc.property(
        fc.oneof(weekly, monthly, monthDays, daily, weeks),
        someDate,
        fc.integer({ min: -40, max: 500 }),
        (rrule, first, offset) => {
          const from = first + offset;
          const dates = expandRecurrence(rrule, first, { from, days: 120 }).map(toDate);
          expect(dates).toEqual(libraryDates(rrule, first, from, 120));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('hands a rule it does not read to the library', () => {
    const dates = expandRecurrence(
      'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
      toDayNumber('2026-01-01'),
      { from: toDayNumber('2026-11-01'), days: 61 },
    );
    expect(dates.map(toDate)).toEqual(['2026-11-30', '2026-12-31']);
  });

  it('gives no date of every other week while nobody knows which week', () => {
    const span = { from: toDayNumber('2026-11-21'), days: 90 };
    expect(expandRecurrence('FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', null, span)).toEqual([]);
  });

  it('stops on the last day of the rule', () => {
    const span = { from: toDayNumber('2026-11-21'), days: 60 };
    const dates = expandRecurrence('FREQ=WEEKLY;BYDAY=MO;UNTIL=20261207', null, span);
    expect(dates.map(toDate)).toEqual(['2026-11-23', '2026-11-30', '2026-12-07']);
  });
});
