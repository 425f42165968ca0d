import { z } from 'zod';
import { listOf, pageOf, pageQuery, plainText } from '../http/query.js';
import { placeQuery } from './place-query.schema.js';
import { yesOrNo } from './vocabulaires/one-of.js';
import { reseauPorteurValue, typeStructureValue } from './vocabulaires/values.schema.js';

const text = z.string().nullable();
const texts = z.array(z.string()).nullable();

export const adresseSchema = z.object({
  commune: text,
  code_postal: text,
  code_insee: text,
  adresse: text,
  complement_adresse: text,
  longitude: z.number().nullable(),
  latitude: z.number().nullable(),
});

const precision = text.describe(
  'adresse, commune ou approximatif : ce que vaut le point ; null sans point',
);

export const provenanceSchema = z.object({
  source_nom: text.describe('La source du fait, telle qu’elle se nomme'),
  source_url: text,
  source_annee: z.int().nullable(),
  a_confirmer: z.array(z.string()).describe('Ce que la source ne dit pas avec certitude'),
});

/** The twenty fields of data·inclusion v1, theirs on top, then ours. */
export const structureSchema = z
  .object({
    source: z.string(),
    id: z.string(),
    nom: z.string(),
    date_maj: z.string(),
    description: text,
    lien_source: text,
    siret: text,
    ...adresseSchema.shape,
    telephone: text,
    courriel: text,
    site_web: text,
    horaires_accueil: text.describe('Syntaxe opening_hours d’OpenStreetMap'),
    accessibilite_lieu: text,
    reseaux_porteurs: texts,
    adresse_certifiee: z.boolean(),
    score_qualite: z.number(),
    type_structure: text.describe('Un des types de structure de Maillage'),
    gestionnaire: text,
    gestionnaire_id: text,
    departement_code: text,
    point_precision: precision,
    ...provenanceSchema.shape,
  })
  .meta({ id: 'Structure' });

const doublon = z.object({ source: z.string(), id: z.string() }).meta({ id: 'Doublon' });

export const structuresQuery = z.strictObject({
  sources: listOf(plainText(100)).optional(),
  reseaux_porteurs: listOf(reseauPorteurValue).optional(),
  types_structure: listOf(typeStructureValue).optional(),
  ...placeQuery,
  exclure_doublons: yesOrNo.default(false),
  ...pageQuery,
});

export const catalogueIdParams = z.strictObject({ id: plainText(300) });

export const structuresAnswer = pageOf(structureSchema.extend({ doublons: z.array(doublon) })).meta(
  { id: 'PageStructures' },
);

export type Structure = z.infer<typeof structureSchema>;
export type ListedStructure = Structure & { readonly doublons: z.infer<typeof doublon>[] };
export type StructuresQuery = z.infer<typeof structuresQuery>;
export type StructuresAnswer = z.infer<typeof structuresAnswer>;
export type CatalogueIdParams = z.infer<typeof catalogueIdParams>;
