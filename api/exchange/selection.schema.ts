import { z } from 'zod';
import { profilSchema } from '../dispositifs/profil.schema.js';
import { plainText } from '../http/query.js';
import { codeCommune } from '../territories/code-commune.schema.js';

export const SELECTION_MAX = 50;

export const selectionBody = z.strictObject({
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
});

export type SelectionBody = z.infer<typeof selectionBody>;
