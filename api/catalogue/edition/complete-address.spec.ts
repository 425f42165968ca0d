import { describe, expect, it } from 'vitest';
import type { Commune } from '../../territories/commune.js';
import { completeAddress } from './complete-address.js';

const NIMES: Commune = {
  code: '30189',
  nom: 'Nîmes',
  departementCode: '30',
  regionCode: '76',
  arrondissementCode: null,
  epciSiren: null,
  population: null,
  codesPostaux: ['30000', '30900'],
  zoneEmploi: null,
  zrr2022: null,
  centre: { longitude: 4.36, latitude: 43.83 },
  centreApproximatif: false,
};
const VAUVERT = {
  commune: 'Vauvert',
  code_postal: '30600',
  code_insee: '30341',
  adresse: '1 rue de la République',
  complement_adresse: null,
  longitude: 4.27,
  latitude: 43.69,
  point_precision: 'adresse',
  adresse_certifiee: true,
};

describe('a new address', () => {
  it('takes the name, the postcode and the centre of its commune', () => {
    expect(completeAddress(VAUVERT, { code_insee: '30189' }, NIMES)).toEqual({
      code_insee: '30189',
      commune: 'Nîmes',
      code_postal: '30000',
      longitude: 4.36,
      latitude: 43.83,
      point_precision: 'commune',
      adresse_certifiee: false,
    });
  });

  it('keeps the postcode and the point that were given with it', () => {
    const asked = { code_insee: '30189', code_postal: '30900', longitude: 4.35, latitude: 43.84 };
    expect(completeAddress(VAUVERT, asked, NIMES)).toEqual({
      ...asked,
      commune: 'Nîmes',
      point_precision: 'adresse',
      adresse_certifiee: false,
    });
  });

  it('leaves the point where it is when only the floor changes, or nothing', () => {
    const asked = { complement_adresse: '2e étage' };
    expect(completeAddress(VAUVERT, asked, NIMES)).toEqual(asked);
    expect(completeAddress(VAUVERT, VAUVERT, NIMES)).toEqual(VAUVERT);
  });

  it('goes back to the centre when its point is rubbed out, and has none without a commune', () => {
    const rubbedOut = { longitude: null, latitude: null };
    expect(completeAddress(VAUVERT, rubbedOut, NIMES)).toMatchObject({
      longitude: 4.36,
      point_precision: 'commune',
    });
    expect(completeAddress(VAUVERT, { code_insee: null }, null)).toMatchObject({
      longitude: null,
      latitude: null,
      point_precision: null,
    });
  });
});
