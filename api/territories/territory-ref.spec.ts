import { describe, expect, it } from 'vitest';
import { readTerritoryRef, writeTerritoryRef } from './territory-ref.js';

describe('the name of a territory', () => {
  it.each([
    ['region:76', 'region', '76'],
    ['departement:30', 'departement', '30'],
    ['departement:2a', 'departement', '2A'],
    ['departement:971', 'departement', '971'],
    ['arrondissement:302', 'arrondissement', '302'],
    ['epci:200066918', 'epci', '200066918'],
    ['zone-emploi:7606', 'zone-emploi', '7606'],
    ['mission-locale:ml-Petite_Camargue', 'mission-locale', 'ml-Petite_Camargue'],
    [' commune : 30210 ', 'commune', '30210'],
  ])('%s is the %s %s', (text, type, code) => {
    expect(readTerritoryRef(text)).toEqual({ type, code });
  });

  it.each([
    '',
    '30',
    'departement',
    'departement:',
    'canton:3001',
    'departement:Gard',
    'epci:1',
    ':30',
  ])('%j names none', (text) => {
    expect(readTerritoryRef(text)).toBeNull();
  });

  it('is written as it is read', () => {
    expect(writeTerritoryRef({ type: 'epci', code: '200066918' })).toBe('epci:200066918');
  });
});
