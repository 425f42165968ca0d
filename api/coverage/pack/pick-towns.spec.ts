import { describe, expect, it } from 'vitest';
import { pickTowns } from './pick-towns.js';

const centre = { latitude: 44, longitude: 4 };
const town = (nom: string, population: number | null, arrondissement: string | null = 'Nîmes') => ({
  nom,
  population,
  arrondissement,
  centre,
});

describe('the towns named on a map', () => {
  it('are the seats of arrondissement, then the most populated', () => {
    const picked = pickTowns([
      town('Bagnols-sur-Cèze', 18_000),
      town('Le Vigan', 3_700, 'Le Vigan'),
      town('Nîmes', 148_000),
      town('Quissac', null, null),
    ]);
    expect(picked.map(({ nom }) => nom)).toEqual([
      'Nîmes',
      'Le Vigan',
      'Bagnols-sur-Cèze',
      'Quissac',
    ]);
    expect(picked.map(({ isSeat }) => isSeat)).toEqual([true, true, false, false]);
  });

  it('have a place, longitude first', () => {
    expect(pickTowns([{ ...town('Alès', 1), centre: null }])).toEqual([]);
    expect(pickTowns([town('Alès', 1)])[0]?.at).toEqual([4, 44]);
  });
});
