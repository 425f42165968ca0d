import { describe, expect, it } from 'vitest';
import { aPermanence } from '../../test/factories/a-permanence.js';
import { type Agenda, nextDates, whatToAsk } from './describe-permanence.js';

const AGENDA: Agenda = {
  today: '2026-11-21',
  fermetures: [],
  schoolHolidays: [],
  zoneScolaire: 'C',
};

describe('what to ask of a permanence', () => {
  it.each([
    [{}, ['les jours', 'l’heure']],
    [{ rrule: 'FREQ=WEEKLY;BYDAY=MO' }, ['l’heure']],
    [{ rrule: 'FREQ=WEEKLY;BYDAY=MO', heure_debut: '09:00' }, []],
    [{ rrule: 'FREQ=WEEKLY;INTERVAL=2' }, ['le jour', 'l’heure']],
    [
      { rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', heure_debut: '09:00' },
      ['de quelle semaine il s’agit'],
    ],
    [{ debut: '2026-12-01', heure_debut: '14:00' }, []],
  ])('%j: %j', (part, asked) => {
    expect(whatToAsk(aPermanence(part))).toEqual(asked);
  });
});

describe('the next dates of a service', () => {
  it('are six at most, of all its permanences together, each once', () => {
    const monday = aPermanence({ rrule: 'FREQ=WEEKLY;BYDAY=MO' });
    const thursday = aPermanence({ rrule: 'FREQ=WEEKLY;BYDAY=TH' });
    expect(nextDates([thursday, monday, monday], AGENDA).map(({ date }) => date)).toEqual([
      '2026-11-23',
      '2026-11-26',
      '2026-11-30',
      '2026-12-03',
      '2026-12-07',
      '2026-12-10',
    ]);
  });
});
