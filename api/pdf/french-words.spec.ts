import { describe, expect, it } from 'vitest';
import {
  sayDate,
  sayDay,
  sayDistance,
  sayList,
  sayMinutes,
  sayPhone,
  sayTime,
  sentence,
} from './french-words.js';

describe('French words of a sheet', () => {
  it('says a day', () => expect(sayDay('2026-11-23')).toBe('lundi 23 novembre'));
  it('says the first of a month', () => expect(sayDay('2026-12-01')).toBe('mardi 1er décembre'));
  it('says a date with its year', () => expect(sayDate('2026-12-01')).toBe('1er décembre 2026'));
  it('says an hour', () =>
    expect([sayTime('09:00'), sayTime('13:30')]).toEqual(['9 h', '13 h 30']));
  it('says a length of time', () =>
    expect([0, 45, 60, 65, 130].map(sayMinutes)).toEqual([
      '0 min',
      '45 min',
      '1 h',
      '1 h 05',
      '2 h 10',
    ]));
  it('says a phone number two figures at a time', () =>
    expect(sayPhone('+33466000000')).toBe('04 66 00 00 00'));
  it('leaves a short number', () => expect(sayPhone('3949')).toBe('3949'));
  it.each([
    [430, 'à 450 m'],
    [1234, 'à 1,2 km'],
    [3000, 'à 3 km'],
    [12_345, 'à 12 km'],
  ])('says %i metres', (metres, words) => expect(sayDistance(metres)).toBe(words));
  it('joins a list', () => expect(sayList(['a', 'b', 'c'])).toBe('a, b et c'));
  it('ends a sentence once', () =>
    expect([sentence('dès 16 ans'), sentence('Oui.')]).toEqual(['Dès 16 ans.', 'Oui.']));
});
