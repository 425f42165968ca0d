import { describe, expect, it } from 'vitest';
import { readRecurrence, writeRrule } from './typed-recurrence';

const read = (rrule: string | null, debut: string | null = null, hasDates = false) =>
  readRecurrence({ rrule, debut, hasDates });

describe('a repetition', () => {
  it.each([
    'FREQ=WEEKLY;BYDAY=MO',
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH',
    'FREQ=WEEKLY',
    'FREQ=MONTHLY;BYDAY=1MO',
    'FREQ=MONTHLY;BYDAY=2TU,4TU',
    'FREQ=MONTHLY;BYDAY=-1FR',
  ])('%s is read as it was written', (rrule) => {
    expect(writeRrule(read(rrule))).toBe(rrule);
  });

  it('is the first Monday of the month', () => {
    expect(read('FREQ=MONTHLY;BYDAY=1MO')).toEqual({
      kind: 'monthly',
      every: 1,
      ranks: [1],
      day: 'MO',
    });
  });

  it.each(['FREQ=DAILY', 'FREQ=MONTHLY;BYDAY=1MO,1TU', 'FREQ=WEEKLY;BYDAY=MO;UNTIL=20270101'])(
    '%s is more than the form can say',
    (rrule) => {
      expect(read(rrule)).toEqual({ kind: 'other' });
    },
  );

  it('may be one date, several, or not known', () => {
    expect(read(null, '2026-12-01').kind).toBe('once');
    expect(read(null, null, true).kind).toBe('dates');
    expect(read(null).kind).toBe('unknown');
  });
});
