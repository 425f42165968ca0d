import { z } from 'zod';
import { plainText } from '../http/query.js';

export const linkBody = z.strictObject({
  courriel: plainText(254).min(3, 'Écrivez votre adresse électronique.'),
  suite: plainText(500).optional().describe('La page de ce site à ouvrir ensuite'),
});

export const linkAnswer = z
  .object({ message: z.string().describe('Le même, que l’adresse ait un compte ou non') })
  .meta({ id: 'LienEnvoye' });

export const validateBody = z.strictObject({ jeton: plainText(100) });

export type LinkBody = z.infer<typeof linkBody>;
export type LinkAnswer = z.infer<typeof linkAnswer>;
export type ValidateBody = z.infer<typeof validateBody>;
