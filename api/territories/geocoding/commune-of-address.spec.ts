import { describe, expect, it } from 'vitest';
import type { Commune } from '../commune.js';
import { indexCommuneNames } from '../commune-names.js';
import { communesOfAddress } from './commune-of-address.js';

const aCommune = (code: string, nom: string, postcode: string, population: number): Commune => ({
  code,
  nom,
  departementCode: code.slice(0, 2),
  regionCode: '76',
  arrondissementCode: null,
  epciSiren: null,
  population,
  codesPostaux: [postcode],
  zoneEmploi: null,
  zrr2022: null,
  centre: { latitude: 43, longitude: 4 },
  centreApproximatif: false,
});

const names = indexCommuneNames(
  [
    aCommune('30341', 'Vauvert', '30600', 11_671),
    aCommune('30004', 'Aigues-Vives', '30670', 3_000),
    aCommune('30258', 'Saint-Gilles', '30800', 13_000),
    aCommune('30020', 'Aubord', '30620', 2_000),
    aCommune('30033', 'Beauvoisin', '30640', 4_000),
    aCommune('30347', 'Vestric-et-Candiac', '30600', 1_400),
  ],
  [],
);

const placed = (typed: string): string[] =>
  communesOfAddress(names, { typed, limit: 5 }).map((commune) => commune.nom);

describe('the commune of an address nobody can place', () => {
  it.each([
    ['12 rue de la République 30600 Vauvert', ['Vauvert']],
    ['12 rue de la République, 30600', ['Vauvert', 'Vestric-et-Candiac']],
    ['Place de la mairie, Saint-Gilles', ['Saint-Gilles']],
    ['place de la mairie st gilles', ['Saint-Gilles']],
    ['vauv', ['Vauvert']],
    ['rue des Beauvoisins', []],
    ['3 chemin de nulle part', []],
  ])('%s', (typed, expected) => {
    expect(placed(typed)).toEqual(expected);
  });
});
