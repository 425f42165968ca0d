import { z } from 'zod';
import { plainText } from '../../http/query.js';
import { MODES } from '../../travel/mode-de-transport.js';
import {
  besoinQuery,
  bilanSchema,
  conditionsQuery,
  etatSchema,
  raisonSchema,
  trajetsSource,
} from '../coverage.schema.js';
import { MAILLES } from '../matrix/units.js';
import { ACCES, ENSEMBLES, FIGURES } from './vocabulary.js';

export const ficheParams = z.strictObject({ maille: plainText(40), code: plainText(20) });
export const ficheQuery = z.strictObject({ ...besoinQuery, ...conditionsQuery });

const named = z.object({ code: z.string(), nom: z.string() });

const boite = z
  .object({
    ensemble: z.enum(ENSEMBLES),
    code: z.string().describe('De la région, du département ou du groupe'),
    nom: z.string(),
    effectif: z
      .int()
      .describe('Territoires comparés, dont celui-ci : ceux dont la valeur est connue'),
    inconnus: z
      .int()
      .describe(
        'Territoires du même ensemble laissés de côté : les horaires manquent à plus de la moitié de leurs jeunes',
      ),
    min: z.number(),
    q1: z.number(),
    mediane: z.number(),
    q3: z.number(),
    max: z.number(),
  })
  .meta({ id: 'BoiteAMoustaches' });

const comparaison = z
  .object({
    figure: z.enum(FIGURES).describe('indice, ou part des jeunes couverts (de 0 à 1)'),
    ici: z.number().nullable(),
    boites: z.array(boite).describe('Un ensemble sans territoire connu n’y est pas'),
    cibles: z.object({
      legitime: z.number().nullable().describe('La médiane des territoires comparables'),
      raisonnable: z
        .number()
        .nullable()
        .describe(
          'La borne basse du quartile au-dessus du sien, parmi les comparables ; null sans quartile plus haut ou sans valeur connue',
        ),
      raisonnable_au_plus_haut: z
        .boolean()
        .describe(
          'Nulle parce que personne n’est mieux placé, et que tous ne sont pas au plus bas',
        ),
      atteignable: z.number().nullable().describe('La même, dans la région'),
      atteignable_au_plus_haut: z.boolean(),
    }),
  })
  .meta({ id: 'Comparaison' });

const besoin = z
  .object({
    besoin: z.object({ slug: z.string(), label: z.string() }),
    couvert: etatSchema.nullable(),
    raison: raisonSchema.nullable(),
    offres_vivantes: z.int().nullable(),
    offres_a_confirmer: z.int().nullable(),
    indice: z.number().nullable(),
    bilan: bilanSchema,
    raisons: z
      .array(
        z.object({
          raison: raisonSchema,
          communes: z.int(),
          jeunes: z
            .int()
            .nullable()
            .describe('null quand seules des communes de moins de 5 jeunes sont dans ce cas'),
        }),
      )
      .describe('Des communes qui ne sont pas couvertes, de la plus fréquente chez les jeunes'),
    demandes_sans_reponse: z
      .int()
      .nullable()
      .describe(
        'De toute la catégorie, sur douze mois, pour les professionnels ; null sinon, et en dessous de 5',
      ),
    comparaisons: z.array(comparaison),
  })
  .meta({ id: 'BesoinDuTerritoire' });

const offre = z
  .object({
    id: z.string(),
    nom: z.string(),
    structure: z.object({ id: z.string(), nom: z.string() }),
    commune: z.string().nullable(),
    besoins: z.array(z.string()).describe('Catégories'),
    acces: z.enum(ACCES),
    minutes: z.int().nullable().describe('Depuis la commune du territoire la plus proche'),
    dans_le_territoire: z.boolean().nullable().describe('null quand son lieu n’est pas connu'),
  })
  .meta({ id: 'OffreDuTerritoire' });

const offres = z
  .object({
    total: z.int(),
    items: z.array(offre).describe('Les cinquante premières au plus'),
  })
  .meta({ id: 'OffresDuTerritoire' });

export const ficheAnswer = z
  .object({
    territoire: z.object({
      maille: z.enum(MAILLES),
      code: z.string(),
      nom: z.string(),
      communes: z.int(),
      communes_de_la_region: z
        .int()
        .describe('Celles de sa région : le groupe comparable est choisi d’après elles seules'),
      departements: z.array(named).describe('Tous ceux de ses communes'),
      groupe: named.nullable().describe('Le groupe des territoires comparables'),
    }),
    mode: z.enum(MODES),
    duree_max: z.int(),
    inclure_a_confirmer: z.boolean(),
    jour: z.string(),
    trajets_estimes: z.boolean(),
    trajets_source: trajetsSource,
    jeunes: z.object({
      nombre: z
        .int()
        .nullable()
        .describe('null en dessous de 5 ; sans les communes qui en ont moins de 5'),
      estimes: z.boolean(),
      marge: z.int().nullable().describe('Plus ou moins, quand le nombre est estimé'),
    }),
    besoins: z.array(besoin).describe('Les seize catégories, ou le besoin demandé'),
    offres: z.object({
      vivantes: offres,
      a_confirmer: offres,
      sans_interlocuteur: offres,
      saturees: offres,
      fermees: offres,
    }),
    desserte_exterieure: offres.describe(
      'Vivantes ou à confirmer, et hors du territoire : ce dont il dépend',
    ),
    sans_lieu: offres.describe(
      'Publiées pour ce territoire, mais nul ne sait où elles se trouvent',
    ),
    dispositifs_absents: z
      .array(
        z.object({
          slug: z.string(),
          nom: z.string(),
          ou: z.string().nullable().describe('Où l’on y entre, quand ce n’est pas ici'),
          offres_atteintes: z.int().describe('Ailleurs, mais à portée'),
        }),
      )
      .describe('De la liste nationale, sans aucun lieu dans le territoire'),
    voisins: z.array(
      z.object({
        maille: z.enum(MAILLES),
        code: z.string(),
        nom: z.string(),
        distance_km: z.number().describe('D’un centre à l’autre'),
      }),
    ),
  })
  .meta({ id: 'FicheDeTerritoire' });

export type FicheParams = z.infer<typeof ficheParams>;
export type FicheQuery = z.infer<typeof ficheQuery>;
export type FicheAnswer = z.infer<typeof ficheAnswer>;
export type OffreDuTerritoire = z.infer<typeof offre>;
export type OffresDuTerritoire = z.infer<typeof offres>;
export type BesoinDuTerritoire = z.infer<typeof besoin>;
export type Boite = z.infer<typeof boite>;
export type ComparaisonAnswer = z.infer<typeof comparaison>;
