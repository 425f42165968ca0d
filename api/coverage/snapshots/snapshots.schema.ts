import { z } from 'zod';
import { yesOrNo } from '../../catalogue/vocabulaires/one-of.js';
import { pageOf, pageQuery, plainText } from '../../http/query.js';
import { TERRITORY_REF_TYPES } from '../../territories/territory-ref.js';
import { MODES } from '../../travel/mode-de-transport.js';
import { etatSchema, raisonSchema } from '../coverage.schema.js';
import { SENS } from './compare-snapshots.js';

export const NOW = 'maintenant';
export const ORIGINES = ['mensuel', 'demande'] as const;

export const snapshotsQuery = z.strictObject({ ...pageQuery });

export const snapshotBody = z.strictObject({
  nom: plainText(200)
    .trim()
    .transform((text) => (text === '' ? null : text))
    .nullable()
    .default(null)
    .describe('Par exemple « Avant l’instance de décembre »'),
});

const asked = {
  territoire: plainText(120)
    .default('region:76')
    .describe(`${TERRITORY_REF_TYPES.join(', ')} : type:CODE`),
  thematique: plainText(200)
    .optional()
    .describe('Une thématique ou une catégorie ; sans elle, toutes les catégories'),
  categorie: plainText(200).optional().describe('Le même besoin, dit par sa catégorie'),
  mode: plainText(40)
    .default('voiture')
    .describe(`Un de : ${MODES.join(', ')}`),
  inclure_a_confirmer: yesOrNo
    .default(false)
    .describe('Compter aussi ce à quoi il ne manque que la confirmation'),
};

export const comparisonQuery = z.strictObject({
  avant: plainText(60).min(1).describe('L’identifiant d’un instantané'),
  apres: plainText(60).default(NOW).describe(`L’identifiant d’un autre, ou « ${NOW} »`),
  ...asked,
});

export const trendQuery = z.strictObject(asked);

const instantane = z
  .object({
    id: z.uuid(),
    origine: z.enum(ORIGINES),
    nom: z.string().nullable(),
    statut: z.enum(['en_cours', 'pris']),
    jour: z.string().nullable().describe('Le jour pour lequel tout est jugé, AAAA-MM-JJ'),
    demande_le: z.string(),
    pris_le: z.string().nullable(),
    communes_total: z.int().nullable(),
  })
  .meta({ id: 'Instantane' });

export const snapshotsAnswer = pageOf(instantane)
  .describe('Le plus récent d’abord')
  .meta({ id: 'PageInstantanes' });
export const snapshotAnswer = instantane;

const jeunes = z
  .int()
  .nullable()
  .describe(
    'Jeunes de 16 à 25 ans des communes qui en ont au moins 5 ; null quand il n’y en a pas, ou quand nul ne le sait',
  );

const moment = z
  .object({
    id: z.uuid().nullable().describe('null : maintenant'),
    nom: z.string().nullable(),
    jour: z.string(),
  })
  .meta({ id: 'MomentCompare' });

const cote = z
  .object({
    couvert: etatSchema.nullable(),
    raison: raisonSchema.nullable(),
    offres_vivantes: z.int().nullable(),
    offres_a_confirmer: z.int().nullable(),
  })
  .meta({ id: 'CelluleComparee' });

const total = z
  .object({
    communes: z.int(),
    jeunes,
    raisons: z.array(z.object({ raison: raisonSchema, communes: z.int(), jeunes })),
  })
  .meta({ id: 'TotalDeChangements' });

const change = z
  .object({
    code: z.string(),
    nom: z.string(),
    jeunes,
    jeunes_estimes: z.boolean(),
    sens: z
      .enum(SENS)
      .describe('autre : non couverte avant comme après, ou des horaires connus ou perdus'),
    avant: cote,
    apres: cote,
  })
  .meta({ id: 'ChangementDeCommune' });

const ofNeed = z
  .object({
    besoin: z.object({ slug: z.string(), label: z.string() }),
    gagnees: total.describe('Couvertes, elles ne l’étaient pas ; raisons : ce qui manquait'),
    perdues: total.describe('Elles l’étaient ; raisons : ce qui manque maintenant'),
    autres: total.describe('Ni gagnées ni perdues, mais autrement'),
    inchangees: z.int(),
    ignorees: z.int().describe('Communes fusionnées ou séparées entre-temps'),
    items: z.array(change).describe('Gagnées, perdues, autres ; les plus peuplées en tête'),
  })
  .meta({ id: 'ComparaisonDeBesoin' });

const context = {
  territoire: z.object({ type: z.enum(TERRITORY_REF_TYPES), code: z.string(), nom: z.string() }),
  mode: z.enum(MODES),
  duree_max: z.int().describe('Celle des instantanés'),
  inclure_a_confirmer: z.boolean(),
};

export const comparisonAnswer = z
  .object({ ...context, avant: moment, apres: moment, besoins: z.array(ofNeed) })
  .meta({ id: 'ComparaisonDeCouverture' });

const point = z
  .object({
    id: z.uuid().nullable().describe('null : maintenant'),
    jour: z.string(),
    jeunes,
    couverts: jeunes,
    a_confirmer: jeunes,
    non_couverts: jeunes,
    inconnus: jeunes,
  })
  .meta({ id: 'PointDeTendance' });

export const trendAnswer = z
  .object({
    ...context,
    besoins: z.array(
      z.object({
        besoin: z.object({ slug: z.string(), label: z.string() }),
        points: z.array(point).describe('Du plus ancien à maintenant ; au plus 24 instantanés'),
      }),
    ),
  })
  .meta({ id: 'TendanceDeCouverture' });

export type SnapshotsQuery = z.infer<typeof snapshotsQuery>;
export type SnapshotBody = z.infer<typeof snapshotBody>;
export type ComparisonQuery = z.infer<typeof comparisonQuery>;
export type TrendQuery = z.infer<typeof trendQuery>;
export type SnapshotsAnswer = z.infer<typeof snapshotsAnswer>;
export type SnapshotAnswer = z.infer<typeof snapshotAnswer>;
export type ComparisonAnswer = z.infer<typeof comparisonAnswer>;
export type NeedComparison = z.infer<typeof ofNeed>;
export type TrendPoint = z.infer<typeof point>;
export type TrendAnswer = z.infer<typeof trendAnswer>;
