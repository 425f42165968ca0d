import { describe, expect, it } from 'vitest';
import type { TrialRecurrence } from '../../../api/coverage-trial';
import { isBeyondBusHours } from './bus-hours';

const THURSDAYS: TrialRecurrence = {
  frequence: 'hebdomadaire',
  toutes_les: 1,
  jours: [3],
  debut: null,
};
const held = (recurrence: TrialRecurrence, heure_debut: string | null, heure_fin: string | null) =>
  isBeyondBusHours({ recurrence, heure_debut, heure_fin });

describe('the days and hours at which few buses run', () => {
  it.each<readonly [string, TrialRecurrence]>([
    ['a Sunday among other days', { ...THURSDAYS, jours: [3, 6] }],
    [
      'the first Sunday of the month',
      { frequence: 'mensuelle', toutes_les: 1, rangs: [1], jour: 6, debut: null },
    ],
    ['a date that is a Sunday', { frequence: 'une_fois', date: '2026-11-22' }],
    ['a rule with Sundays', { frequence: 'autre', rrule: 'FREQ=WEEKLY;BYDAY=SA,SU', debut: null }],
  ])('are those of %s', (_name, recurrence) => {
    expect(held(recurrence, '14:00', '17:00')).toBe(true);
  });

  it.each([
    ['03:00', '04:00'],
    ['18:00', '20:30'],
    ['20:00', null],
  ])('are those from %s to %s', (from, to) => {
    expect(held(THURSDAYS, from, to)).toBe(true);
  });

  it.each([
    ['14:00', '17:00'],
    ['06:30:00', '20:00:00'],
    [null, null],
  ])('are not those of a Thursday from %s to %s', (from, to) => {
    expect(held(THURSDAYS, from, to)).toBe(false);
  });

  it('are not those of a date that is still to be chosen', () => {
    expect(held({ frequence: 'une_fois', date: '' }, '14:00', '17:00')).toBe(false);
  });
});
