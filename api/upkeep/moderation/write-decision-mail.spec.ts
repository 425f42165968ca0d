import { describe, expect, it } from 'vitest';
import { writeDecisionMail } from './write-decision-mail.js';

const adresse = 'https://maillage.exemple.fr/mes-fiches/services/a';
const nom = { nature: 'champs_sensibles', champs: { nom: 'B', code_insee: '30341' } } as const;

describe('the mail of a decision', () => {
  it('says why, what is kept, and where to go on', () => {
    const motif = 'Ce nom est celui du réseau.';
    const told = { proposition: nom, titre: 'Atelier', accepted: false, motif, adresse };
    const { sujet, texte } = writeDecisionMail(told);
    expect(sujet).toBe('Vos changements sur « Atelier » ne sont pas retenus');
    expect(texte).toContain('(Nom, Code de la commune)');
    expect(texte).toContain('Son motif : Ce nom est celui du réseau.');
    expect(texte).toContain('Rien n’est perdu');
    expect(texte).toContain(adresse);
  });

  it('tells a first publication', () => {
    const proposition = { nature: 'premiere_publication', champs: { nom: 'B' } } as const;
    const told = { proposition, titre: 'Atelier', accepted: true, motif: null, adresse };
    const { sujet, texte } = writeDecisionMail(told);
    expect(sujet).toBe('« Atelier » est publiée');
    expect(texte).not.toContain('motif');
    expect(texte).not.toContain('brouillon');
  });
});
