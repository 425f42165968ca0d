import { describe, expect, it } from 'vitest';
import { normaliseName } from './normalise-name.js';

const words = (name: string): string => normaliseName(name).words.join(' ');

describe('a name, normalised', () => {
  it.each([
    ['ASSOC. LA CROISÉE', 'croisee'],
    ['Association L’Œuvre', 'oeuvre'],
    ['SARL FR’HAIR', 'fr hair'],
    ['C.P.I.E. DU ROUERGUE', 'centre permanent initiative environnement rouergue'],
    ['MJC EMPALOT', 'maison jeune culture empalot'],
    ['Maison des Jeunes et de la Culture d’Empalot', 'maison jeune culture empalot'],
    ['COM DE ST AMBROIX', 'commune saint ambroix'],
    ['CTRE DE FORMATION PAR ALTERNANCE', 'centre formation alternance'],
    ['OPH65', 'office public habitat 65'],
    ['ASS STE MARIE', 'saint marie'],
  ])('%s is « %s »', (name, expected) => expect(words(name)).toBe(expected));

  it('made of little words alone keeps them', () => {
    expect(words('ASSOC AVEC')).toBe('avec');
    expect(words('L’Asso')).toBe('asso');
    expect(words('')).toBe('');
  });

  it('has its acronym and its name in full as parts', () => {
    const { parts } = normaliseName('AVEC - Vivre ensemble (AVEC 34)');
    expect(parts.map((part) => part.join(' '))).toEqual(['avec', 'vivre ensemble', 'avec 34']);
  });
});
