import { describe, expect, it } from 'vitest';
import { readMonths } from './read-months.js';

const read = (de?: string, a?: string) => readMonths({ de, a }, '2026-11-21');

describe('the months asked for', () => {
  it('are the twelve that end with this one when nothing is said', () => {
    const months = Array.from({ length: 12 }, (_, step) =>
      step === 0 ? '2025-12-01' : `2026-${String(step).padStart(2, '0')}-01`,
    );
    expect(read()).toEqual({ kind: 'months', months });
  });

  it('are all those between two, both included, across a year', () => {
    expect(read('2025-11', '2026-02')).toEqual({
      kind: 'months',
      months: ['2025-11-01', '2025-12-01', '2026-01-01', '2026-02-01'],
    });
  });

  it.each([
    ['2026-13', undefined, 'unreadable'],
    [undefined, 'novembre', 'unreadable'],
    ['2026-05', '2026-04', 'reversed'],
    ['2016-01', '2026-04', 'too_many'],
  ] as const)('%s to %s is %s', (de, a, kind) => {
    expect(read(de, a).kind).toBe(kind);
  });
});
