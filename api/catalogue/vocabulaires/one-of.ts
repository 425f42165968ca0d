import { z } from 'zod';
import { type Terme, valeursDe } from './terme.js';

/** One value of a vocabulary; a refusal says where the vocabulary is rather than all of it. */
export function oneOf<Value extends string>(termes: readonly Terme<Value>[], name: string) {
  const error = `Valeur inconnue : la liste est à /api/v1/doc/${name}.`;
  return z.enum(valeursDe(termes), { error });
}

/** « true » or « false » in a query string. */
export const yesOrNo = z.stringbool({ error: 'Répondez par true ou false.' });
