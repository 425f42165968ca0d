import { describe, expect, it } from 'vitest';
import { compareAddresses, normaliseAddress } from './normalise-address.js';

const compare = (a: string, b: string) => {
  const [one, other] = [normaliseAddress(a), normaliseAddress(b)];
  return one && other ? compareAddresses(one, other) : null;
};

describe('two addresses of one commune', () => {
  it.each([
    ['5 AV DE NISSAN', '5 Avenue de Nissan', 'same'],
    ['59ter Chemin de Verdale', '59 CHE DE VERDALE', 'same'],
    ['10 bd du Gal de Gaulle', '10 boulevard Général de Gaulle', 'same'],
    ['5 Avenue de Nissan', '1 AV DE NISSAN', 'same-street'],
    ['Route de Saint Hilaire', 'RTE DE ST HILAIRE', 'same'],
    ['67 Avenue de Croix Sud', 'Avenue des Étangs', 'other'],
    ['12 rue de la Paix', '12 avenue Foch', 'other'],
  ])('%s and %s: %s', (a, b, expected) => expect(compare(a, b)).toBe(expected));

  it('say nothing when one is not told', () => {
    expect(normaliseAddress(null)).toBeNull();
    expect(normaliseAddress('  ')).toBeNull();
    expect(normaliseAddress('12')).toBeNull();
  });
});
