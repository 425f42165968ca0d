import { describe, expect, it } from 'vitest';
import { readHours, sayHours } from './hours';

const plainSpaces = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

describe('sayHours', () => {
  it('says a week as people do', () => {
    expect(plainSpaces(sayHours('Mo-Fr 09:00-12:00,14:00-17:30; Sa 09:00-12:00; PH off'))).toBe(
      'du lundi au vendredi de 9 h à 12 h et de 14 h à 17 h 30 ; le samedi de 9 h à 12 h ; fermé les jours fériés',
    );
  });

  it('leaves what it cannot say whole', () => {
    expect(sayHours('week 01-53/2 Mo 09:00-12:00')).toBe('week 01-53/2 Mo 09:00-12:00');
    expect(sayHours('Sur rendez-vous')).toBe('Sur rendez-vous');
  });
});

describe('readHours', () => {
  it.each([
    ['du lundi au vendredi de 9h à 12h et de 14h à 17h30', 'Mo-Fr 09:00-12:00,14:00-17:30'],
    ['lun-ven 9h-12h, 14h-17h', 'Mo-Fr 09:00-12:00,14:00-17:00'],
    ['Lundi et jeudi : 9:30 - 12:00', 'Mo,Th 09:30-12:00'],
    ['mardi 9h-12h, samedi 14h-16h', 'Tu 09:00-12:00; Sa 14:00-16:00'],
    ['Le lundi de 9 h à 12 h ; le mardi de 8 h à 10 h', 'Mo 09:00-12:00; Tu 08:00-10:00'],
    ['lundis 9h–12h sauf jours fériés', 'Mo 09:00-12:00; PH off'],
  ])('reads « %s »', (typed, written) => {
    expect(readHours(typed)).toBe(written);
  });

  it('reads what it says itself', () => {
    const written = 'Mo-Fr 09:00-12:00,14:00-17:30; Sa 09:00-12:00; PH off';
    expect(readHours(sayHours(written))).toBe(written);
  });

  it.each(['sur rendez-vous', 'le lundi', 'de 9h à 12h', 'lundi 9h-12h une semaine sur deux', ''])(
    'does not guess « %s »',
    (typed) => {
      expect(readHours(typed)).toBeNull();
    },
  );
});
