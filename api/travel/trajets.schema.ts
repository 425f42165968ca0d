import { z } from 'zod';
import { plainText, wholeNumber } from '../http/query.js';
import { STANDINGS } from './feeds/standing-of.js';
import { MODES } from './mode-de-transport.js';

export const placeAsked = plainText(80).describe('commune:CODE ou latitude,longitude');
const instant = plainText(40).optional().describe('Jour et heure de Paris : 2026-11-24T14:00');

// A wrong value is refused by a rule, in words: 422.
export const trajetsQuery = z.strictObject({
  de: placeAsked,
  vers: placeAsked,
  mode: plainText(40)
    .default('transports')
    .describe(`Un de : ${MODES.join(', ')}`),
  partir_apres: instant,
  arriver_avant: instant,
});

const STAY = { min: 5, max: 480, usual: 30 };
const SUR_PLACE = 'Minutes à y rester, au moins : une permanence plus courte n’est pas possible';

const visitAsked = {
  de: placeAsked,
  vers: placeAsked,
  date: plainText(10).describe('2026-11-24'),
  heure_debut: plainText(8).describe('14:00'),
  heure_fin: plainText(8).describe('17:00'),
};

export const allerRetourQuery = z.strictObject({
  ...visitAsked,
  sur_place: wholeNumber(STAY.min, STAY.max).default(STAY.usual).describe(SUR_PLACE),
});

export const allerRetourBody = z.strictObject({
  ...visitAsked,
  sur_place: z.int().min(STAY.min).max(STAY.max).default(STAY.usual).describe(SUR_PLACE),
});

const etape = z
  .object({
    type: z.enum(['marche', 'trajet']),
    de: z.string().nullable().describe('Un arrêt ; null au départ'),
    vers: z.string().nullable().describe('Un arrêt ; null à l’arrivée'),
    depart: z.string(),
    arrivee: z.string(),
    minutes: z.int(),
    ligne: z.string().nullable(),
    direction: z.string().nullable(),
    reseau: z.string().nullable(),
  })
  .meta({ id: 'EtapeDeTrajet' });

export const trajetDecrit = z
  .object({
    depart: z.string().describe('Heure de Paris, 2026-11-24T08:05:00'),
    arrivee: z.string(),
    minutes: z.int(),
    etapes: z.array(etape),
  })
  .meta({ id: 'TrajetDecrit' });

const reseau = z
  .object({
    nom: z.string(),
    etat: z.enum(STANDINGS),
    valable_du: z.string(),
    valable_au: z.string(),
    alerte: z
      .string()
      .nullable()
      .describe('À montrer : les horaires se terminent, ou sont périmés'),
    perimetre: z.array(z.string()),
    source: z.string(),
    arrets: z.int(),
    lignes: z.int(),
  })
  .meta({ id: 'ReseauDeTransport' });

export const trajetsAnswer = z
  .object({
    mode: z.enum(MODES),
    minutes: z
      .number()
      .nullable()
      .describe(
        'De porte à porte. Sans heure demandée, en transports : le plus court entre 06:30 et 18:30. null : aucun trajet, ou horaires inconnus',
      ),
    estime: z.boolean().describe('D’après la distance seule, à dire'),
    horaires_inconnus: z.boolean().describe('Personne ne sait : aucun horaire valable ici'),
    source: z.string().nullable(),
    trajet: trajetDecrit.nullable().describe('Les bus, quand une heure est demandée'),
    message: z.string().nullable().describe('Une phrase à montrer telle quelle'),
    alertes: z.array(z.string()),
  })
  .meta({ id: 'Trajets' });

export const allerRetourAnswer = z
  .object({
    possible: z.boolean().nullable().describe('null : horaires inconnus'),
    raison: z
      .enum([
        'aller_impossible',
        'retour_impossible',
        'horaires_inconnus',
        'permanence_trop_courte',
      ])
      .nullable(),
    message: z.string(),
    aller: trajetDecrit.nullable(),
    retour: trajetDecrit.nullable(),
    minutes_sur_place: z.int().nullable(),
    minutes_absence: z.int().nullable().describe('De la sortie de chez elle au retour'),
  })
  .meta({ id: 'AllerRetour' });

export const reseauxAnswer = z
  .object({ items: z.array(reseau) })
  .meta({ id: 'ReseauxDeTransport' });

export type TrajetsQuery = z.infer<typeof trajetsQuery>;
export type TrajetsAnswer = z.infer<typeof trajetsAnswer>;
export type AllerRetourQuery = z.infer<typeof allerRetourQuery>;
export type AllerRetourAnswer = z.infer<typeof allerRetourAnswer>;
export type ReseauxAnswer = z.infer<typeof reseauxAnswer>;
