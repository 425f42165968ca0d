import { z } from 'zod';
import {
  fraisValue,
  modeAccueilValue,
  publicValue,
  reseauPorteurValue,
  thematiqueValue,
  typeServiceValue,
  typeStructureValue,
} from '../catalogue/vocabulaires/values.schema.js';
import { dispositifSlugSchema } from '../dispositifs/dispositifs.schema.js';
import { profilSchema } from '../dispositifs/profil.schema.js';
import {
  decimalNumber,
  latitude,
  listOf,
  longitude,
  PAGE_SIZE_DEFAULT,
  PAGE_SIZE_MAX,
  pageQuery,
  plainText,
  wholeNumber,
} from '../http/query.js';
import { codeCommune } from '../territories/code-commune.schema.js';
import { MODES } from '../travel/mode-de-transport.js';
import { type Sort, SORTS } from './select/order-services.js';

const DISTANCE_MAX_KM = 2_000;
export const DISTANCE_DEFAULT_KM = 50;
const MINUTES_MIN = 5;
const MINUTES_MAX = 180;
const WEEK_HOURS = 168;
const POINT =
  'Avec lon, le point d’où compter. Sans code_commune, ne garde que ce qui est à moins de distance (data·inclusion ne filtre rien alors).';
const DISTANCE = `Kilomètres ; ${DISTANCE_DEFAULT_KM} quand rien d’autre ne limite`;
const DUREE_MAX =
  'Minutes de trajet au plus, avec mode_transport ; sans distance, elle seule limite';
const AGE_MAX = 120;
const PAGE_MAX = 1_000_000;

const slug = z
  .string()
  .regex(/^[a-z0-9][a-z0-9_-]{0,99}$/, 'Un identifiant en minuscules est attendu.');
const day = z.iso.date('Une date est attendue, sous la forme 2026-11-21.');
const boxText = z
  .string()
  .regex(
    /^-?\d{1,3}(\.\d{1,12})?(,-?\d{1,3}(\.\d{1,12})?){3}$/,
    'Quatre nombres sont attendus : ouest,sud,est,nord.',
  )
  .transform((text) => text.split(',').map(Number))
  .pipe(
    z.tuple([
      z.number().min(-180).max(180),
      z.number().min(-90).max(90),
      z.number().min(-180).max(180),
      z.number().min(-90).max(90),
    ]),
  )
  .refine(([west, south, east, north]) => west <= east && south <= north, {
    message: 'Quatre nombres sont attendus : ouest,sud,est,nord.',
  });

const modeTransport = z
  .enum(MODES)
  .optional()
  .describe('Comment on s’y rend, depuis code_commune ou lat et lon : donne duree_trajet');

const HORAIRES_CONNUS =
  'En transports : laisse de côté ce qui est hors des réseaux connus, gardé sans cela (horaires_inconnus)';

/** How one gets there. */
export const travelFilters = {
  mode_transport: modeTransport,
  duree_max: wholeNumber(MINUTES_MIN, MINUTES_MAX).optional().describe(DUREE_MAX),
  horaires_connus: z.stringbool().optional().describe(HORAIRES_CONNUS),
};

/** The filters that data·inclusion and we share, whatever the numbers are written in. */
const listFilters = {
  sources: listOf(slug).optional(),
  thematiques: listOf(thematiqueValue).optional(),
  frais: listOf(fraisValue).optional(),
  modes_accueil: listOf(modeAccueilValue).optional(),
  publics: listOf(publicValue).optional(),
  types: listOf(typeServiceValue).optional(),
  dispositifs: listOf(dispositifSlugSchema).optional(),
  types_structure: listOf(typeStructureValue).optional(),
  reseaux_porteurs: listOf(reseauPorteurValue).optional(),
};

const textFilters = {
  q: plainText(300).optional(),
  recherche_public: plainText(300).optional(),
  code_commune: codeCommune.optional(),
  territoire: plainText(120)
    .optional()
    .describe('Ce qui se trouve dans un territoire : departement:30, epci:200066918…'),
  du: day.optional(),
  au: day.optional(),
  bbox: boxText.optional(),
};

