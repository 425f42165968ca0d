import { describe, expect, it } from 'vitest';
import type { Presence, Visite, VisitPlace } from '../../travel/visits/visit.js';
import { getThere, sourceOf } from './get-there.js';

const PLACE: VisitPlace = {
  nom: 'Antenne de Sommières',
  adresse: null,
  commune: 'Sommières',
  code_insee: '30321',
  latitude: 43.784,
  longitude: 4.088,
  point_precision: 'adresse',
};
const TUESDAY: Presence = {
  place: PLACE,
  date: '2026-11-24',
  debut: '14:00',
  fin: '17:00',
  incertaine: false,
  origine: 'permanence',
};
const at = (time: string): string => `2026-11-24T${time}:00`;
const ride = (depart: string, arrivee: string, ligne: string | null, de: string, vers: string) => ({
  type: 'trajet' as const,
  de,
  vers,
  depart: at(depart),
  arrivee: at(arrivee),
  minutes: 0,
  ligne,
  direction: null,
  reseau: null,
});
const ALLER = {
  depart: at('12:58'),
  arrivee: at('13:27'),
  minutes: 29,
  etapes: [
    { ...ride('13:00', '13:25', '41', 'Quissac Gare', 'Sommières Gare'), direction: 'Sommières' },
  ],
};
const RETOUR = {
  depart: at('18:08'),
  arrivee: at('18:54'),
  minutes: 46,
  etapes: [
    ride('18:10', '18:20', '41', 'Sommières Gare', 'Salinelles'),
    ride('18:25', '18:52', null, 'Salinelles', 'Quissac Gare'),
  ],
};
const POSSIBLE = {
  kind: 'possible',
  presence: TUESDAY,
  aller: ALLER,
  retour: RETOUR,
  minutesSurPlace: 180,
  minutesAbsence: 356,
  essais: [],
  source: 'Horaires : Cars du Gard (24/11/2026)',
} satisfies Visite;

describe('how a card says how to get there and back', () => {
  it('tells the day, each line with its stops, and when one is home', () =>
    expect(getThere(POSSIBLE)).toEqual({
      label: 'Y aller',
      strongAt: 0,
      lines: [
        'Mardi 24 novembre : départ 12:58, de retour 18:54.',
        'Aller : 13:00 ligne 41 (direction Sommières), de Quissac Gare à Sommières Gare (13:25) ; arrivée 13:27.',
        'Retour : départ 18:08 ; 18:10 ligne 41, de Sommières Gare à Salinelles (18:20), puis 18:25 car ou train, de Salinelles à Quissac Gare (18:52).',
        '3 h sur place (de 14 h à 17 h, Antenne de Sommières), 5 h 56 hors de chez vous.',
      ],
    }));

  it('tells an hour once when the bus stops at the door', () => {
    const aller = { ...ALLER, arrivee: at('13:25') };
    const retour = { ...RETOUR, depart: at('18:10') };
    const lines = getThere({ ...POSSIBLE, aller, retour })?.lines ?? [];
    expect(lines[1]).toMatch(/Sommières Gare \(13:25\)\.$/);
    expect(lines[2]).toMatch(/^Retour : 18:10 ligne 41/);
  });

  it('tells a walk as one', () =>
    expect(getThere({ ...POSSIBLE, aller: { ...ALLER, etapes: [] } })?.lines[1]).toBe(
      'Aller : 29 min à pied ; arrivée 13:27.',
    ));

  it('warns of what is not sure: the date, whose hours these are, the address', () => {
    const place = { ...PLACE, point_precision: 'commune' };
    const presence = {
      ...TUESDAY,
      place,
      incertaine: true,
      origine: 'horaires_structure',
    } as const;
    expect(getThere({ ...POSSIBLE, presence })?.lines.slice(4)).toEqual([
      'Date à vérifier : elle dépend des vacances scolaires.',
      'Ce sont les heures d’ouverture de la structure : appelez avant d’y aller.',
      'Trajet jusqu’au centre de la commune : adresse exacte à demander.',
    ]);
  });

  it('trusts an address that is known over the point on the map', () => {
    const place = { ...PLACE, adresse: '310 rue Emile Zola', point_precision: 'commune' };
    expect(getThere({ ...POSSIBLE, presence: { ...TUESDAY, place } })?.lines.at(-1)).toBe(
      'Trajet compté jusqu’au centre de la commune.',
    );
  });

  it('says once that the time is not known within one commune', () => {
    const place = { ...PLACE, point_precision: 'commune' };
    const visit = { kind: 'jours_inconnus', place, minutes: 0, source: '' } as const;
    expect(getThere(visit)?.lines).toEqual([
      'Dans la même commune : le temps de trajet dépend des adresses exactes.',
    ]);
  });

  it('tells how to get there when only the way back is missing', () =>
    expect(
      getThere({
        kind: 'impossible',
        source: '',
        essais: [{ presence: TUESDAY, raison: 'retour_impossible', aller: ALLER }],
      })?.lines,
    ).toEqual([
      'Pas d’aller et retour possible mardi 24 novembre (aucun trajet ne ramène le soir même).',
      'Aller seul, mardi 24 novembre : départ 12:58, 13:00 ligne 41 (direction Sommières), de Quissac Gare à Sommières Gare (13:25) ; arrivée 13:27.',
    ]));

  it.each<[string, Parameters<typeof getThere>[0], RegExp]>([
    ['buses unknown', { kind: 'horaires_inconnus', place: PLACE }, /^Horaires de bus inconnus ici/],
    ['not computed', { kind: 'non_calculee' }, /^Trajet non calculé/],
    ['at a distance', { kind: 'a_distance' }, /^Cette solution se fait à distance/],
    [
      'by car',
      {
        kind: 'duree',
        mode: 'voiture',
        place: PLACE,
        presence: null,
        minutes: 32,
        estime: true,
        source: 'Estimation',
      },
      /^32 min en voiture \(estimation\)/,
    ],
    [
      'days unknown',
      { kind: 'jours_inconnus', place: PLACE, minutes: 43, source: '' },
      /43 min en transports en commun/,
    ],
  ])('says it in a line: %s', (_what, visit, line) => {
    const said = getThere(visit)?.lines ?? [];
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(line);
  });

  it('adds nothing to a card that says that nobody knows where it is', () =>
    expect(getThere({ kind: 'sans_lieu' })).toBeNull());

  it('tells what the times come from', () => {
    expect(sourceOf(POSSIBLE)).toBe('Horaires : Cars du Gard (24/11/2026)');
    expect(sourceOf({ kind: 'non_calculee' })).toBeNull();
  });
});
