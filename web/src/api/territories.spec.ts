import { describe, expect, it } from 'vitest';
import { managedTerritories } from './territories';

const listed = (
  type: 'region' | 'departement' | 'epci' | 'mission_locale',
  code: string,
  departements: readonly string[],
) => ({
  id: `${type}-${code}`,
  type,
  nom: `${type} ${code}`,
  code: type === 'mission_locale' ? null : code,
  departements: departements.map((one) => ({ code: one, nom: one })),
  communes_total: 1,
  population: 1,
  source: null,
});

const ALL = [
  listed('region', '76', ['30', '48']),
  listed('departement', '30', ['30']),
  listed('departement', '48', ['48']),
  listed('epci', '200000001', ['30']),
  listed('epci', '200000002', ['30', '48']),
  listed('mission_locale', 'rhone', ['30']),
  listed('region', '93', ['84']),
  listed('departement', '84', ['84']),
];

const codes = (...roles: Parameters<typeof managedTerritories>[0]) =>
  managedTerritories(roles, ALL).map(({ code }) => code);

describe('the territories that somebody manages', () => {
  it('are a département and what it holds whole', () => {
    const found = codes({ role: 'gestionnaire', maille: 'departement', code: '30' });
    expect(found).toEqual(['30', '200000001', 'mission_locale-rhone']);
  });

  it('are all those of the region, and none of another', () => {
    const found = codes({ role: 'gestionnaire', maille: 'region', code: '76' });
    expect(found).toEqual(['76', '30', '48', '200000001', '200000002', 'mission_locale-rhone']);
    expect(codes({ role: 'administrateur' })).toHaveLength(8);
  });

  it('are a commune alone, by its code', () => {
    expect(codes({ role: 'gestionnaire', maille: 'commune', code: '30341' })).toEqual(['30341']);
  });

  it('are none for others', () => {
    expect(codes({ role: 'conseiller' })).toEqual([]);
  });
});