export const writtenFilters = {
  ...listFilters,
  ...textFilters,
  lat: latitude.optional().describe(POINT),
  lon: longitude.optional(),
  distance: decimalNumber(0, DISTANCE_MAX_KM).optional().describe(DISTANCE),
  score_qualite_minimum: decimalNumber(0, 1).optional(),
  heures_semaine_min: decimalNumber(0, WEEK_HOURS).optional(),
  age: wholeNumber(0, AGE_MAX).optional(),
  liste_cej: z.stringbool().optional(),
  exclure_doublons: z.stringbool().default(false),
  hors_zone: z.stringbool().default(false),
};

type Filters = {
  readonly code_commune?: string | undefined;
  readonly mode_transport?: string | undefined;
  readonly duree_max?: number | undefined;
  readonly horaires_connus?: boolean | undefined;
  readonly tri?: Sort | undefined;
  readonly lat?: number | undefined;
  readonly lon?: number | undefined;
  readonly du?: string | undefined;
  readonly au?: string | undefined;
};

export function checkPairs(filters: Filters, issues: z.core.$RefinementCtx): void {
  if ((filters.lat === undefined) !== (filters.lon === undefined)) {
    issues.addIssue({ code: 'custom', path: ['lat'], message: 'lat et lon vont ensemble.' });
  }
  if (filters.du !== undefined && filters.au !== undefined && filters.du > filters.au) {
    issues.addIssue({ code: 'custom', path: ['au'], message: 'au précède du.' });
  }
  checkTravel(filters, issues);
}

function checkTravel(filters: Filters, issues: z.core.$RefinementCtx): void {
  const { mode_transport, duree_max, horaires_connus, tri, code_commune, lat } = filters;
  if (horaires_connus !== undefined && mode_transport !== 'transports') {
    const message = 'Ne va qu’avec mode_transport=transports.';
    issues.addIssue({ code: 'custom', path: ['horaires_connus'], message });
  }
  if (mode_transport === undefined) {
    const message = 'Dites aussi comment on s’y rend : mode_transport.';
    if (duree_max !== undefined) issues.addIssue({ code: 'custom', path: ['duree_max'], message });
    if (tri === 'duree') issues.addIssue({ code: 'custom', path: ['tri'], message });
  } else if (code_commune === undefined && lat === undefined) {
    const message = 'Dites d’où part le trajet : code_commune, ou lat et lon.';
    issues.addIssue({ code: 'custom', path: ['mode_transport'], message });
  }
}

export const servicesQuery = z
  .strictObject({
    ...writtenFilters,
    ...travelFilters,
    ...pageQuery,
    tri: z.enum(SORTS).optional(),
    eligibles_seulement: z.stringbool().default(false),
  })
  .superRefine(checkPairs);

export const servicesBody = z
  .strictObject({
    ...listFilters,
    ...textFilters,
    lat: z.number().min(-90).max(90).optional().describe(POINT),
    lon: z.number().min(-180).max(180).optional(),
    distance: z.number().min(0).max(DISTANCE_MAX_KM).optional().describe(DISTANCE),
    mode_transport: modeTransport,
    duree_max: z.int().min(MINUTES_MIN).max(MINUTES_MAX).optional().describe(DUREE_MAX),
    horaires_connus: z.boolean().optional().describe(HORAIRES_CONNUS),
    score_qualite_minimum: z.number().min(0).max(1).optional(),
    heures_semaine_min: z.number().min(0).max(WEEK_HOURS).optional(),
    age: z.int().min(0).max(AGE_MAX).optional(),
    liste_cej: z.boolean().optional(),
    exclure_doublons: z.boolean().default(false),
    hors_zone: z.boolean().default(false),
    page: z.int().min(1).max(PAGE_MAX).default(1),
    size: z.int().min(1).max(PAGE_SIZE_MAX).default(PAGE_SIZE_DEFAULT),
    tri: z.enum(SORTS).optional(),
    eligibles_seulement: z.boolean().default(false),
    profil: profilSchema.optional(),
  })
  .superRefine(checkPairs);

export const textQuery = z
  .strictObject({ ...writtenFilters, ...pageQuery })
  .superRefine(checkPairs);

export type ServicesQuery = z.infer<typeof servicesQuery>;
export type ServicesBody = z.infer<typeof servicesBody>;
export type TextQuery = z.infer<typeof textQuery>;

/** What is asked, by whichever door it came. */
export type SearchRequest = Omit<ServicesBody, 'bbox'> & {
  readonly bbox?: [number, number, number, number] | undefined;
};
