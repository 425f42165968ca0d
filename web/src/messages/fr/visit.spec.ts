import { describe, expect, it } from 'vitest';
import { stepLine } from './visit';

const RIDE = {
  type: 'trajet',
  de: 'Quissac Gare',
  vers: 'Sommières Gare',
  depart: '2026-11-24T07:00:00',
  arrivee: '2026-11-24T07:25:00',
  minutes: 25,
  ligne: '41',
  direction: 'Sommières',
  reseau: 'Cars du Gard',
} as const;
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('a step of a journey', () => {
  it('is a line to take, where to, and when one gets off', () => {
    const { time, what, where } = stepLine(RIDE);
    expect(plain(time)).toBe('7 h');
    expect(what).toBe('Ligne 41, direction Sommières');
    expect(plain(where)).toBe('De Quissac Gare à Sommières Gare, arrivée à 7 h 25');
  });

  it('names the network when the line has no name', () => {
    expect(stepLine({ ...RIDE, ligne: null, direction: null }).what).toBe('Cars du Gard');
  });

  it('is a walk to a stop, or to the door', () => {
    const walk = { ...RIDE, type: 'marche', minutes: 6, ligne: null, direction: null } as const;
    expect(plain(stepLine(walk).what)).toBe('À pied jusqu’à Sommières Gare, 6 min');
    expect(plain(stepLine({ ...walk, vers: null }).what)).toBe('À pied, 6 min');
  });
});
