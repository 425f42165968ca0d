import { describe, expect, it } from 'vitest';
import { CallersQuota } from './callers-quota.js';

describe('what one caller may ask of a service outside', () => {
  it('is so much a minute; others are not kept waiting', () => {
    let now = 0;
    const quota = new CallersQuota(2, () => now);
    quota.admit('192.0.2.1');
    now = 20_000;
    quota.admit('192.0.2.1');
    expect(() => quota.admit('192.0.2.1')).toThrow(
      expect.objectContaining({ kind: 'too_many', retryAfterSeconds: 40 }),
    );
    expect(() => quota.admit('192.0.2.2')).not.toThrow();
    now = 60_000;
    expect(() => quota.admit('192.0.2.1')).not.toThrow();
  });
});
