import { describe, expect, it } from 'vitest';
import { AttemptsByAddress } from './attempts-by-address.js';

describe('attempts from one address', () => {
  it('are let in up to so many a minute, then asked to wait', () => {
    const attempts = new AttemptsByAddress(2);
    expect(attempts.admit('a', 0)).toBe(0);
    expect(attempts.admit('a', 10_000)).toBe(0);
    expect(attempts.admit('a', 20_000)).toBe(40);
    expect(attempts.admit('b', 20_000)).toBe(0);
    expect(attempts.admit('a', 60_000)).toBe(0);
  });
});
