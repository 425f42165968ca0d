import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstInOrder } from './first-in-order.js';

describe('the first in order', () => {
  it('are those of a full sort, whatever their number and their ties', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 })), fc.nat({ max: 60 }), (keys, count) => {
        const compare = (left: number, right: number): number =>
          (keys[left] ?? 0) - (keys[right] ?? 0) || left - right;
        const positions = keys.map((_, index) => index);
        const expected = [...positions].sort(compare).slice(0, count);
        expect([...firstInOrder(Uint32Array.from(positions), count, compare)]).toEqual(expected);
      }),
    );
  });
});
