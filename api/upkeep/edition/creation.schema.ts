import { z } from 'zod';
import * as of from '../sheet.schema.js';

export const creationBody = z.strictObject({ champs: of.champsBody });

/** A permanence is held at a place that is known, or at a new one that comes with it. */
export const permanenceBody = z.strictObject({
  champs: of.champsBody,
  lieu: of.champsBody.optional().describe('Un nouveau lieu, à la place de `lieu_id`'),
});

export const createdAnswer = z
  .object({ objet: of.objet, id: z.string(), version: z.int(), champs: of.champs })
  .meta({ id: 'FicheCreee' });

export const submittedAnswer = z
  .object({ version: z.int(), statut: z.enum(['soumis', 'publie']) })
  .meta({ id: 'FicheSoumise' });

export type CreationBody = z.infer<typeof creationBody>;
export type PermanenceBody = z.infer<typeof permanenceBody>;
export type CreatedAnswer = z.infer<typeof createdAnswer>;
export type SubmittedAnswer = z.infer<typeof submittedAnswer>;
