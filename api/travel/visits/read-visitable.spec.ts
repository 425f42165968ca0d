import { describe, expect, it } from 'vitest';
import { readVisitable, type VisitedSheet } from './read-visitable.js';

const NOWHERE = {
  adresse: null,
  commune: null,
  code_insee: null,
  longitude: null,
  latitude: null,
  point_precision: null,
};
const VAUVERT = { ...NOWHERE, commune: 'Vauvert', longitude: 4.276, latitude: 43.694 };
const QUISSAC = { ...NOWHERE, commune: 'Quissac', longitude: 3.998, latitude: 43.914 };

const aSheet = (changes: Partial<VisitedSheet> = {}): VisitedSheet => ({
  ...NOWHERE,
  nom: 'Essai',
  modes_accueil: null,
  permanences: [],
  horaires: null,
  structure: NOWHERE,
  ...changes,
});

const on = (date: string, debut: string | null, fin: string | null) => ({
  date,
  debut,
  fin,
  incertaine: false,
});

type Dates = VisitedSheet['permanences'][number]['prochaines_dates'];

const aPermanence = (
  where: VisitedSheet['structure'],
  prochaines_dates: Dates,
): VisitedSheet['permanences'][number] => ({
  id: 'p',
  lieu: {
    ...where,
    adresse: null,
    id: 'l',
    nom: 'Antenne',
    code_postal: null,
    complement_adresse: null,
  },
  poste: null,
  phrase: '',
  a_demander: [],
  rrule: null,
  debut: null,
  fin: null,
  heure_debut: null,
  heure_fin: null,
  jours_feries: 'exclus',
  vacances_scolaires: 'inclues',
  prochaines_dates,
  precisions: null,
  source_nom: null,
  source_url: null,
  source_annee: null,
  a_confirmer: [],
});

const openOn = (
  origine: 'service' | 'structure',
  ...prochaines_dates: Dates
): VisitedSheet['horaires'] => ({ texte: '', origine, phrases: [], prochaines_dates });

describe('where and when one may go to a service', () => {
  it('is where its permanences are held, on their days', () =>
    expect(
      readVisitable(
        aSheet({ permanences: [aPermanence(QUISSAC, [on('2026-11-24', '14:00', '17:00')])] }),
      ),
    ).toMatchObject({
      kind: 'sur_place',
      places: [{ nom: 'Antenne', commune: 'Quissac' }],
      presences: [
        {
          place: { commune: 'Quissac' },
          date: '2026-11-24',
          debut: '14:00',
          fin: '17:00',
          origine: 'permanence',
        },
      ],
    }));

  it('is its own door, at its hours, without permanences', () =>
    expect(
      readVisitable(
        aSheet({ ...VAUVERT, horaires: openOn('service', on('2026-11-23', '09:00', '12:00')) }),
      ),
    ).toMatchObject({
      places: [{ commune: 'Vauvert' }],
      presences: [{ place: { commune: 'Vauvert' }, origine: 'horaires_service' }],
    }));

  it('is the door of its structure when it has no address, and it is said whose hours these are', () =>
    expect(
      readVisitable(
        aSheet({
          structure: VAUVERT,
          horaires: openOn('structure', on('2026-11-23', '09:00', '12:00')),
        }),
      ),
    ).toMatchObject({ presences: [{ place: VAUVERT, origine: 'horaires_structure' }] }));

  it('has no day when the hours of a permanence are not known: those of the structure are not its own', () =>
    expect(
      readVisitable(
        aSheet({
          permanences: [aPermanence(QUISSAC, [on('2026-11-24', null, null)])],
          structure: VAUVERT,
          horaires: openOn('structure', on('2026-11-23', '09:00', '12:00')),
        }),
      ),
    ).toMatchObject({ kind: 'sur_place', presences: [] }));

  it('is told without an end that is not known, or the next day', () => {
    const dates = [on('2026-11-23', '09:00', null), on('2026-11-24', '22:00', '02:00')];
    expect(readVisitable(aSheet({ permanences: [aPermanence(QUISSAC, dates)] }))).toMatchObject({
      presences: [{ fin: null }, { fin: null }],
    });
  });

  it('is nowhere for a service met at a distance alone', () => {
    const own = { ...VAUVERT, modes_accueil: ['a-distance'] };
    expect(readVisitable(aSheet(own))).toEqual({ kind: 'a_distance' });
    const both = { ...own, modes_accueil: ['a-distance', 'en-presentiel'] };
    expect(readVisitable(aSheet(both)).kind).toBe('sur_place');
  });

  it('is not known without any point', () =>
    expect(
      readVisitable(
        aSheet({ permanences: [aPermanence(NOWHERE, [on('2026-11-24', '14:00', '17:00')])] }),
      ),
    ).toEqual({ kind: 'sans_lieu' }));
});
