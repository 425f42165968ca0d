import { z } from 'zod';
import { plainText } from '../http/query.js';
import { codeCommune } from '../territories/code-commune.schema.js';
import { thematiqueValue } from './vocabulaires/values.schema.js';

export const MOTIFS_DE_SIGNALEMENT = [
  'information_manquante',
  'coordonnees_fausses',
  'horaires_faux',
  'adresse_fausse',
  'conditions_fausses',
  'ferme_provisoirement',
  'n_existe_plus',
  'doublon',
  'autre',
] as const;

export const CHAMPS_SIGNALES = [
  'nom',
  'description',
  'telephone',
  'courriel',
  'site_web',
  'adresse',
  'horaires',
  'conditions',
  'places',
  'zone',
  'autre',
] as const;

export const MOTIFS_DE_BESOIN = [
  'aucune_solution',
  'trop_loin',
  'pas_de_transport',
  'delai_trop_long',
  'complet',
  'conditions_non_remplies',
  'horaires_incompatibles',
  'autre',
] as const;

const id = plainText(300).min(1);

export const signalementBody = z
  .strictObject({
    service_id: id.optional(),
    structure_id: id.optional(),
    motif: z.enum(MOTIFS_DE_SIGNALEMENT),
    champ: z.enum(CHAMPS_SIGNALES).optional(),
    valeur: plainText(500)
      .trim()
      .min(1)
      .optional()
      .describe('La valeur juste : « j’ai le numéro »'),
    message: plainText(2000).trim().min(1).optional(),
  })
  .refine((body) => (body.service_id === undefined) !== (body.structure_id === undefined), {
    message: 'Indiquez une solution ou une structure, et une seule.',
    path: ['service_id'],
  })
  .refine((body) => body.valeur === undefined || body.champ !== undefined, {
    message: 'Dites de quel champ est cette valeur.',
    path: ['champ'],
  });

export const signalementAnswer = z
  .object({
    id: z.string(),
    cree_le: z.string(),
    message: z.string(),
  })
  .meta({ id: 'SignalementRecu' });

export const besoinBody = z.strictObject({
  code_commune: codeCommune,
  besoin: thematiqueValue,
  motif: z.enum(MOTIFS_DE_BESOIN).optional(),
});

export const besoinAnswer = z
  .object({
    code_commune: z.string(),
    besoin: z.string(),
    motif: z.string().nullable(),
    mois: z.string().describe('Le mois, sans jour ni heure : rien ne désigne une personne'),
  })
  .meta({ id: 'BesoinRecu' });

export type SignalementBody = z.infer<typeof signalementBody>;
export type SignalementAnswer = z.infer<typeof signalementAnswer>;
export type BesoinBody = z.infer<typeof besoinBody>;
export type BesoinAnswer = z.infer<typeof besoinAnswer>;
