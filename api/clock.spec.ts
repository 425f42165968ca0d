import { describe, expect, it } from 'vitest';
import { parisDate, parisTime } from './clock.js';

describe('the clock of Paris', () => {
  it.each([
    ['2026-11-21T23:30:00Z', '2026-11-22', '00:30'],
    ['2026-07-14T22:05:00Z', '2026-07-15', '00:05'],
    ['2026-11-21T08:00:00Z', '2026-11-21', '09:00'],
  ])('at %s', (instant, date, time) => {
    const now = new Date(instant);
    expect([parisDate(now), parisTime(now)]).toEqual([date, time]);
  });
});
