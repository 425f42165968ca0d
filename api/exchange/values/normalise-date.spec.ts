import { describe, expect, it } from 'vitest';
import { normaliseDate, normalisePastDate } from './normalise-date.js';

describe('normaliseDate', () => {
  it.each([
    ['17/12/2021', '2021-12-17'],
    ['2022-03-21', '2022-03-21'],
    ['2022-03-21T10:15:00Z', '2022-03-21'],
    ['3/1/22', '2022-01-03'],
    ['17.12.2021', '2021-12-17'],
    ['17-12-2021', '2021-12-17'],
    ['17/12/2021 08:30', '2021-12-17'],
    ['1er mars 2022', '2022-03-01'],
    ['mardi 17 août 2021', '2021-08-17'],
    ['20240801', '2024-08-01'],
    ['44547', '2021-12-17'],
    ['29/02/2024', '2024-02-29'],
  ])('reads %s', (cell, value) => expect(normaliseDate(cell)).toEqual({ kind: 'value', value }));

  it.each(['31/02/2024', '29/02/2023', '12/17/2021', '00/01/2024', '2024-13-01'])(
    'refuses the impossible %s',
    (cell) =>
      expect(normaliseDate(cell)).toMatchObject({
        kind: 'refused',
        reason: expect.stringContaining('impossible'),
      }),
  );

  it.each(['bientôt', '2024', '12'])('refuses %s, which is no day', (cell) =>
    expect(normaliseDate(cell).kind).toBe('refused'),
  );

  it('refuses a change made tomorrow', () =>
    expect(normalisePastDate('22/11/2026', '2026-11-21')).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining('futur'),
    }));
});
