import { describe, expect, it } from 'vitest';
import { waitBeforeRetry } from './wait-before-retry.js';

const failed = (status: number | null, attempt: number, retryAfterSeconds?: number) =>
  waitBeforeRetry({ status, attempt, retryAfterSeconds });

describe('before a page is asked again', () => {
  it('the time that the server asked for is waited', () => {
    expect(failed(429, 1, 30)).toBe(30);
    expect(failed(503, 2, 12)).toBe(12);
  });

  it('a server that is tired but names no time is left alone longer and longer', () =>
    expect([1, 2, 3].map((attempt) => failed(429, attempt))).toEqual([5, 10, 15]));

  it('a server that asks too often, or for too long, is left until the next night', () => {
    expect(failed(429, 6, 1)).toBeNull();
    expect(failed(429, 1, 3_600)).toBeNull();
  });

  it('what may pass is tried three times', () => {
    expect([1, 2, 3].map((attempt) => failed(500, attempt))).toEqual([1, 4, null]);
    expect(failed(null, 1)).toBe(1);
  });

  it.each([301, 400, 401, 403, 404])('%i will not pass', (status) =>
    expect(failed(status, 1)).toBeNull(),
  );
});
