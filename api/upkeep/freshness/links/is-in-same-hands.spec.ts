import { describe, expect, it } from 'vitest';
import { isInSameHands } from './is-in-same-hands.js';

describe('the hands of a sheet', () => {
  it('are the same as long as one who answered for it still does', () => {
    expect(isInSameHands(['nora', 'paul'], ['paul', 'lea'])).toBe(true);
    expect(isInSameHands([], [])).toBe(true);
  });

  it('have changed when somebody claims it, or when all who answered for it have left', () => {
    expect(isInSameHands([], ['nora'])).toBe(false);
    expect(isInSameHands(['nora'], ['paul'])).toBe(false);
    expect(isInSameHands(['nora'], [])).toBe(false);
  });
});
