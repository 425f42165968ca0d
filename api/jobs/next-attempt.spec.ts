import { describe, expect, it } from 'vitest';
import { nextAttempt } from './next-attempt.js';

const now = new Date('2026-11-21T08:00:00Z');

describe('what failed', () => {
  it('is tried again later and later', () => {
    expect(nextAttempt([10, 60], 1, now)).toEqual(new Date('2026-11-21T08:00:10Z'));
    expect(nextAttempt([10, 60], 2, now)).toEqual(new Date('2026-11-21T08:01:00Z'));
  });

  it('is given up after the last attempt', () => {
    expect(nextAttempt([10, 60], 3, now)).toBeNull();
  });
});
