import { expect, it } from 'vitest';
import type { Commune } from '../../api/contract';
import { communeOptions } from './place-options';

function aCommune(nom: string, code: string): Commune {
  return {
    code,
    nom,
    codes_postaux: [],
    departement: { code: code.slice(0, 2), nom: code.slice(0, 2) },
    epci: null,
    population: null,
    latitude: null,
    longitude: null,
    centre_approximatif: false,
  };
}

const PARIS = aCommune('Paris', '75056');
const CORMEILLES = aCommune('Cormeilles-en-Parisis', '95176');
const PARISOT = aCommune('Parisot', '81202');

it('offers the communes of the region before the others', () => {
  const options = communeOptions('paris ', [CORMEILLES, PARISOT, PARIS]);
  expect(options.map(({ id }) => id)).toEqual(['75056', '81202', '95176']);
});

it('knows a name typed without its accents and its hyphens', () => {
  const gely = aCommune('Saint-Gély-du-Fesc', '34255');
  const near = aCommune('Saint-Gély', '30000');
  expect(communeOptions('saint gely', [gely, near])[0]?.id).toBe('30000');
});
