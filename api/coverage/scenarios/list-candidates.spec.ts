import { describe, expect, it } from 'vitest';
import { Homes } from '../matrix/homes.js';
import { listCandidates } from './list-candidates.js';

const aHome = (code: string, jeunes: number, longitude: number) => ({
  code,
  nom: `Commune ${code}`,
  latitude: 44,
  longitude,
  jeunes,
  estime: true,
  departement: '30',
  arrondissement: null,
  epci: null,
  region: '76',
  zoneCodes: [code],
});
const homes = new Homes([
  aHome('30001', 50, 4),
  aHome('30002', 900, 4.01),
  aHome('30003', 5_000, 4.02),
  aHome('30004', 200, 4.03),
  aHome('34999', 9_000, 9),
]);
const box = { south: 43, north: 45, west: 3, east: 5 };
const fs = {
  nom: 'France services',
  structureId: 's',
  commune: '30001',
  latitude: 44,
  longitude: 4,
};

describe('the places that are compared', () => {
  it('are the communes and France services in reach: the territory first, then the most young people', () => {
    const pointOf = (code: string) => (code === '30002' ? null : { latitude: 44, longitude: 4 });
    const territory = new Set(['30001', '30002', '30004']);
    const candidates = listCandidates(homes, { territory, box, pointOf }, [fs]);
    expect(candidates.map(({ genre, commune }) => `${genre} ${commune}`)).toEqual([
      'commune 30004',
      'france_services 30001',
      'commune 30001',
      'commune 30003',
    ]);
    expect(candidates.map(({ isInTerritory }) => isInTerritory)).toEqual([true, true, true, false]);
  });
});
