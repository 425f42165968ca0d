import { describe, expect, it } from 'vitest';
import { QueryFailedError } from 'typeorm';
import { isConnectionLost } from './is-connection-lost.js';

const withCode = (code: string): Error => Object.assign(new Error('x'), { code });

describe('an error of the database', () => {
  it.each([
    withCode('ECONNREFUSED'),
    withCode('57P01'),
    new Error('Connection terminated unexpectedly'),
    new QueryFailedError('SELECT 1', [], withCode('ECONNRESET')),
  ])('says that it went away: %s', (error) => {
    expect(isConnectionLost(error)).toBe(true);
  });

  it.each([
    withCode('23505'),
    new Error('Connection to the geocoder failed'),
    'ECONNREFUSED',
    null,
  ])('says something else: %s', (error) => {
    expect(isConnectionLost(error)).toBe(false);
  });
});
