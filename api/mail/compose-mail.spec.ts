import { describe, expect, it } from 'vitest';
import { composeMail } from './compose-mail.js';

const mail = composeMail({
  sujet: 'Vos horaires sont-ils exacts ?',
  paragraphes: ['La fiche de « PAEJ & Cie <Alès> » a six mois.', 'Première ligne\nseconde ligne'],
  actions: [{ libelle: 'Tout est exact', adresse: 'https://maillage.test/c#jeton=a&b="c"' }],
  suite: ['Merci.'],
  pourquoi: 'Vous recevez ce courriel parce que vous tenez cette fiche.',
});

describe('a mail of Maillage', () => {
  it('says the same in plain text, who writes, and why one receives it', () => {
    expect(mail.texte).toBe(`Bonjour,

La fiche de « PAEJ & Cie <Alès> » a six mois.

Première ligne
seconde ligne

Tout est exact :
https://maillage.test/c#jeton=a&b="c"

Merci.

-- 
Maillage, la carte partagée des solutions pour les jeunes en Occitanie

Vous recevez ce courriel parce que vous tenez cette fiche.
`);
  });

  it('lets no word of a sheet become markup', () => {
    expect(mail.html).toContain('« PAEJ &amp; Cie &lt;Alès&gt; »');
    expect(mail.html).toContain('href="https://maillage.test/c#jeton=a&amp;b=&quot;c&quot;"');
    expect(mail.html).toContain('Première ligne<br>seconde ligne');
    expect(mail.html).toContain('parce que vous tenez cette fiche');
  });
});
