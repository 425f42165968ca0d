import { describe, expect, it } from 'vitest';
import { withPatience } from './with-patience.js';

const tooLong = () => new Error('too long');

describe('a work that is waited for', () => {
  it('gives what it comes to', async () => {
    await expect(withPatience(Promise.resolve(4), 1_000, tooLong)).resolves.toBe(4);
    await expect(withPatience(Promise.reject(new Error('no')), 1_000, tooLong)).rejects.toThrow(
      'no',
    );
  });

  it('is given up when it takes too long, and goes on', async () => {
    const { promise, resolve } = Promise.withResolvers<number>();
    await expect(withPatience(promise, 1, tooLong)).rejects.toThrow('too long');
    resolve(4);
    await expect(withPatience(promise, 1_000, tooLong)).resolves.toBe(4);
  });
});
