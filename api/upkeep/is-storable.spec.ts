import { describe, expect, it } from 'vitest';
import { isStorable } from './is-storable.js';

const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)]);

describe('what was typed', () => {
  it('is kept, right or wrong', () => {
    expect(isStorable({ telephone: '12', regles: [{ valeur: null }], places: -1.5 })).toBe(true);
  });

  it.each([
    ['a NUL', { nom: 'a\0' }],
    ['half of a character', { nom: ['\uD800'] }],
    ['a name that cannot be written', { '\0': 1 }],
    ['endless nesting', nested(500)],
  ])('is not with %s', (_what, value) => {
    expect(isStorable(value)).toBe(false);
  });
});
