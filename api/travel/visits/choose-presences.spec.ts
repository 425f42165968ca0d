import { describe, expect, it } from 'vitest';
import { choosePresences, PRESENCES_TRIED } from './choose-presences.js';
import type { Presence, VisitPlace } from './visit.js';

const HOME = { latitude: 43.914, longitude: 3.998 };

const aPlace = (nom: string, kmEast: number): VisitPlace => ({
  nom,
  adresse: null,
  commune: nom,
  code_insee: null,
  latitude: HOME.latitude,
  longitude: HOME.longitude + kmEast / 80,
  point_precision: 'adresse',
});
const NEAR = aPlace('Quissac', 1);
const FAR = aPlace('Nîmes', 30);

const at = (
  place: VisitPlace,
  date: string,
  [debut, fin]: readonly [string, string | null] = ['14:00', '17:00'],
): Presence => ({ place, date, debut, fin, incertaine: false, origine: 'permanence' });

/** A Saturday, in the morning. */
const NOW = { date: '2026-11-21', time: '09:00' };

const told = (presences: readonly Presence[], now = NOW): string[] =>
  choosePresences(presences, { home: HOME, now }).map(
    ({ place, date, debut }) => `${place.nom} ${date} ${debut}`,
  );

describe('the days to try', () => {
  it('are those of the nearest place first, however late it opens', () =>
    expect(told([at(FAR, '2026-11-23'), at(NEAR, '2026-12-01')])).toEqual([
      'Quissac 2026-12-01 14:00',
      'Nîmes 2026-11-23 14:00',
    ]));

  it('are the soonest first at a place', () =>
    expect(
      told([
        at(NEAR, '2026-11-26'),
        at(NEAR, '2026-11-24'),
        at(NEAR, '2026-11-24', ['09:00', '12:00']),
      ]),
    ).toEqual([
      'Quissac 2026-11-24 09:00',
      'Quissac 2026-11-24 14:00',
      'Quissac 2026-11-26 14:00',
    ]));

  it('come back to the same Tuesdays after the Thursday only', () =>
    expect(told([at(NEAR, '2026-11-24'), at(NEAR, '2026-12-01'), at(NEAR, '2026-12-03')])).toEqual([
      'Quissac 2026-11-24 14:00',
      'Quissac 2026-12-03 14:00',
      'Quissac 2026-12-01 14:00',
    ]));

  it('go from place to place, so that a near one does not hide the others', () => {
    const days = ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27'];
    const presences = [...days.map((day) => at(NEAR, day)), at(FAR, '2026-11-27')];
    expect(told(presences)).toEqual([
      'Quissac 2026-11-23 14:00',
      'Nîmes 2026-11-27 14:00',
      'Quissac 2026-11-24 14:00',
      'Quissac 2026-11-25 14:00',
    ]);
    expect(told(presences)).toHaveLength(PRESENCES_TRIED);
  });

  it('are within four weeks', () =>
    expect(told([at(NEAR, '2026-12-18'), at(NEAR, '2026-12-19')])).toEqual([
      'Quissac 2026-12-18 14:00',
    ]));

  it('are the soonest there is when none is within four weeks', () =>
    expect(told([at(NEAR, '2027-02-02'), at(NEAR, '2027-01-05')])).toEqual([
      'Quissac 2027-01-05 14:00',
    ]));

  it('are today until the door closes', () => {
    const today = at(NEAR, '2026-11-21', ['09:00', '12:00']);
    expect(told([today], { ...NOW, time: '11:59' })).toHaveLength(1);
    expect(told([today], { ...NOW, time: '12:00' })).toEqual([]);
  });

  it('are not today once it has begun, when nobody says until when', () => {
    const today = at(NEAR, '2026-11-21', ['09:00', null]);
    expect(told([today], { ...NOW, time: '08:00' })).toHaveLength(1);
    expect(told([today], { ...NOW, time: '09:30' })).toEqual([]);
  });

  it('are none when nobody knows', () => expect(told([])).toEqual([]));
});
