import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from './edit-distance.js';

describe('the distance between two words', () => {
  it.each([
    ['epide', 'epide', 0],
    ['epdie', 'epide', 1],
    ['travaileur', 'travailleur', 1],
    ['permi', 'permis', 1],
    ['jeune', 'jaune', 1],
    ['logement', 'emploi', 3],
  ])('from « %s » to « %s » is %i, or beyond the limit', (left, right, distance) => {
    expect(editDistance(left, right, 2)).toBe(distance);
  });

  it('is the same both ways', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, (left, right) => {
        expect(editDistance(left, right, 9)).toBe(editDistance(right, left, 9));
      }),
    );
  });
});
