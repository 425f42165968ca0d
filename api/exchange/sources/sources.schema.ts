import { z } from 'zod';
import { noParameter, plainText } from '../../http/query.js';
import { importReport, undoneReport } from '../imports/imports.schema.js';
import {
  GENRES_PASSAGE,
  GENRES_SOURCE,
  MOTIFS_INCOMPLET,
  STATUTS_PASSAGE,
} from './followed-source.js';

const nom = plainText(120).trim().min(2, 'Un nom est attendu.');
const url = plainText(2_000).trim().min(1, 'Une adresse est attendue.');
const source = plainText(80)
  .regex(/^[a-z0-9][a-z0-9-]*$/, 'Des lettres minuscules, des chiffres et des tirets.')
  .describe('La source des fiches qui n’en disent pas');
// A header of HTTP takes nothing else.
const jeton = plainText(4_000)
  .regex(/^[\x21-\x7e]+$/, 'Le jeton ne contient ni espace ni accent.')
  .describe('Gardé chiffré, jamais rendu');
const heure = z.int().min(0).max(23).describe('À Paris');

export const sourcesQuery = noParameter;
export const sourceParams = z.strictObject({ id: plainText(60) });
export const passageParams = z.strictObject({ id: plainText(60), passage_id: plainText(60) });

export const newSourceBody = z.strictObject({
  nom,
  genre: z
    .enum(GENRES_SOURCE)
    .describe('api : celle de data·inclusion v1, par pages ; fichier : un JSON data·inclusion'),
  url,
  source,
  jeton: jeton.nullish(),
  heure: heure.default(3),
});

export const changedSourceBody = z.strictObject({
  nom: nom.optional(),
  url: url.optional().describe('Un autre serveur : le jeton est oublié, sauf s’il est redonné'),
  source: source.optional(),
  jeton: jeton.nullish().describe('null : l’oublier ; absent : le garder'),
  heure: heure.optional(),
  active: z.boolean().optional(),
});

export const runBody = z.strictObject({
  disparitions_attendues: z
    .boolean()
    .default(false)
    .describe('Une personne a regardé : ce qui manque a vraiment disparu'),
});

const constat = z
  .object({
    pages: z.int(),
    structures: z.int(),
    services: z.int(),
    repetees: z.int().describe('Rencontrées deux fois, prises une'),
    motif: z.enum(MOTIFS_INCOMPLET).nullable().describe('Pourquoi aucune absence n’est comptée'),
    attendues: z.int(),
    manquantes: z.int(),
    revenues: z.int(),
    retirees: z.int(),
    gardees: z.int().describe('Absentes, mais quelqu’un les a écrites, confirmées ou les tient'),
  })
  .meta({ id: 'ConstatPassage' });

const line = {
  id: z.uuid(),
  genre: z.enum(GENRES_PASSAGE),
  statut: z.enum(STATUTS_PASSAGE),
  lignes_lues: z.int().nullable().describe('De ce qui est en cours'),
  constat: constat.nullable(),
  probleme: z.string().nullable(),
  demande_le: z.string(),
  fini_le: z.string().nullable(),
  defait_le: z.string().nullable(),
};

const passageLine = z.object(line).meta({ id: 'PassageSource' });

const followed = {
  id: z.uuid(),
  nom: z.string(),
  genre: z.enum(GENRES_SOURCE),
  url: z.string(),
  source: z.string(),
  a_un_jeton: z.boolean(),
  heure: z.int(),
  active: z.boolean(),
  pause: z.string().nullable().describe('Pourquoi elle n’est plus lue la nuit'),
  prochain_le: z.string().nullable(),
  cree_le: z.string(),
};

export const sourcesAnswer = z
  .object({ items: z.array(z.object({ ...followed, dernier: passageLine.nullable() })) })
  .meta({ id: 'SourcesSuivies' });

export const sourceAnswer = z
  .object({ ...followed, passages: z.array(passageLine) })
  .meta({ id: 'SourceSuivie' });

export const passageAnswer = z
  .object({
    ...line,
    source: z.object({ id: z.uuid(), nom: z.string() }),
    rapport: importReport.nullable(),
    bilan: undoneReport.nullable(),
  })
  .meta({ id: 'RapportPassage' });

export const removedAnswer = z.object({ retiree: z.literal(true) }).meta({ id: 'SourceRetiree' });

export type SourceParams = z.infer<typeof sourceParams>;
export type PassageParams = z.infer<typeof passageParams>;
export type NewSourceBody = z.infer<typeof newSourceBody>;
export type ChangedSourceBody = z.infer<typeof changedSourceBody>;
export type RunBody = z.infer<typeof runBody>;
export type SourcesAnswer = z.infer<typeof sourcesAnswer>;
export type SourceAnswer = z.infer<typeof sourceAnswer>;
export type PassageAnswer = z.infer<typeof passageAnswer>;
export type RemovedAnswer = z.infer<typeof removedAnswer>;
