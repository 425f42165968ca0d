import { QueryFailedError } from 'typeorm';
import { describe, expect, it } from 'vitest';
import { wasEndedForAnother } from './was-ended-for-another.js';

const withCode = (code: string): Error => Object.assign(new Error('x'), { code });

describe('a transaction that the database ended to let another go on', () => {
  it('is known by its code', () => {
    expect(wasEndedForAnother(withCode('40P01'))).toBe(true);
    expect(wasEndedForAnother(new QueryFailedError('SELECT 1', [], withCode('40001')))).toBe(true);
  });

  it.each([withCode('23505'), new Error('deadlock'), '40P01', null])('is not %s', (error) => {
    expect(wasEndedForAnother(error)).toBe(false);
  });
});
