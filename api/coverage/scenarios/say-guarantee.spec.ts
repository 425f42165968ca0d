import { describe, expect, it } from 'vitest';
import { guaranteeOf, sayGuarantee } from './say-guarantee.js';

describe('what a choice of places is sure of', () => {
  it('is everything for one place, then less and less, never under 1 − 1/e', () => {
    const guarantees = [1, 2, 3, 10, 1_000].map(guaranteeOf);
    expect(guarantees[0]).toBe(1);
    expect(guarantees[1]).toBe(0.75);
    expect(guarantees).toEqual(guarantees.toSorted((one, other) => other - one));
    expect(Math.min(...guarantees)).toBeGreaterThan(1 - 1 / Math.E);
  });

  it('is said in words', () => {
    expect(sayGuarantee({ asked: 3, found: 3 })).toEqual({
      garantie: 0.703,
      garantie_phrase: expect.stringContaining('au moins 70 %'),
    });
    expect(sayGuarantee({ asked: 1, found: 1 }).garantie_phrase).toContain('le meilleur lieu');
  });

  it('is everything when nobody is left to gain', () => {
    expect(sayGuarantee({ asked: 5, found: 2 })).toMatchObject({ garantie: 1 });
    expect(sayGuarantee({ asked: 5, found: 0 }).garantie_phrase).toContain('Aucun lieu');
  });
});
