import { describe, expect, it } from 'vitest';
import { writeRequestMail } from './write-request-mail.js';

const fiche = (nom: string, services: readonly string[]) => ({
  nom,
  services,
  adresse: `https://exemple.fr/confirmer#jeton=${nom}`,
});
const rythme = 'https://exemple.fr/confirmer#jeton=a&rappels=1';

describe('the mail that asks to confirm', () => {
  it('names the sheet and gives its link', () => {
    const mail = writeRequestMail({ fiches: [fiche('E2C', ['Accueil'])], rythme, campagne: null });
    expect(mail.sujet).toContain('« E2C »');
    expect(mail.texte).toContain('E2C : Accueil.');
    expect(mail.texte).toContain('https://exemple.fr/confirmer#jeton=E2C');
    expect(mail.texte).toContain(rythme);
  });

  it('is one for all the sheets of a person', () => {
    const many = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    const fiches = [fiche('E2C', many), fiche('PAEJ', [])];
    const mail = writeRequestMail({ fiches, rythme, campagne: 'Printemps' });
    expect(mail.sujet).toContain('2 structures');
    expect(mail.texte).toContain('a, b, c, d, e, f et 2 autres.');
    expect(mail.texte).toContain('jeton=PAEJ');
    expect(mail.texte).toContain('Printemps');
  });
});
