import { z } from 'zod';
import { MAILLES } from '../../accounts/acteur.js';
import { typeStructureValue } from '../../catalogue/vocabulaires/values.schema.js';
import { noParameter, pageOf, pageQuery, plainText } from '../../http/query.js';
import { FAMILLES } from '../freshness/answers/answers.schema.js';
import { STATUTS } from './campaign.js';
import { PROGRES } from './judge-progress.js';

const jour = z.iso.date('Écrivez une date qui existe, comme 2026-11-30.');
const familles = z.array(z.enum(FAMILLES)).max(FAMILLES.length);

export const campaignBody = z.strictObject({
  nom: plainText(200).trim().min(1, 'Donnez un nom à cette campagne.'),
  maille: z.enum(MAILLES),
  code: plainText(60).min(1, 'Choisissez un territoire.'),
  types_structure: z
    .array(typeStructureValue)
    .max(200)
    .default([])
    .describe('Les sortes de structures ; aucune : toutes'),
  familles: familles.default([]).describe('Ce qui est à confirmer ; rien : la fiche entière'),
  du: jour,
  au: jour,
});

const campaign = z
  .object({
    id: z.uuid(),
    nom: z.string(),
    maille: z.enum(MAILLES),
    code: z.string(),
    types_structure: z.array(z.string()),
    familles,
    du: z.string(),
    au: z.string(),
    statut: z.enum(STATUTS),
    cree_le: z.string(),
    lancee_le: z.string().nullable(),
    close_le: z.string().nullable(),
  })
  .meta({ id: 'Campagne' });

export const campaignAnswer = campaign;

export const campaignsAnswer = z
  .object({ items: z.array(campaign).describe('Les campagnes de vos territoires') })
  .meta({ id: 'Campagnes' });

const fiche = z.object({
  structure_id: z.string(),
  structure_nom: z.string(),
  service_id: z.string(),
  service_nom: z.string(),
  commune: z.string().nullable(),
  progres: z.enum(PROGRES),
  a_telephoner: z.boolean(),
  telephone: z.string().nullable(),
});

const comptes = z.object({
  total: z.int(),
  confirmee: z.int(),
  en_attente: z.int(),
  rebond: z.int(),
  sans_adresse: z.int(),
  a_contacter: z.int(),
});

export const progressAnswer = z
  .object({
    campagne: campaign,
    comptes: comptes.describe('De toutes les fiches, quel que soit le filtre'),
    fiches: pageOf(fiche),
  })
  .meta({ id: 'AvancementDeCampagne' });

export const campaignParams = z.strictObject({ id: z.uuid('Cette campagne n’existe pas.') });

export const progressQuery = z.strictObject({
  ...pageQuery,
  progres: z.enum(PROGRES).optional(),
});

export const campaignsQuery = noParameter;

export type CampaignBody = z.infer<typeof campaignBody>;
export type CampaignAnswer = z.infer<typeof campaignAnswer>;
export type CampaignsAnswer = z.infer<typeof campaignsAnswer>;
export type ProgressAnswer = z.infer<typeof progressAnswer>;
export type CampaignParams = z.infer<typeof campaignParams>;
export type ProgressQuery = z.infer<typeof progressQuery>;
