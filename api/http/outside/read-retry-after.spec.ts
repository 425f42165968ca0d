import { describe, expect, it } from 'vitest';
import { readRetryAfter } from './read-retry-after.js';

const now = new Date('2026-11-21T08:00:00Z');

describe('when a server asks to be left alone', () => {
  it.each([
    ['seconds', '120', 120],
    ['a date', 'Sat, 21 Nov 2026 08:01:30 GMT', 90],
    ['a date that is past', 'Sat, 21 Nov 2026 07:00:00 GMT', 0],
    ['nothing', undefined, undefined],
    ['nonsense', 'bientôt', undefined],
    ['a number that is no delay', '-5', undefined],
  ])('%s', (_what, header, seconds) => {
    expect(readRetryAfter(header, now)).toBe(seconds);
  });
});
