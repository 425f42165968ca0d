import { describe, expect, it } from 'vitest';
import {
  bindNumbers,
  formatDay,
  formatDistance,
  formatEuros,
  formatHours,
  formatPhone,
  plural,
} from './format';

const plain = (text: string | null): string => (text ?? '').replaceAll(/[\u00a0\u202f]/g, ' ');

describe('words for figures', () => {
  it('says a day as people do', () => {
    expect(formatDay('2026-11-23')).toBe('lundi 23 novembre');
    expect(formatDay('2026-12-01')).toBe('mardi 1er décembre');
  });

  it('says hours, or that the end is not known, or nothing', () => {
    expect(plain(formatHours('09:30', '12:00'))).toBe('de 9 h 30 à 12 h');
    expect(plain(formatHours('14:00', null))).toBe('à partir de 14 h');
    expect(formatHours(null, null)).toBeNull();
  });

  it('rounds a distance to what a traveller needs', () => {
    expect(plain(formatDistance(430))).toBe('450 m');
    expect(plain(formatDistance(4_320))).toBe('4,3 km');
    expect(plain(formatDistance(23_600))).toBe('24 km');
  });

  it('writes a phone number two by two, whatever the form it came in', () => {
    expect(formatPhone('+33466883785')).toBe('04 66 88 37 85');
    expect(formatPhone('04.66.88.37.85')).toBe('04 66 88 37 85');
    expect(formatPhone('3949')).toBe('3949');
  });

  it('counts nothing and one as one, and keeps the cents of an amount', () => {
    expect(plural(0, 'solution', 'solutions')).toBe('0 solution');
    expect(plural(2, 'solution', 'solutions')).toBe('2 solutions');
    expect(plain(formatEuros(473.04))).toBe('473,04 €');
    expect(plain(formatEuros(450))).toBe('450 €');
  });

  it('never cuts a number between its thousands, and joins no two numbers', () => {
    expect(bindNumbers('de 20 000 à 1 050 000 habitants')).toBe(
      'de 20\u202f000 à 1\u202f050\u202f000 habitants',
    );
    expect(bindNumbers('le 12 2026, 5 ans')).toBe('le 12 2026, 5 ans');
  });
});
