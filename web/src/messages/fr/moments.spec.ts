import { describe, expect, it } from 'vitest';
import { addDays, endOfWeek, formatMoment, formatShortDay } from './moments';

describe('days', () => {
  it('go over the end of a month and of a year', () => {
    expect(addDays('2026-12-30', 3)).toBe('2027-01-02');
  });

  it('belong to a week that ends on Sunday', () => {
    expect(endOfWeek('2026-11-21')).toBe('2026-11-22');
    expect(endOfWeek('2026-11-22')).toBe('2026-11-22');
    expect(endOfWeek('2026-11-23')).toBe('2026-11-29');
  });

  it('and their hours are those of Paris, wherever one reads', () => {
    expect(formatMoment('2026-11-21T23:30:00Z')).toBe('22 novembre 2026 à 00:30');
  });

  it('are said short', () => {
    expect(formatShortDay('2026-11-23')).toBe('lun. 23 nov.');
  });
});
