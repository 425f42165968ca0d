import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateMinutes, metresWithin, walkSeconds } from './estimate-minutes.js';

const metres = fc.double({ min: 0, max: 400_000, noNaN: true });
const mode = fc.constantFrom('pied', 'velo', 'voiture');

describe('an estimate from the distance', () => {
  it.each([
    ['pied', 1000, 19],
    ['velo', 5000, 26],
    ['voiture', 26_000, 41],
    ['voiture', 40_000, 58],
  ] as const)('says how long it takes (%s, %d m: about %d min)', (how, distance, minutes) => {
    expect(Math.round(estimateMinutes(how, distance))).toBe(minutes);
  });

  it('takes nobody anywhere in no time, except where one already is', () => {
    expect(estimateMinutes('voiture', 0)).toBe(0);
    expect(estimateMinutes('voiture', 1)).toBeGreaterThan(3);
  });

  it('never shortens as the distance grows', () => {
    fc.assert(
      fc.property(mode, metres, metres, (how, a, b) => {
        const [near, far] = a < b ? [a, b] : [b, a];
        expect(estimateMinutes(how, near)).toBeLessThanOrEqual(estimateMinutes(how, far));
      }),
      { seed: 4 },
    );
  });

  it('agrees with how far one gets in a time', () => {
    fc.assert(
      fc.property(mode, fc.double({ min: 4, max: 600, noNaN: true }), (how, minutes) => {
        expect(estimateMinutes(how, metresWithin(how, minutes))).toBeCloseTo(minutes, 6);
      }),
      { seed: 4 },
    );
  });

  it('gets nobody away by car in less time than it takes to park', () => {
    expect(metresWithin('voiture', 2)).toBe(0);
  });

  it('walks whole seconds, never fewer than needed', () => {
    expect(walkSeconds(100)).toBe(117);
    expect(walkSeconds(0)).toBe(0);
  });
});
