import { describe, expect, it } from 'vitest';
import { sayVisit } from './say-visit.js';
import type { Essai, Presence, Raison, Visite, VisitPlace } from './visit.js';

const PLACE: VisitPlace = {
  nom: 'Antenne',
  adresse: null,
  commune: 'Quissac',
  code_insee: '30210',
  latitude: 43.914,
  longitude: 3.998,
  point_precision: 'adresse',
};
const on = (date: string, [debut, fin]: readonly [string, string | null] = ['14:00', '17:00']) =>
  ({ place: PLACE, date, debut, fin, incertaine: false, origine: 'permanence' }) satisfies Presence;
const failed = (presence: Presence, raison: Raison): Essai => ({ presence, raison, aller: null });
const bus = (depart: string, arrivee: string) => ({
  depart: `2026-11-24T${depart}:00`,
  arrivee: `2026-11-24T${arrivee}:00`,
  minutes: 43,
  etapes: [],
});
const possible = (changes: Partial<Extract<Visite, { kind: 'possible' }>> = {}) =>
  sayVisit({
    kind: 'possible',
    presence: on('2026-11-24'),
    aller: bus('13:05', '13:48'),
    retour: bus('17:20', '18:20'),
    minutesSurPlace: 180,
    minutesAbsence: 315,
    essais: [],
    source: '',
    ...changes,
  });

describe('how a visit is said', () => {
  it('tells the day, when to leave, how long one stays, when one is home', () =>
    expect(possible()).toBe(
      'Possible mardi 24 novembre : départ à 13 h 05, arrivée à 13 h 48 ; 3 h sur place ; retour à 18 h 20.',
    ));

  it('tells first which days do not do, never those of which nothing is known', () =>
    expect(
      possible({
        essais: [
          failed(on('2026-11-23'), 'aller_impossible'),
          failed(on('2026-11-22'), 'horaires_inconnus'),
        ],
      }),
    ).toMatch(
      /^Pas lundi 23 novembre de 14 h à 17 h \(aucun trajet n’arrive à temps\)\. Possible mardi/,
    ));

  it('warns of a date that hangs on school holidays', () =>
    expect(possible({ presence: { ...on('2026-11-24'), incertaine: true } })).toMatch(
      /18 h 20\. Date à vérifier/,
    ));

  it('tells days with the same reason together, each once, the soonest first', () =>
    expect(
      sayVisit({
        kind: 'impossible',
        source: '',
        essais: [
          failed(on('2026-11-30'), 'aller_impossible'),
          failed(on('2026-11-23', ['09:00', '12:00']), 'aller_impossible'),
          failed(on('2026-11-23'), 'aller_impossible'),
          failed(on('2026-11-24'), 'retour_impossible'),
        ],
      }),
    ).toBe(
      'Pas d’aller et retour possible lundi 23 novembre et lundi 30 novembre (aucun trajet n’arrive à temps), ni mardi 24 novembre (aucun trajet ne ramène le soir même).',
    ));

  it('never says impossible where no timetable is known', () => {
    const said = sayVisit({ kind: 'horaires_inconnus', place: PLACE });
    expect(said).toMatch(/Aucun horaire/);
    expect(said).not.toMatch(/impossible/i);
  });

  it('tells an estimate as one', () => {
    const known = {
      kind: 'duree',
      mode: 'velo',
      place: PLACE,
      presence: null,
      source: '',
    } as const;
    expect(sayVisit({ ...known, minutes: 65, estime: true })).toBe(
      '1 h 05 à vélo (estimation), un aller de porte à porte.',
    );
    expect(sayVisit({ ...known, minutes: 65, estime: false })).not.toMatch(/estimation/);
    expect(sayVisit({ ...known, minutes: null, estime: true })).toMatch(
      /^Aucun trajet de moins de 4 h à vélo/,
    );
  });

  it('tells the minutes of an ordinary Tuesday when days are to be asked', () =>
    expect(sayVisit({ kind: 'jours_inconnus', place: PLACE, minutes: 43, source: '' })).toBe(
      'Jours et heures à demander : on ne peut pas chercher l’aller et le retour. Un mardi ordinaire : 43 min en transports en commun, un aller de porte à porte.',
    ));

  it('tells no minutes between two places known by the centre of the same commune', () => {
    const place = { kind: 'jours_inconnus', place: PLACE, minutes: 0, source: '' } as const;
    const said = 'Dans la même commune : le temps de trajet dépend des adresses exactes.';
    expect(sayVisit(place)).toMatch(said);
    const onFoot = { kind: 'duree', mode: 'pied', presence: null, estime: true } as const;
    expect(sayVisit({ ...onFoot, place: PLACE, minutes: 0, source: '' })).toBe(said);
  });

  it.each([
    ['a_distance', /à distance/],
    ['sans_lieu', /demandez l’adresse/],
  ] as const)('says where nobody need go, or nobody knows (%s)', (kind, words) =>
    expect(sayVisit({ kind })).toMatch(words),
  );
});
