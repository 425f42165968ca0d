import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOf, gatherReached, spreadReached } from './reached-stops.js';
import { OUT_OF_REACH } from './shortest-to-stops.js';

describe('the stops that an origin gets to', () => {
  it('are kept and given back, whatever they are', () => {
    const table = fc.array(
      fc.oneof(fc.constant(OUT_OF_REACH), fc.integer({ min: 0, max: OUT_OF_REACH - 1 })),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(table, (seconds) => {
        const shortest = Uint16Array.from(seconds);
        const kept = gatherReached(shortest);
        expect(spreadReached(kept, new Uint16Array(0))).toEqual(shortest);
        const used = Uint16Array.from(seconds, () => 7);
        expect(spreadReached(kept, used)).toEqual(shortest);
      }),
    );
  });

  it('take room for themselves alone', () => {
    const shortest = new Uint16Array(15_000).fill(OUT_OF_REACH);
    shortest[7] = 600;
    expect(bytesOf(gatherReached(shortest))).toBe(6);
  });
});
