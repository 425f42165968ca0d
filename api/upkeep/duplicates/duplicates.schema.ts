import { z } from 'zod';
import { pageOf, plainText, wholeNumber } from '../../http/query.js';
import * as of from '../sheet.schema.js';
import { MERGED } from '../../catalogue/merges/merge-snapshot.js';
import { STATUTS_DE_DOUBLON } from './duplicate-pair.js';

const PAGE_SIZE = 20;

const paging = {
  page: wholeNumber(1, 100_000).default(1),
  size: wholeNumber(1, 100).default(PAGE_SIZE),
};

const statut = z.enum(STATUTS_DE_DOUBLON).meta({ id: 'StatutDeDoublon' });
const text = z.string().nullable();

const RESSEMBLANCES = ['forte', 'possible'] as const;

export const duplicatesQuery = z.strictObject({
  objet: z
    .enum(MERGED)
    .default('structure')
    .describe('service : les solutions d’une structure née d’une fusion, qui semblent en être une'),
  statut: z.enum(STATUTS_DE_DOUBLON).default('a_decider'),
  q: plainText(200).default('').describe('Des mots du nom ou de la commune de l’une des deux'),
  ressemblance: z.enum(RESSEMBLANCES).optional().describe('forte : à partir de 0,9'),
  ...paging,
});

export const fusionsQuery = z.strictObject(paging);

const confirme = z
  .object({ le: z.string(), par: text })
  .nullable()
  .describe('Qui l’a écrit ou confirmé de sa main, et quand ; null : personne');

const champ = z
  .object({
    champ: z.string(),
    libelle: z.string(),
    a: z.unknown(),
    b: z.unknown(),
    identique: z.boolean(),
    confirme_a: confirme,
    confirme_b: confirme,
  })
  .meta({ id: 'ChampDeDoublon' });

const fiche = z
  .object({
    id: z.string(),
    nom: z.string(),
    version: z.int().describe('À rendre avec la décision : dit si la fiche a changé entre-temps'),
    statut: text,
    source: z.string(),
    source_libelle: z.string(),
    source_nom: text,
    source_url: text,
    source_annee: z.int().nullable(),
    date_maj: z.string(),
    confirmee_le: text,
    services: z.int(),
    permanences: z.int(),
    membres: z.int().describe('Personnes qui la tiennent à jour'),
  })
  .meta({ id: 'FicheDeDoublon' });

const doublon = z
  .object({
    id: z.string(),
    objet: z.enum(MERGED),
    structure_nom: text.describe('De solutions : la structure qui les propose'),
    score: z.number().describe('De 0 à 1'),
    pour: z.array(z.string()),
    contre: z.array(z.string()),
    statut,
    trouve_le: z.string(),
    decide_le: text,
    decide_par: text,
    fusion_id: text.describe('À annuler pour revenir aux deux fiches'),
    garder: z.enum(['a', 'b']).describe('La fiche qui a le plus à perdre'),
    a: fiche,
    b: fiche,
    champs: z.array(champ),
  })
  .meta({ id: 'DoublonPossible' });

export const duplicatesAnswer = pageOf(doublon).meta({ id: 'PageDeDoublons' });

const cote = z.enum(['a', 'b']);

export const duplicateDecisionBody = z.strictObject({
  decision: z.enum(['fusionner', 'distincts']),
  garder: cote.optional().describe('Pour fusionner : la fiche qui reste'),
  champs: z
    .record(plainText(100), cote)
    .refine((champs) => Object.keys(champs).length <= 100, 'Au plus 100 champs.')
    .optional()
    .describe('De quelle fiche vient chaque champ ; à défaut, de celle qui reste'),
  versions: z
    .strictObject({ a: of.version, b: of.version })
    .optional()
    .describe('Des fiches que l’on a lues'),
});

export const duplicateDecisionAnswer = z
  .object({
    id: z.string(),
    statut,
    fusion_id: text,
    garde: text,
    solutions_proposees: z
      .int()
      .describe(
        'Paires de solutions qui se ressemblent depuis cette fusion, à décider à leur tour',
      ),
  })
  .meta({ id: 'DecisionSurDoublon' });

const fusion = z
  .object({
    id: z.string(),
    objet: z.enum(MERGED),
    doublon_id: z.string(),
    garde: z.object({ id: z.string(), nom: z.string() }),
    absorbe: z.object({ id: z.string(), nom: z.string() }),
    le: z.string(),
    par: text,
    annulee_le: text,
    annulee_par: text,
    services: z.int().describe('Solutions passées d’une fiche à l’autre'),
    permanences: z.int().describe('D’une solution à l’autre'),
    champs: z.array(z.string()).describe('Ce que la fusion a écrit sur la fiche gardée'),
  })
  .meta({ id: 'Fusion' });

export const fusionsAnswer = pageOf(fusion).meta({ id: 'PageDeFusions' });

export const fusionUndoneAnswer = z
  .object({ id: z.string(), doublon_id: z.string() })
  .meta({ id: 'FusionAnnulee' });

export type DuplicatesQuery = z.infer<typeof duplicatesQuery>;
export type DuplicatesAnswer = z.infer<typeof duplicatesAnswer>;
export type DuplicateDecisionBody = z.infer<typeof duplicateDecisionBody>;
export type DuplicateDecisionAnswer = z.infer<typeof duplicateDecisionAnswer>;
export type FusionsQuery = z.infer<typeof fusionsQuery>;
export type FusionsAnswer = z.infer<typeof fusionsAnswer>;
export type FusionUndoneAnswer = z.infer<typeof fusionUndoneAnswer>;
