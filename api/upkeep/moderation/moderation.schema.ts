import { z } from 'zod';
import { pageOf, plainText, wholeNumber } from '../../http/query.js';
import * as of from '../sheet.schema.js';
import { STATUTS_DE_PROPOSITION } from '../proposals/proposition.js';

const PAGE_SIZE = 50;
const MOTIF_MAX = 2_000;

export const queueQuery = z.strictObject({
  statut: z.enum(STATUTS_DE_PROPOSITION).default('en_attente'),
  nature: of.nature.optional(),
  page: wholeNumber(1, 100_000).default(1),
  size: wholeNumber(1, 200).default(PAGE_SIZE),
});

const difference = z
  .object({
    champ: z.string(),
    libelle: z.string(),
    avant: z.unknown(),
    apres: z.unknown(),
    actuelle: z.unknown().describe('Ce que dit la fiche aujourd’hui'),
    depasse: z.boolean().describe('La fiche a changé sur ce champ depuis la demande'),
  })
  .meta({ id: 'DifferenceDeFiche' });

const demande = z
  .object({
    id: z.string(),
    nature: of.nature,
    statut: of.statutDeDemande,
    objet: of.objet,
    objet_id: z.string(),
    titre: z.string(),
    structure: z.object({ id: z.string(), nom: z.string() }).nullable(),
    commune: z.string().nullable(),
    existe: z.boolean().describe('Faux : la fiche a été supprimée depuis'),
    version: z.int().nullable().describe('De la fiche aujourd’hui, à rendre avec la décision'),
    auteur: z.string().nullable(),
    source: z.string().nullable().describe('D’une suggestion d’import'),
    cree_le: z.string(),
    age_jours: z.int(),
    differences: z.array(difference),
    motif: z.string().nullable(),
    decidee_le: z.string().nullable(),
    decidee_par: z.string().nullable(),
  })
  .meta({ id: 'DemandeAModerer' });

export const queueAnswer = pageOf(demande)
  .extend({ noms: of.noms })
  .meta({ id: 'FileDeModeration' });

export const decisionBody = z.strictObject({
  decision: z.enum(['accepter', 'refuser']),
  motif: plainText(MOTIF_MAX).trim().optional(),
  version: of.version
    .optional()
    .describe('La version de la fiche que l’on a lue : accepte même si elle a changé avant'),
});

export const decisionAnswer = z
  .object({
    id: z.string(),
    statut: of.statutDeDemande,
    version: z.int().nullable(),
    non_retablis: z
      .array(z.string())
      .describe('D’une relecture refusée : ce que quelqu’un a changé depuis, laissé tel quel'),
  })
  .meta({ id: 'DecisionPrise' });

export type QueueQuery = z.infer<typeof queueQuery>;
export type QueueAnswer = z.infer<typeof queueAnswer>;
export type DecisionBody = z.infer<typeof decisionBody>;
export type DecisionAnswer = z.infer<typeof decisionAnswer>;
