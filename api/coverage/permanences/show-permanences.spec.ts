import { describe, expect, it } from 'vitest';
import type { PermanenceSheet } from '../../catalogue/sheet.schema.js';
import type { Judged } from './judge-permanences.js';
import { showPermanences, type Where } from './show-permanences.js';

const TUESDAY = { date: '2026-11-24', debut: '14:00', fin: '17:00', incertaine: false };

const aPermanence = (id: string, own: Partial<PermanenceSheet> = {}): PermanenceSheet => ({
  id,
  lieu: {
    id: `lieu-${id}`,
    nom: 'Mairie',
    commune: 'Quissac',
    code_postal: '30260',
    code_insee: '30210',
    adresse: null,
    complement_adresse: null,
    longitude: 3.998,
    latitude: 43.914,
    point_precision: 'adresse',
  },
  poste: null,
  phrase: 'chaque mardi de 14 h à 17 h',
  a_demander: [],
  rrule: 'FREQ=WEEKLY;BYDAY=TU',
  debut: null,
  fin: null,
  heure_debut: '14:00',
  heure_fin: '17:00',
  jours_feries: 'exclus',
  vacances_scolaires: 'inclues',
  prochaines_dates: [TUESDAY],
  precisions: null,
  source_nom: null,
  source_url: null,
  source_annee: null,
  a_confirmer: [],
  ...own,
});

const ALIVE: Judged = { sort: 'vivante', hasDays: true };
const QUISSAC: Where = { nom: 'Quissac', code: '30210' };
const STRUCTURE = { id: 'st', nom: 'Mission locale' };

const show = (
  permanences: PermanenceSheet[],
  judged: readonly Judged[],
  placeOf: () => Where | null = () => QUISSAC,
) =>
  showPermanences(
    { id: 's', nom: 'Aide au permis', structure: STRUCTURE, permanences },
    judged,
    placeOf,
  );

describe('the permanences of a territory', () => {
  it('say where, when, next date, what they come to, and of which service', () =>
    expect(show([aPermanence('p')], [{ ...ALIVE, sort: 'non-confirmee' }])).toEqual([
      {
        id: 'p',
        service_id: 's',
        nom: 'Aide au permis',
        structure: STRUCTURE,
        lieu: 'Mairie',
        commune: 'Quissac',
        code_commune: '30210',
        latitude: 43.914,
        longitude: 3.998,
        phrase: 'chaque mardi de 14 h à 17 h',
        prochaine_date: TUESDAY,
        etat: 'a_confirmer',
      },
    ]));

  it('leave out those that are held elsewhere', () =>
    expect(show([aPermanence('p')], [ALIVE], () => null)).toEqual([]));

  it('leave out those that are over for good', () => {
    const over = aPermanence('p', { prochaines_dates: [] });
    expect(show([over], [{ sort: 'fermee', hasDays: false }])).toEqual([]);
  });

  it('keep those that are closed for a time, and those of which nobody knows the days', () => {
    const undated = aPermanence('p', { prochaines_dates: [] });
    expect(show([undated], [{ sort: 'fermee', hasDays: true }])).toMatchObject([
      { prochaine_date: null, etat: 'fermee' },
    ]);
  });

  it('keep those that begin later than within thirty days', () =>
    expect(show([aPermanence('p')], [{ sort: 'fermee', hasDays: false }])).toMatchObject([
      { prochaine_date: TUESDAY, etat: 'fermee' },
    ]));

  it('judge nothing of a sheet that has just been changed', () =>
    expect(
      show([aPermanence('p'), aPermanence('q')], [ALIVE]).map(({ id, etat }) => [id, etat]),
    ).toEqual([
      ['p', null],
      ['q', null],
    ]));
});
