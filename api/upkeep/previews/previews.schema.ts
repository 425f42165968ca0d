import { z } from 'zod';
import { raisonSchema, regleSchema, verdictSchema } from '../../dispositifs/regle.schema.js';
import { plainText } from '../../http/query.js';
import { codeCommune } from '../../territories/code-commune.schema.js';
import * as of from '../sheet.schema.js';

const RULES_MAX = 50;

export const rulesPreviewBody = z.strictObject({
  regles: z
    .array(of.champsBody)
    .max(RULES_MAX)
    .describe('Chacune par son sujet, son opérateur et sa valeur ; le reste est complété'),
  dispositif_slug: plainText(300).nullable().default(null),
  code_commune: codeCommune.nullable().default(null).describe('Où est la solution'),
});

export const rulesPreviewAnswer = z
  .object({
    regles: z.array(regleSchema).describe('Complètes : telles qu’elles s’enregistrent'),
    erreurs: z.array(z.object({ index: z.int(), message: z.string() })),
    phrases: z.array(z.string()).readonly(),
    profils: z
      .array(
        z
          .object({
            cle: z.string(),
            libelle: z.string(),
            verdict: verdictSchema,
            raisons: z.array(raisonSchema).readonly(),
          })
          .meta({ id: 'ProfilDExemple' }),
      )
      .readonly(),
  })
  .meta({ id: 'ApercuDeRegles' });

export const recurrencePreviewBody = z.strictObject({
  champs: of.champsBody.describe('Ceux de la permanence, tels qu’ils sont écrits'),
  code_commune: codeCommune.nullable().default(null).describe('Où elle se tient'),
});

export const recurrencePreviewAnswer = z
  .object({
    phrase: z.string().describe('« chaque lundi de 9 h à 12 h »'),
    prochaines_dates: z
      .array(
        z.object({
          date: z.string(),
          debut: z.string().nullable(),
          fin: z.string().nullable(),
          incertaine: z.boolean(),
        }),
      )
      .readonly(),
    a_demander: z.array(z.string()).readonly(),
    erreurs: of.fieldErrors,
  })
  .meta({ id: 'ApercuDeRecurrence' });

export type RulesPreviewBody = z.infer<typeof rulesPreviewBody>;
export type RulesPreviewAnswer = z.infer<typeof rulesPreviewAnswer>;
export type RecurrencePreviewBody = z.infer<typeof recurrencePreviewBody>;
export type RecurrencePreviewAnswer = z.infer<typeof recurrencePreviewAnswer>;
