import { describe, expect, it } from 'vitest';
import { readDifferences } from './read-differences';

const read = (...champs: string[]) =>
  readDifferences(
    champs.map((champ) => ({
      champ,
      libelle: champ,
      avant: null,
      apres: 'x',
      actuelle: null,
      depasse: false,
    })),
  ).map(({ champ }) => champ);

describe('what a manager reads of a request', () => {
  it('is the address without its coordinates', () =>
    expect(read('nom', 'adresse', 'code_insee', 'longitude', 'latitude')).toEqual([
      'nom',
      'adresse',
    ]));

  it('is the point, when it alone moves', () =>
    expect(read('longitude', 'latitude')).toEqual(['longitude', 'latitude']));
});
