import { describe, expect, it } from 'vitest';
import { normaliseCoordinates, splitPoint } from './normalise-coordinates.js';

const VAUVERT = { latitude: 43.694, longitude: 4.276 };

describe('normaliseCoordinates', () => {
  it.each([
    ['43.694', '4.276'],
    ['43,694', '4,276'],
    ['43.694° N', '4.276 E'],
  ])('reads %s and %s', (latitude, longitude) =>
    expect(normaliseCoordinates(latitude, longitude)).toEqual({ kind: 'value', value: VAUVERT }),
  );

  it('puts a swapped pair right, and says so', () =>
    expect(normaliseCoordinates('4.276', '43.694')).toEqual({
      kind: 'value',
      value: VAUVERT,
      remark: 'latitude et longitude étaient interverties',
    }));

  it('keeps Saint-Denis de La Réunion', () =>
    expect(normaliseCoordinates('-20,88', '55,45').kind).toBe('value'));

  it.each([
    ['0', '0', 'pleine mer'],
    ['40.4168', '-3.7038', 'hors de France'],
    ['91', '200', 'hors de France'],
    ['6289000', '803000', 'Lambert'],
    ['43.69', '', 'illisibles'],
    ['nord', 'sud', 'illisibles'],
  ])('refuses %s ; %s', (latitude, longitude, reason) =>
    expect(normaliseCoordinates(latitude, longitude)).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining(reason),
    }),
  );

  it('says nothing of two empty cells', () =>
    expect(normaliseCoordinates(null, null).kind).toBe('absent'));
});

describe('splitPoint', () => {
  it.each(['43.694, 4.276', '43,694 ; 4,276', 'POINT(4.276 43.694)'])('splits %s', (cell) => {
    const parts = splitPoint(cell);
    expect(normaliseCoordinates(parts?.latitude ?? null, parts?.longitude ?? null)).toMatchObject({
      value: VAUVERT,
    });
  });
});
