import { describe, expect, it } from 'vitest';
import { nextCronRun } from './next-cron-run.js';

describe('the next run of a regular job, on the clock of Paris', () => {
  it.each([
    ['every night at three', '0 3 * * *', '2026-11-21T08:00:00Z', '2026-11-22T02:00:00Z'],
    ['later the same day', '30 18 * * *', '2026-11-21T08:00:00Z', '2026-11-21T17:30:00Z'],
    ['never the very instant', '0 9 * * *', '2026-11-21T08:00:00Z', '2026-11-22T08:00:00Z'],
    ['every quarter of an hour', '*/15 * * * *', '2026-11-21T08:07:00Z', '2026-11-21T08:15:00Z'],
    ['on weekdays', '0 8 * * 1-5', '2026-11-21T08:00:00Z', '2026-11-23T07:00:00Z'],
    ['on Sunday, written 7', '0 8 * * 7', '2026-11-21T08:00:00Z', '2026-11-22T07:00:00Z'],
    ['the first of the month', '0 6 1 * *', '2026-11-21T08:00:00Z', '2026-12-01T05:00:00Z'],
    ['some months only', '0 6 1 3,9 *', '2026-11-21T08:00:00Z', '2027-03-01T05:00:00Z'],
    ['either the 1st or a Monday', '0 6 1 * 1', '2026-11-21T08:00:00Z', '2026-11-23T05:00:00Z'],
    ['on a leap day', '0 0 29 2 *', '2026-11-21T08:00:00Z', '2028-02-28T23:00:00Z'],
    ['in summer time', '0 3 * * *', '2026-07-01T08:00:00Z', '2026-07-02T01:00:00Z'],
    ['at an hour that spring skips', '30 2 * * *', '2027-03-27T12:00:00Z', '2027-03-28T01:30:00Z'],
    ['the day summer time ends', '0 3 * * *', '2026-10-24T12:00:00Z', '2026-10-25T02:00:00Z'],
  ])('%s', (_what, cron, now, next) => {
    expect(nextCronRun(cron, new Date(now)).toISOString()).toBe(new Date(next).toISOString());
  });

  it.each(['', '* * * *', '60 * * * *', '* 24 * * *', 'a * * * *', '5-1 * * * *', '*/0 * * * *'])(
    'refuses %j, which cannot be read',
    (cron) => {
      expect(() => nextCronRun(cron, new Date())).toThrow('cron :');
    },
  );

  it('refuses a day that never comes', () => {
    expect(() => nextCronRun('0 0 31 2 *', new Date())).toThrow('n’arrive jamais');
  });
});
