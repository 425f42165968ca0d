import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type JourDeSemaine,
  type Rang,
  readRecurrence,
  type TypedRecurrence,
  writeRecurrence,
} from './typed-recurrence.js';

const increasing = (a: number, b: number): number => a - b;
const day = fc.constantFrom<JourDeSemaine[]>(0, 1, 2, 3, 4, 5, 6);
const date = fc.constantFrom(null, '2026-11-23', '2027-01-04');
const weekly = fc.record({
  frequence: fc.constant('hebdomadaire' as const),
  toutes_les: fc.integer({ min: 1, max: 8 }),
  jours: fc.uniqueArray(day, { minLength: 1 }).map((days) => days.sort(increasing)),
  debut: date,
});
const monthly = fc.record({
  frequence: fc.constant('mensuelle' as const),
  toutes_les: fc.integer({ min: 1, max: 6 }),
  rangs: fc
    .uniqueArray(fc.constantFrom<Rang[]>(1, 2, 3, 4, 5, -1), { minLength: 1 })
    .map((ranks) => ranks.sort(increasing)),
  jour: day,
  debut: date,
});
const once = fc.record({
  frequence: fc.constant('une_fois' as const),
  date: fc.constantFrom('2026-12-01', '2028-02-29'),
});

describe('a recurrence as a person says it', () => {
  it('is read back as it was said', () => {
    fc.assert(
      fc.property(fc.oneof(weekly, monthly, once), (typed: TypedRecurrence) => {
        expect(readRecurrence(writeRecurrence(typed))).toEqual(typed);
      }),
    );
  });

  it.each([
    [
      { frequence: 'hebdomadaire', toutes_les: 1, jours: [2, 0], debut: null },
      'FREQ=WEEKLY;BYDAY=MO,WE',
    ],
    [
      { frequence: 'hebdomadaire', toutes_les: 2, jours: [0], debut: '2026-11-23' },
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO',
    ],
    [
      { frequence: 'mensuelle', toutes_les: 1, rangs: [1], jour: 0, debut: null },
      'FREQ=MONTHLY;BYDAY=1MO',
    ],
    [
      { frequence: 'mensuelle', toutes_les: 1, rangs: [-1, 1], jour: 4, debut: null },
      'FREQ=MONTHLY;BYDAY=-1FR,1FR',
    ],
  ] as const)('%j is %s', (typed, rrule) => {
    expect(writeRecurrence(typed).rrule).toBe(rrule);
  });

  it('keeps a rule that it cannot say', () => {
    for (const rrule of [
      'FREQ=YEARLY;BYWEEKNO=1;BYDAY=MO',
      'FREQ=WEEKLY;BYDAY=MO;UNTIL=20270101',
    ]) {
      const typed = readRecurrence({ rrule, debut: '2026-01-05' });
      expect(typed).toEqual({ frequence: 'autre', rrule, debut: '2026-01-05' });
      expect(writeRecurrence(typed)).toEqual({ rrule, debut: '2026-01-05' });
    }
  });
});
