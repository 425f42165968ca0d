import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistanceFrom } from './edit-distance.js';

describe('how far what is typed is from the beginning of a name', () => {
  it.each([
    ['montp', 'montpellier', 0],
    ['montpelier', 'montpellier', 1],
    ['vuavert', 'vauvert', 1],
    ['auvert', 'vauvert', 1],
    ['nimees', 'nimes', 1],
    ['xyz', 'vauvert', 2],
    ['vauvert', 'va', 2],
  ])('%s from %s: %i', (typed, name, expected) => {
    expect(editDistanceFrom(typed, 1)(name)).toBe(expected);
  });

  it('measures one name after another alike', () => {
    const distance = editDistanceFrom('vauvert', 2);
    expect(['vauvert', 'valvert', 'vaubert', 'vauvert'].map(distance)).toEqual([0, 1, 1, 0]);
  });
});

const slowDistance = (typed: string, name: string): number => {
  const lines = [Array.from({ length: name.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= typed.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= name.length; column += 1) {
      const above = lines[row - 1] ?? [];
      const costs = [
        (above[column - 1] ?? 0) + (typed[row - 1] === name[column - 1] ? 0 : 1),
        (above[column] ?? 0) + 1,
        (line[column - 1] ?? 0) + 1,
      ];
      if (typed[row - 1] === name[column - 2] && typed[row - 2] === name[column - 1]) {
        costs.push((lines[row - 2]?.[column - 2] ?? 99) + 1);
      }
      line.push(Math.min(...costs));
    }
    lines.push(line);
  }
  return Math.min(...(lines.at(-1) ?? []));
};

describe('its shortcuts', () => {
  it('change no answer', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 4, maxLength: 9 });
    fc.assert(
      fc.property(word, fc.array(word), fc.constantFrom(1, 2), (typed, names, limit) => {
        const expected = names.map((name) => Math.min(slowDistance(typed, name), limit + 1));
        expect(names.map(editDistanceFrom(typed, limit))).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });
});
