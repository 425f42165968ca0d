import { z } from 'zod';
import { plainText } from '../http/query.js';
import { FONCTIONS, MAILLES } from './acteur.js';

export const roleValue = z
  .discriminatedUnion('role', [
    z.strictObject({ role: z.literal('conseiller') }),
    z.strictObject({
      role: z.literal('partenaire'),
      structure_id: plainText(300).min(1),
      fonction: z.enum(FONCTIONS),
    }),
    z.strictObject({
      role: z.literal('gestionnaire'),
      maille: z.enum(MAILLES),
      code: plainText(100).min(1),
    }),
    z.strictObject({ role: z.literal('administrateur') }),
  ])
  .meta({ id: 'Role' });

export const meAnswer = z
  .object({
    connecte: z.boolean(),
    compte: z
      .object({
        id: z.string(),
        courriel: z.string(),
        nom: z.string().nullable(),
        roles: z.array(roleValue),
      })
      .nullable(),
    csrf: z
      .string()
      .nullable()
      .describe('À renvoyer dans l’en-tête « x-csrf » de toute demande qui change quelque chose'),
    connexions: z.object({
      lien: z.boolean().describe('Un lien envoyé par courriel'),
      oidc: z.string().nullable().describe('Le nom du fournisseur d’identité, s’il y en a un'),
    }),
    demonstration: z
      .array(z.object({ cle: z.string(), libelle: z.string(), description: z.string() }))
      .describe('Les comptes d’essai ; vide en production'),
  })
  .meta({ id: 'Moi' });

export const demonstrationBody = z.strictObject({ cle: plainText(40) });

export const signedInAnswer = z
  .object({ suite: z.string().describe('La page à ouvrir maintenant') })
  .meta({ id: 'Connecte' });

export const signedOutAnswer = z
  .object({
    redirection: z
      .string()
      .nullable()
      .describe('L’adresse où terminer aussi la session du fournisseur d’identité'),
  })
  .meta({ id: 'Deconnecte' });

export type MeAnswer = z.infer<typeof meAnswer>;
export type DemonstrationBody = z.infer<typeof demonstrationBody>;
export type SignedInAnswer = z.infer<typeof signedInAnswer>;
export type SignedOutAnswer = z.infer<typeof signedOutAnswer>;
