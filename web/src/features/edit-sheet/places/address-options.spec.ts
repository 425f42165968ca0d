import { describe, expect, it } from 'vitest';
import { addressOptions } from './address-options';

const FOUND = {
  libelle: '12 Rue de la République 30600 Vauvert',
  precision: 'adresse',
  latitude: 43.69,
  longitude: 4.27,
  code_insee: '30341',
  code_postal: '30600',
  commune: 'Vauvert',
} as const;

describe('an address that was found', () => {
  it('writes its street without its commune, and its point', () => {
    expect(addressOptions([FOUND])[0]?.champs).toEqual({
      adresse: '12 Rue de la République',
      code_postal: '30600',
      commune: 'Vauvert',
      code_insee: '30341',
      latitude: 43.69,
      longitude: 4.27,
    });
  });

  it('keeps the street that was typed when only the commune was found', () => {
    const [town] = addressOptions([{ ...FOUND, libelle: 'Vauvert', precision: 'commune' }]);
    expect(town?.champs).not.toHaveProperty('adresse');
  });
});
