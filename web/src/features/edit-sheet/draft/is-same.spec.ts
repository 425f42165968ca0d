import { describe, expect, it } from 'vitest';
import { isSame } from './is-same';

describe('what was typed', () => {
  it('says nothing in several ways', () => {
    expect(isSame('', null)).toBe(true);
    expect(isSame([], null)).toBe(true);
    expect(isSame(0, null)).toBe(false);
    expect(isSame(false, null)).toBe(false);
  });

  it('is compared by its content', () => {
    expect(isSame(['jeunes'], ['jeunes'])).toBe(true);
    expect(isSame('E2C', 'E2C ')).toBe(false);
  });
});
