import { describe, expect, it } from 'vitest';
import type { Permanence } from './dates/next-occurrences.js';
import { writeRecurrence } from './dates/typed-recurrence.js';
import { previewPermanence } from './preview-permanence.js';

const AGENDA = { today: '2026-11-21', fermetures: [], schoolHolidays: [], zoneScolaire: null };
const HELD: Permanence = {
  rrule: null,
  debut: null,
  fin: null,
  heure_debut: '14:00',
  heure_fin: '17:00',
  dates_exclues: ['2027-02-01'],
  dates_ajoutees: [],
  jours_feries: 'exclus',
  vacances_scolaires: 'inclues',
  zone_scolaire: null,
};

describe('a permanence while it is written', () => {
  it('says its rule and its next six dates, without holidays and cancelled sessions', () => {
    const typed = {
      frequence: 'mensuelle',
      toutes_les: 1,
      rangs: [1],
      jour: 0,
      debut: null,
    } as const;
    const preview = previewPermanence({ ...HELD, ...writeRecurrence(typed) }, AGENDA);
    expect(preview.phrase).toBe('le 1er lundi du mois de 14 h à 17 h');
    expect(preview.prochaines_dates.map(({ date }) => date)).toEqual([
      '2026-12-07',
      '2027-01-04',
      '2027-03-01',
      '2027-04-05',
      '2027-05-03',
      '2027-06-07',
    ]);
    expect(preview.a_demander).toEqual([]);
  });

  it('says what is missing', () => {
    const typed = { frequence: 'hebdomadaire', toutes_les: 2, jours: [1], debut: null } as const;
    const rule = { ...HELD, ...writeRecurrence(typed), heure_debut: null, heure_fin: null };
    expect(previewPermanence(rule, AGENDA)).toMatchObject({
      prochaines_dates: [],
      a_demander: ['de quelle semaine il s’agit', 'l’heure'],
    });
  });
});
