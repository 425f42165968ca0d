import { describe, expect, it } from 'vitest';
import type { Commune } from '../../territories/commune.js';
import { isWithin, readPerimetre, sharesOf } from './perimetre.js';

const aCommune = (code: string, epciSiren: string | null = null): Commune => ({
  code,
  nom: code,
  departementCode: code.slice(0, 2),
  regionCode: '76',
  arrondissementCode: null,
  epciSiren,
  population: null,
  codesPostaux: [],
  zoneEmploi: null,
  zrr2022: null,
  centre: null,
  centreApproximatif: false,
});

describe('where a timetable is believed', () => {
  it('is told by the share of its stops in each département', () => {
    const stops = [...Array<string>(19).fill('30189'), '34172'].map((code) => aCommune(code));
    expect(sharesOf(stops)).toEqual([
      { departement: '30', stops: 19, share: 0.95, communes: 1 },
      { departement: '34', stops: 1, share: 0.05, communes: 1 },
    ]);
  });

  it('is read from what is typed, part by part', () => {
    expect(readPerimetre('departement:30, epci:243000643')).toEqual({
      kind: 'read',
      refs: ['departement:30', 'epci:243000643'],
    });
    expect(readPerimetre('departement:30,Gard')).toEqual({ kind: 'bad', part: 'Gard' });
  });

  it.each(['region:76', 'departement:30', 'epci:243000643', 'commune:30189'])(
    'holds the communes of %s',
    (ref) => {
      expect(isWithin(aCommune('30189', '243000643'), [ref])).toBe(true);
    },
  );

  it('holds no other commune', () => {
    expect(isWithin(aCommune('34172'), ['departement:30', 'epci:243000643'])).toBe(false);
  });
});
