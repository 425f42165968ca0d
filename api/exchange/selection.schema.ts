import { z } from 'zod';
import { profilSchema } from '../dispositifs/profil.schema.js';
import { plainText } from '../http/query.js';
import { MODES } from '../travel/mode-de-transport.js';
import { codeCommune } from '../territories/code-commune.schema.js';

export const SELECTION_MAX = 50;

const FROM_WHERE = 'Dites d’où part le trajet : code_commune.';

export const selectionBody = z
  .strictObject({
    services: z
      .array(
        plainText(300).min(1, 'Un identifiant de service est attendu.'),
        'Une liste de services est attendue.',
      )
      .min(1, 'Au moins un service.')
      .max(SELECTION_MAX, `Au plus ${SELECTION_MAX} services.`)
      .describe("Les identifiants, dans l'ordre de la feuille"),
    code_commune: codeCommune.nullish().describe('Où habite la personne : donne les distances'),
    profil: profilSchema.nullish().describe("Donne les verdicts ; rien n'en est gardé"),
    titre: plainText(100).nullish(),
    mode_transport: z
      .enum(MODES)
      .nullish()
      .describe('Dit sur chaque fiche comment y aller depuis code_commune, et en revenir'),
  })
  .refine(({ mode_transport, code_commune }) => !mode_transport || code_commune, {
    path: ['mode_transport'],
    message: FROM_WHERE,
  });

export type SelectionBody = z.infer<typeof selectionBody>;
