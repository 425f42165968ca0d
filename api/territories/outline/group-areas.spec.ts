import { describe, expect, it } from 'vitest';
import type { Commune } from '../commune.js';
import { groupAreas } from './group-areas.js';

const commune = (code: string, departementCode: string, epciSiren: string | null): Commune => ({
  code,
  nom: code,
  departementCode,
  epciSiren,
  regionCode: '76',
  arrondissementCode: null,
  population: 100,
  codesPostaux: [],
  zoneEmploi: null,
  zrr2022: null,
  centre: null,
  centreApproximatif: false,
});

const COMMUNES = [
  commune('30001', '30', '200000001'),
  commune('34001', '34', '200000001'),
  commune('30002', '30', '200000002'),
  commune('30003', '30', null),
];

describe('the areas of a territory', () => {
  it('hold all of their communes, those beyond it too', () => {
    const gard = new Set(['30001', '30002', '30003']);
    expect([...groupAreas(COMMUNES, gard, 'epci')]).toEqual([
      ['200000001', ['30001', '34001']],
      ['200000002', ['30002']],
    ]);
  });

  it('are its communes alone when communes are asked', () => {
    const areas = groupAreas(COMMUNES, new Set(['30003']), 'commune');
    expect([...areas]).toEqual([['30003', ['30003']]]);
  });

  it('are none where a commune belongs to none', () => {
    expect(groupAreas(COMMUNES, new Set(['30003']), 'arrondissement').size).toBe(0);
  });
});
