import { describe, expect, it } from 'vitest';
import type { DayPattern } from '../dates/next-occurrences.js';
import { cancelSession, holdSession } from './plan-cancellation.js';

const EVERY_MONDAY: DayPattern = {
  rrule: 'FREQ=WEEKLY;BYDAY=MO',
  debut: null,
  fin: null,
  dates_exclues: [],
  dates_ajoutees: ['2026-11-25'],
  jours_feries: 'exclus',
  vacances_scolaires: 'inclues',
  zone_scolaire: null,
};

describe('a session that is cancelled', () => {
  it('is left out, and held again as before', () => {
    const cancelled = cancelSession(EVERY_MONDAY, '2026-11-30');
    expect(cancelled).toEqual({ dates_exclues: ['2026-11-30'], dates_ajoutees: ['2026-11-25'] });
    expect(holdSession({ ...EVERY_MONDAY, ...cancelled }, '2026-11-30')).toEqual({
      dates_exclues: [],
      dates_ajoutees: ['2026-11-25'],
    });
  });

  it('may be one that was added by hand, and comes back as one', () => {
    const cancelled = cancelSession(EVERY_MONDAY, '2026-11-25');
    expect(cancelled?.dates_ajoutees).toEqual([]);
    expect(holdSession({ ...EVERY_MONDAY, ...cancelled }, '2026-11-25').dates_ajoutees).toEqual([
      '2026-11-25',
    ]);
  });

  it('must have been planned', () => {
    expect(cancelSession(EVERY_MONDAY, '2026-11-24')).toBeNull();
  });
});
