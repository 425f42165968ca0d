import { z } from 'zod';
import * as of from '../sheet.schema.js';

const critere = z
  .object({
    critere: z.string(),
    libelle: z.string(),
    note: z.number().nullable().describe('De 0 à 1 ; nulle quand le critère ne s’applique pas'),
    conseil: z.string().nullable(),
    champs: z.array(z.string()).readonly(),
  })
  .meta({ id: 'CritereDeQualite' });

const qualite = z
  .object({ score: z.number(), criteres: z.array(critere).readonly() })
  .meta({ id: 'QualiteDeFiche' });

const partie = z
  .object({
    objet: of.objet,
    id: z.string(),
    version: z.int(),
    libelle: z.string().describe('Une phrase : « Mairie, chaque lundi de 9 h à 12 h »'),
    champs: of.champs,
  })
  .meta({ id: 'PartieDeFiche' });

export const propositionSchema = z
  .object({
    id: z.string(),
    nature: of.nature,
    statut: of.statutDeDemande,
    avant: of.champs,
    champs: of.champs,
    auteur: z.string().nullable(),
    de_moi: z.boolean(),
    cree_le: z.string(),
    motif: z.string().nullable(),
  })
  .meta({ id: 'DemandeEnCours' });

const brouillon = z
  .object({
    version: z.int(),
    champs: of.champs,
    erreurs: of.fieldErrors,
    maj_le: z.string(),
    depasse: z.boolean().describe('La fiche a changé depuis que ce brouillon a été commencé'),
  })
  .meta({ id: 'BrouillonDeFiche' });

export const editionAnswer = z
  .object({
    objet: of.objet,
    id: z.string(),
    titre: z.string(),
    structure_id: z.string().nullable(),
    version: z.int(),
    statut: z.string().nullable().describe('D’une structure ou d’une solution'),
    publiee: z.boolean(),
    champs: of.champs,
    champs_moderes: z
      .array(z.string())
      .describe('Les champs qui attendront le gestionnaire du territoire, pour qui demande'),
    a_confirmer: z.array(z.string()),
    brouillon: brouillon.nullable(),
    propositions: z.array(propositionSchema),
    qualite: qualite.nullable(),
    parties: z.array(partie),
  })
  .meta({ id: 'FicheAEditer' });

export const draftBody = z.strictObject({ version: of.version, champs: of.champsBody });

export const draftAnswer = z
  .object({
    version: z.int(),
    champs: of.champs,
    erreurs: of.fieldErrors,
    maj_le: z.string(),
    qualite: qualite.nullable(),
  })
  .meta({ id: 'BrouillonGarde' });

export const noDraftAnswer = z.object({ version: z.int() }).meta({ id: 'BrouillonEfface' });

export const publishAnswer = z
  .object({
    version: z.int(),
    publies: z.array(z.string()).readonly(),
    en_attente: z.array(z.string()).readonly(),
  })
  .meta({ id: 'FichePubliee' });

export const removeBody = z.strictObject({ version: of.version });
export const removeAnswer = z
  .object({ objet: of.objet, id: z.string() })
  .meta({ id: 'FicheRetiree' });

export type EditionAnswer = z.infer<typeof editionAnswer>;
export type DraftBody = z.infer<typeof draftBody>;
export type DraftAnswer = z.infer<typeof draftAnswer>;
export type NoDraftAnswer = z.infer<typeof noDraftAnswer>;
export type PublishAnswer = z.infer<typeof publishAnswer>;
export type RemoveBody = z.infer<typeof removeBody>;
export type RemoveAnswer = z.infer<typeof removeAnswer>;
