import { z } from 'zod';
import { pageOf, pageQuery, plainText } from '../http/query.js';
import { DISPOSITIFS } from './dispositif.js';
import { natureSchema, regleSchema, situationSchema } from './regle.schema.js';

export const dispositifSlugSchema = z
  .enum(DISPOSITIFS, { error: 'Dispositif inconnu : la liste est à /api/v1/dispositifs.' })
  .meta({ id: 'DispositifSlug' });

const source = z
  .object({ nom: z.string(), url: z.string().nullable() })
  .meta({ id: 'SourceDuFait' });

const relation = z
  .object({
    id: z.string(),
    de: dispositifSlugSchema,
    vers: dispositifSlugSchema,
    type: z.enum(['incompatible', 'suspend_allocation', 'deduit', 'prealable', 'enchainable']),
    nature: natureSchema,
    explication: z.string(),
    source_nom: z.string(),
    source_url: z.string().nullable(),
    reference_legale: z.string().nullable(),
    valable_du: z.string().nullable(),
    valable_au: z.string().nullable(),
    verifiee_le: z.string(),
  })
  .meta({ id: 'Relation' });

const resume = z
  .object({
    slug: dispositifSlugSchema,
    nom: z.string(),
    acronyme: z.string().nullable(),
    famille: z.enum([
      'accompagnement',
      'formation',
      'mission',
      'emploi-aide',
      'decouverte',
      'logement',
      'sante',
      'financement',
    ]),
    description: z.string(),
    statut: z.enum(['ouvert', 'ferme', 'a_verifier']),
    ferme_depuis: z.string().nullable(),
    hebergement: z.boolean(),
    liste_cej: z.boolean().describe('Dans la liste nationale des actions structurantes du CEJ'),
    heures_semaine_min: z.number().nullable(),
    heures_semaine_max: z.number().nullable(),
    duree: z.string().nullable(),
    entree: z.string().nullable(),
    ou: z.string().nullable().describe('Où se trouve la solution quand rien ne la propose ici'),
    thematiques: z.array(z.string()),
  })
  .meta({ id: 'DispositifResume' });

export const dispositifParams = z.strictObject({ slug: plainText(60) });

export const aucunParametre = z.strictObject({});

export const dispositifsQuery = z.strictObject(pageQuery);

export const dispositifsAnswer = pageOf(resume).meta({ id: 'PageDispositifs' });

export const dispositifAnswer = resume
  .extend({
    montants: z.array(
      z.object({
        libelle: z.string(),
        euros: z.number(),
        par: z.literal('mois'),
        annee: z.int().describe("L'année dont le montant est connu : jamais sans elle"),
        source,
      }),
    ),
    faits: z.array(z.object({ texte: z.string(), source, verifie_le: z.string() })),
    sources: z.array(source),
    regles: z.array(regleSchema),
    relations: z.array(relation),
  })
  .meta({ id: 'Dispositif' });

export const situationsAnswer = z
  .object({
    items: z.array(
      z.object({
        slug: situationSchema,
        libelle: z.string(),
        question: z.string(),
        aide: z.string().nullable(),
        groupe: z.enum([
          'nationalite-sejour',
          'sante',
          'ecole-formation',
          'emploi-accompagnement',
          'territoire',
          'vie-quotidienne',
        ]),
        ordre: z.int(),
      }),
    ),
    total: z.int(),
  })
  .meta({ id: 'Situations' });

export const relationSchema = relation;

export type DispositifParams = z.infer<typeof dispositifParams>;
export type DispositifsQuery = z.infer<typeof dispositifsQuery>;
