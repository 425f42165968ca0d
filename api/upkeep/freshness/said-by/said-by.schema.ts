import { z } from 'zod';
import { fraicheurSchema } from '../../../catalogue/sheet.schema.js';
import { plainText } from '../../../http/query.js';
import { FAMILLES } from '../answers/answers.schema.js';

const id = plainText(300).min(1);

export const sayBody = z.strictObject({
  famille: z.enum([...FAMILLES, 'tout']).describe('Ce qui est exact ; « tout » : la fiche entière'),
});

export const serviceParams = z.strictObject({ id });

export const saidParams = z.strictObject({
  id,
  confirmation_id: z.uuid('Cette confirmation n’existe pas.'),
});

export const saidAnswer = z
  .object({
    id: z.uuid().nullable().describe('De quoi la reprendre ; null quand elle vient de l’être'),
    annulable_jusqua: z.string().nullable(),
    fraicheur: fraicheurSchema,
  })
  .meta({ id: 'ConfirmationDite' });

export type SayBody = z.infer<typeof sayBody>;
export type ServiceParams = z.infer<typeof serviceParams>;
export type SaidParams = z.infer<typeof saidParams>;
export type SaidAnswer = z.infer<typeof saidAnswer>;
