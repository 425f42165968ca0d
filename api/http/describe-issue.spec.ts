import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { toMalformed } from './validation.js';

const schema = z.strictObject({
  page: z.int().min(1).max(10).optional(),
  q: z.string().max(3).optional(),
  lat: z.number().optional(),
  liste: z.array(z.string()).max(1).optional(),
  tri: z.enum(['distance', 'pertinence']).optional(),
  oui: z.stringbool().optional(),
  le: z.iso.date().optional(),
});

const refusal = (given: unknown): string => {
  const { error } = schema.safeParse(given);
  return toMalformed(error?.issues ?? []).message;
};

describe('a refused request', () => {
  it.each([
    [{ q: ['a'] }, 'Requête invalide. « q » : Un texte est attendu.'],
    [{ lat: Number.POSITIVE_INFINITY }, 'Requête invalide. « lat » : Un nombre est attendu.'],
    [{ page: 1.5 }, 'Requête invalide. « page » : Un nombre entier est attendu.'],
    [{ page: 0 }, 'Requête invalide. « page » : Au moins 1.'],
    [{ page: 11 }, 'Requête invalide. « page » : Au plus 10.'],
    [{ q: 'long' }, 'Requête invalide. « q » : Au plus 3 caractères.'],
    [{ liste: ['a', 'b'] }, 'Requête invalide. « liste » : Au plus 1 valeur.'],
    [
      { tri: 'nom' },
      'Requête invalide. « tri » : Une de ces valeurs est attendue : « distance », « pertinence ».',
    ],
    [{ oui: 'peut-être' }, 'Requête invalide. « oui » : Vrai ou faux (true ou false) est attendu.'],
    [{ le: 'demain' }, 'Requête invalide. « le » : Cette valeur n’a pas la forme attendue.'],
    [{ foo: 1 }, 'Requête invalide. Paramètre inconnu : « foo ».'],
    [{ a: 1, b: 2 }, 'Requête invalide. Paramètres inconnus : « a », « b ».'],
    [null, 'Requête invalide. Un objet JSON est attendu.'],
  ])('%j is told in one plain French sentence', (given, sentence) => {
    expect(refusal(given)).toBe(sentence);
  });
});
