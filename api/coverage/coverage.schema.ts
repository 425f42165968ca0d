import { z } from 'zod';
import { yesOrNo } from '../catalogue/vocabulaires/one-of.js';
import { pageOf, pageQuery, plainText } from '../http/query.js';
import { TERRITORY_REF_TYPES } from '../territories/territory-ref.js';
import { MODES } from '../travel/mode-de-transport.js';
import { TRIS } from './cells/order-rows.js';
import { MAILLES } from './matrix/units.js';
import { DEFAULT_MINUTES, LONGEST_MINUTES, SHORTEST_MINUTES } from './question.js';
import { ETATS, RAISONS } from './raisons.js';

/** What is asked of any territory. A wrong value is refused by a rule, in words: 422. */
export const besoinQuery = {
  thematique: plainText(200)
    .optional()
    .describe('Le besoin : une thématique de data·inclusion, ou une catégorie entière'),
  categorie: plainText(200).optional().describe('Le même besoin, dit par sa catégorie'),
};

export const conditionsQuery = {
  mode: plainText(40)
    .default('voiture')
    .describe(`Un de : ${MODES.join(', ')}`),
  duree_max: plainText(10)
    .default(String(DEFAULT_MINUTES))
    .describe(`Minutes, de porte à porte, de ${SHORTEST_MINUTES} à ${LONGEST_MINUTES}`),
  inclure_a_confirmer: yesOrNo
    .default(false)
    .describe('Compter aussi ce à quoi il ne manque que la confirmation'),
};

export const tableQuery = {
  territoire: plainText(120)
    .default('region:76')
    .describe(`${TERRITORY_REF_TYPES.join(', ')} : type:CODE`),
  ...besoinQuery,
  ...conditionsQuery,
  maille: plainText(40)
    .default('commune')
    .describe(`Une de : ${MAILLES.join(', ')}`),
  tri: plainText(40)
    .default('nom')
    .describe(`Un de : ${TRIS.join(', ')} ; un tiret devant inverse l’ordre`),
};

export const couvertureQuery = z.strictObject({ ...tableQuery, ...pageQuery });
export const exportQuery = z.strictObject(tableQuery);

export const etatSchema = z.enum(ETATS).meta({ id: 'EtatDeCouverture' });

export const raisonSchema = z
  .enum(RAISONS)
  .describe('Le filtre qui retire la dernière offre')
  .meta({ id: 'RaisonDeManque' });

const SEUIL =
  'null quand ce nombre est inférieur à 5, ou inconnu ; une commune de moins de 5 jeunes ne compte dans aucun nombre';
const PART =
  'null quand seules des communes de moins de 5 jeunes, ou dont le nombre est inconnu, sont dans ce cas';

export const couvertureItem = z
  .object({
    code: z.string(),
    nom: z.string(),
    jeunes: z.int().nullable().describe(`Jeunes de 16 à 25 ans ; ${SEUIL}`),
    jeunes_estimes: z.boolean().describe('Estimés d’après la population totale, non recensés'),
    jeunes_inconnus: z
      .int()
      .nullable()
      .describe(
        'Parmi eux, ceux dont les horaires sont inconnus : les chiffres portent sur les autres ; null comme une part du bilan',
      ),
    jeunes_hors_territoire: z
      .int()
      .nullable()
      .describe(
        'Parmi eux, ceux d’un EPCI à cheval qui vivent hors du territoire demandé ; null comme une part du bilan',
      ),
    offres_vivantes: z
      .int()
      .nullable()
      .describe(
        'Que l’on peut atteindre, chacune comptée une fois ; null si les horaires manquent à plus de la moitié des jeunes',
      ),
    offres_a_confirmer: z.int().nullable().describe('Auxquelles il ne manque que la confirmation'),
    indice: z
      .number()
      .nullable()
      .describe(
        'Indice d’accessibilité : places à temps plein pour 1 000 jeunes ; null comme les offres',
      ),
    couvert: etatSchema.nullable(),
    raison: raisonSchema.nullable(),
  })
  .meta({ id: 'CouvertureTerritoire' });

export const trajetsSource = z
  .string()
  .nullable()
  .describe('Les réseaux et leurs jours, ou l’estimation ; null quand aucun horaire n’est connu');

const part = z.int().nullable().describe(PART);

export const bilanSchema = z
  .object({
    jeunes: z.int().nullable().describe(SEUIL),
    jeunes_estimes: z.boolean(),
    couverts: part.describe(`${PART}, et quand tous les horaires manquent`),
    a_confirmer: part,
    non_couverts: part,
    inconnus: part.describe(`Là où les horaires sont inconnus ; ${PART}`),
    majorite_connue: z
      .boolean()
      .describe('Faux quand les horaires manquent à plus de la moitié : aucune part ne se dit'),
    communes_sous_seuil: z
      .int()
      .describe('Communes de moins de 5 jeunes : elles ne comptent dans aucun de ces nombres'),
  })
  .meta({ id: 'BilanDeCouverture' });

export const couvertureAnswer = pageOf(couvertureItem)
  .extend({
    territoire: z.object({ type: z.enum(TERRITORY_REF_TYPES), code: z.string(), nom: z.string() }),
    besoin: z.object({ slug: z.string(), label: z.string() }),
    mode: z.enum(MODES),
    duree_max: z.int(),
    maille: z.enum(MAILLES),
    inclure_a_confirmer: z.boolean(),
    jour: z.string().describe('Le jour pour lequel tout est jugé, AAAA-MM-JJ'),
    trajets_estimes: z.boolean().describe('Les temps de trajet viennent des seules distances'),
    trajets_source: trajetsSource,
    bilan: bilanSchema.describe('Les jeunes de tout le territoire, quelle que soit la page'),
  })
  .meta({ id: 'Couverture' });

export type CouvertureQuery = z.infer<typeof couvertureQuery>;
export type CouvertureExportQuery = z.infer<typeof exportQuery>;
export type CouvertureAnswer = z.infer<typeof couvertureAnswer>;
export type CouvertureItem = z.infer<typeof couvertureItem>;
export type BilanAnswer = z.infer<typeof bilanSchema>;
