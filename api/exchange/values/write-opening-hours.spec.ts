import { describe, expect, it } from 'vitest';
import { readDayHours, readMonthlyDay, writeOpeningHours } from './write-opening-hours.js';

describe('readDayHours', () => {
  it.each([
    ['09:00 - 12:00 / 13:30 - 16:30', '09:00-12:00,13:30-16:30'],
    ['9h - 12h30', '09:00-12:30'],
    ['de 9h à 12h et de 14h à 17h', '09:00-12:00,14:00-17:00'],
    ['00:00 - 00:00 / 00:00 - 00:00 / 09:00 - 12:00 / 14:00 - 17:00', '09:00-12:00,14:00-17:00'],
    ['Fermé', ''],
  ])('reads %s', (cell, value) => expect(readDayHours(cell)).toEqual({ kind: 'value', value }));

  it.each(['sur rendez-vous', '12:00 - 09:00', '25:00 - 26:00', '09:75 - 10:00'])(
    'refuses %s',
    (cell) => expect(readDayHours(cell).kind).toBe('refused'),
  );
});

describe('readMonthlyDay', () => {
  it('reads two Mondays of the month', () =>
    expect(readMonthlyDay('2ème et 4ème lundis du mois')).toEqual({
      jour: 'lundi',
      rangs: [2, 4],
    }));
  it('does not guess from a longer sentence', () =>
    expect(
      readMonthlyDay('Ouvert également le 1er samedi de chaque mois : 9:00 - 12:00'),
    ).toBeNull());
});

describe('writeOpeningHours', () => {
  it('puts the days with the same hours together', () =>
    expect(
      writeOpeningHours({
        lundi: '09:00-12:00',
        mardi: '09:00-12:00',
        mercredi: '14:00-17:00',
        jeudi: '09:00-12:00',
        vendredi: '09:00-12:00',
      }),
    ).toBe('Mo,Tu,Th,Fr 09:00-12:00; We 14:00-17:00'));
  it('writes a run of days as a range', () =>
    expect(
      writeOpeningHours({ lundi: '09:00-12:00', mardi: '09:00-12:00', mercredi: '09:00-12:00' }),
    ).toBe('Mo-We 09:00-12:00'));
  it('writes the first and third Mondays', () =>
    expect(writeOpeningHours({ lundi: '14:00-17:00' }, { jour: 'lundi', rangs: [1, 3] })).toBe(
      'Mo[1,3] 14:00-17:00',
    ));
  it('says nothing of a week without an hour', () =>
    expect(writeOpeningHours({ lundi: '' })).toBeNull());
});
