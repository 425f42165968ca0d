import { describe, expect, it } from 'vitest';
import { communesAround } from '../../../test/factories/communes-around.js';
import { ownerOfStop } from './owner-of-stop.js';

const around = communesAround();
const ownerOf = (nom: string, latitude: number, longitude: number) => {
  const owner = ownerOfStop({ nom, latitude, longitude }, around);
  return owner && { code: owner.commune.code, isNamed: owner.isNamed };
};
const named = (code: string) => ({ code, isNamed: true });
const nearest = (code: string) => ({ code, isNamed: false });

describe('the commune that a stop belongs to', () => {
  it.each([
    // The town of Vauvert is 8 km from the commune's centre, and 4 from Beauvoisin's.
    ['Vauvert Gare', 43.694, 4.277, named('30341')],
    ['VAUVERT - Place de la Révolution', 43.6935, 4.276, named('30341')],
    ['Beauvoisin - Mairie', 43.718, 4.3235, named('30033')],
    ['Saint-Gilles', 43.6766, 4.4309, named('30258')],
    ['St Gilles Mairie', 43.6766, 4.4309, named('30258')],
    ['ST-GILLES - Gare', 43.6766, 4.4309, named('30258')],
    ['Nîmes Gare routière', 43.8326, 4.366, named('30189')],
  ])('is the one it is named for: « %s »', (nom, latitude, longitude, expected) => {
    expect(ownerOf(nom, latitude, longitude)).toEqual(expected);
  });

  it.each([
    ['Gare', 43.694, 4.277, nearest('30033')],
    ['Vauvertois', 43.694, 4.277, nearest('30033')],
    ['Route de Vauvert', 43.694, 4.277, nearest('30033')],
    // 33 km from Nîmes.
    ['Nîmes Gare', 43.55, 4.31, nearest('30341')],
    // A place named for the road that leads there, 15 km from Vauvert; a homonym 800 km away.
    ['Vauvert (route de)', 43.8, 4.3, nearest('30189')],
    ['Saint-Gilles', 43.915, 4.0, nearest('30210')],
    // At the door of another commune's centre.
    ['Vauvert direction Gallargues', 43.6965, 4.322, nearest('30033')],
  ])(
    'is the one whose centre is nearest: « %s » at %d, %d',
    (nom, latitude, longitude, expected) => {
      expect(ownerOf(nom, latitude, longitude)).toEqual(expected);
    },
  );

  it('is nearer to its centre when the commune is small: « Le Bourg » is a place everywhere', () => {
    expect(ownerOf('Le Bourg', 44.72, 1.95)).toEqual(named('46034'));
    expect(ownerOf('Le Bourg', 44.77, 1.95)).toEqual(nearest('46034'));
  });

  it('may be 15 km from its centre in the largest commune of France, when its surface is known', () => {
    const arles = { nom: 'Arles Gare', latitude: 43.6846, longitude: 4.6316 };
    expect(ownerOfStop(arles, communesAround({ 13004: 758.9 }))?.isNamed).toBe(true);
    expect(ownerOfStop(arles, around)?.isNamed).toBe(false);
  });

  it('is none where no commune is known', () => {
    const nowhere = { namedIn: () => [], nearest: () => null, km2Of: () => null };
    expect(ownerOfStop({ nom: 'Gare', latitude: 0, longitude: 0 }, nowhere)).toBeNull();
  });
});
