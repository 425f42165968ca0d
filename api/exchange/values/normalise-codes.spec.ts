import { describe, expect, it } from 'vitest';
import {
  normaliseDepartement,
  normaliseInsee,
  normalisePostcode,
  normaliseSiret,
} from './normalise-codes.js';

describe('codes as offices write them', () => {
  it.each([
    ['30600', '30600'],
    [' 30 600 ', '30600'],
    ['9400', '09400'],
    ['9400.0', '09400'],
    ['30904 CEDEX 9', '30904'],
  ])('reads the postcode %s', (cell, value) =>
    expect(normalisePostcode(cell)).toMatchObject({ value }),
  );

  it.each(['306', 'Vauvert', '306000'])('refuses the postcode %s', (cell) =>
    expect(normalisePostcode(cell).kind).toBe('refused'),
  );

  it.each([
    ['30341', '30341'],
    ['9306', '09306'],
    ['2a004', '2A004'],
  ])('reads the INSEE code %s', (cell, value) =>
    expect(normaliseInsee(cell)).toMatchObject({ value }),
  );

  it.each([
    ['9', '09'],
    ['30', '30'],
    ['30 - Gard', '30'],
    ['2a', '2A'],
    ['974', '974'],
  ])('reads the département %s', (cell, value) =>
    expect(normaliseDepartement(cell)).toMatchObject({ value }),
  );

  it('refuses a département that is a word', () =>
    expect(normaliseDepartement('Gard').kind).toBe('refused'));

  it.each([
    ['890 791 429 00149', '89079142900149'],
    ['35600000000048', '35600000000048'],
    ['5650115300011', '05650115300011'],
  ])('reads the SIRET %s', (cell, value) => expect(normaliseSiret(cell)).toMatchObject({ value }));

  it('accepts an establishment of La Poste, which breaks the key', () =>
    expect(normaliseSiret('35600000000001')).toEqual({ kind: 'value', value: '35600000000001' }));

  it('refuses a SIRET whose key is wrong', () =>
    expect(normaliseSiret('89079142900148')).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining('clé de contrôle'),
    }));

  it('says when a spreadsheet has shortened a SIRET', () =>
    expect(normaliseSiret('8,90791E+13')).toMatchObject({
      kind: 'refused',
      suggestion: expect.stringContaining('Texte'),
    }));
});
