import { describe, expect, it } from 'vitest';
import { aPermanence } from '../../../test/factories/a-permanence.js';
import { describeRecurrence } from './describe-recurrence.js';
import type { Permanence } from './next-occurrences.js';

const MORNING = { heure_debut: '09:00:00', heure_fin: '12:30:00' };

function sentenceOf(part: Partial<Permanence>): string {
  return describeRecurrence(aPermanence(part));
}

describe('the sentence of a recurrence', () => {
  it.each([
    ['FREQ=WEEKLY;BYDAY=MO', 'chaque lundi de 9 h à 12 h 30'],
    ['FREQ=WEEKLY;BYDAY=MO,TH', 'les lundis et jeudis de 9 h à 12 h 30'],
    ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', 'du lundi au vendredi de 9 h à 12 h 30'],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=MO', 'un lundi sur deux de 9 h à 12 h 30'],
    ['FREQ=WEEKLY;INTERVAL=3;BYDAY=MO', 'un lundi toutes les 3 semaines de 9 h à 12 h 30'],
    ['FREQ=MONTHLY;BYDAY=1MO', 'le 1er lundi du mois de 9 h à 12 h 30'],
    ['FREQ=MONTHLY;BYDAY=2TU,4TU', 'le 2e et 4e mardi du mois de 9 h à 12 h 30'],
    ['FREQ=MONTHLY;BYDAY=-1FR', 'le dernier vendredi du mois de 9 h à 12 h 30'],
    ['FREQ=YEARLY;BYWEEKNO=1,3,5,7,9;BYDAY=TU', 'le mardi des semaines impaires de 9 h à 12 h 30'],
  ])('says %s as « %s »', (rrule, sentence) => {
    expect(sentenceOf({ rrule, ...MORNING })).toBe(sentence);
  });

  it('says what to ask when the hour is not known', () => {
    expect(sentenceOf({ rrule: 'FREQ=WEEKLY;BYDAY=MO' })).toBe('chaque lundi, heure à demander');
  });

  it('says what to ask when the day of a fortnight is not known', () => {
    expect(sentenceOf({ rrule: 'FREQ=WEEKLY;INTERVAL=2' })).toBe(
      'toutes les deux semaines, jour à demander, heure à demander',
    );
  });

  it('says what to ask when nothing is known', () => {
    expect(sentenceOf({})).toBe('jours et heures à demander');
  });

  it('says a single day with its date', () => {
    expect(sentenceOf({ debut: '2026-12-01', heure_debut: '14:00' })).toBe(
      'le 1er décembre 2026 à partir de 14 h',
    );
  });

  it('says when it rests in the school holidays', () => {
    expect(
      sentenceOf({ rrule: 'FREQ=WEEKLY;BYDAY=WE', ...MORNING, vacances_scolaires: 'exclues' }),
    ).toBe('chaque mercredi de 9 h à 12 h 30, hors vacances scolaires');
  });
});
