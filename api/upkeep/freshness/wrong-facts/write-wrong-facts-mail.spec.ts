import { describe, expect, it } from 'vitest';
import { writeWrongFactsMail } from './write-wrong-facts-mail.js';

const places = { fiches: 'https://m.example/mes-fiches', rythme: 'https://m.example/mon-compte' };
const fact = { structure_nom: 'PAEJ', nom: 'PAEJ', famille: 'adresse', message: 'Déménagé.' };

describe('the mail on what is said to be wrong', () => {
  it('says which sheet, about what, and in which words', () => {
    const { sujet, texte } = writeWrongFactsMail([fact], places);
    expect(sujet).toBe('Une information de votre fiche serait fausse');
    expect(texte).toContain('PAEJ, l’adresse : « Déménagé. »');
    expect(texte).toContain(places.fiches);
  });

  it('is one for all, each solution with its structure', () => {
    const other = { ...fact, nom: 'Écoute', famille: null, message: null };
    const { sujet, texte } = writeWrongFactsMail([fact, other], places);
    expect(sujet).toBe('2 informations de vos fiches seraient fausses');
    expect(texte).toContain('Écoute (PAEJ), une information : dit faux');
  });
});
