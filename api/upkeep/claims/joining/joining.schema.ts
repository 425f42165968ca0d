import { z } from 'zod';
import { plainText } from '../../../http/query.js';
import { isStorable } from '../../is-storable.js';
import { claimSchema } from '../requests/requests.schema.js';

const MESSAGE_MAX = 2_000;

const text = z.string().nullable();
const message = plainText(MESSAGE_MAX).trim().optional().describe('Un mot pour qui décidera');
// Each field is checked as the editor checks it, and told by its name.
const field = plainText(2_000).nullable().optional();

export const searchQuery = z.strictObject({
  q: plainText(200).trim().default('').describe('Un nom, une commune, ou le début d’un SIRET'),
});

export const searchAnswer = z
  .object({
    items: z.array(
      z
        .object({
          id: z.string(),
          nom: z.string(),
          commune: text,
          code_postal: text,
          adresse: text,
          siret: text,
          type_structure: text,
          a_un_responsable: z.boolean().describe('Quelqu’un en répond déjà ; on ne dit pas qui'),
          membre: z.boolean().describe('Qui demande en fait déjà partie'),
          demande_en_attente: z.boolean(),
        })
        .meta({ id: 'StructureARejoindre' }),
    ),
  })
  .meta({ id: 'StructuresARejoindre' });

export const registerBody = z
  .strictObject({
    siret: field,
    sans_siret_motif: plainText(500)
      .trim()
      .optional()
      .describe('Pourquoi la structure n’a pas de SIRET'),
    nom: field,
    type_structure: field,
    code_insee: field,
    code_postal: field,
    adresse: field,
    complement_adresse: field,
    longitude: z.number().nullable().optional(),
    latitude: z.number().nullable().optional(),
    telephone: field,
    courriel: field,
    site_web: field,
    description: plainText(10_000).nullable().optional(),
    message,
  })
  .refine(isStorable, 'Un champ contient du texte illisible.');

export const registeredAnswer = z
  .object({ structure_id: z.string(), version: z.int(), revendication: claimSchema })
  .meta({ id: 'Inscription' });

export const claimBody = z.strictObject({ structure_id: plainText(300).min(1), message });
export const claimAnswer = claimSchema;

export type SearchQuery = z.infer<typeof searchQuery>;
export type SearchAnswer = z.infer<typeof searchAnswer>;
export type RegisterBody = z.infer<typeof registerBody>;
export type RegisteredAnswer = z.infer<typeof registeredAnswer>;
export type ClaimBody = z.infer<typeof claimBody>;
