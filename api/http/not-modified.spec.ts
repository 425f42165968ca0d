import { describe, expect, it } from 'vitest';
import { isKnown } from './not-modified.js';

describe('a version the browser may already hold', () => {
  it.each([
    ['W/"a"', true],
    ['"b", W/"a"', true],
    ['*', true],
    ['W/"b"', false],
    [undefined, false],
  ])('among %s: %s', (ifNoneMatch, expected) => {
    expect(isKnown('W/"a"', ifNoneMatch)).toBe(expected);
  });
});
