import { z } from 'zod';
import { parseRrule } from '../../catalogue/dates/parse-rrule.js';
import { heure } from '../../catalogue/edition/field-values.schema.js';
import { plainText } from '../../http/query.js';
import { codeCommune } from '../../territories/code-commune.schema.js';
import { TERRITORY_REF_TYPES } from '../../territories/territory-ref.js';
import { MODES } from '../../travel/mode-de-transport.js';
import { DEFAULT_MINUTES, LONGEST_MINUTES, SHORTEST_MINUTES } from '../question.js';

export const PERMANENCES_MAX = 10;
const PLACES_MAX = 1_000;
const ZONE_MAX = 200;

const date = z.iso.date('Écrivez une date qui existe, comme 2026-11-30.');
const debut = date
  .nullable()
  .default(null)
  .describe('Le premier jour ; sans lui, le prochain qui convient');
const toutesLes = z
  .int()
  .min(1, 'Au moins 1.')
  .max(12, 'Au plus 12.')
  .default(1)
  .describe('2 : une semaine, ou un mois, sur deux');
const jourDeSemaine = z.literal([0, 1, 2, 3, 4, 5, 6]);

export const recurrenceSchema = z
  .discriminatedUnion(
    'frequence',
    [
      z.strictObject({ frequence: z.literal('inconnue') }),
      z.strictObject({ frequence: z.literal('une_fois'), date }),
      z.strictObject({
        frequence: z.literal('hebdomadaire'),
        toutes_les: toutesLes,
        jours: z
          .array(jourDeSemaine)
          .min(1, 'Choisissez au moins un jour.')
          .max(7)
          .describe('0 est lundi, 6 dimanche'),
        debut,
      }),
      z.strictObject({
        frequence: z.literal('mensuelle'),
        toutes_les: toutesLes,
        rangs: z
          .array(z.literal([1, 2, 3, 4, 5, -1]))
          .min(1, 'Choisissez au moins un rang : 1 est le premier du mois, -1 le dernier.')
          .max(6),
        jour: jourDeSemaine,
        debut,
      }),
      z.strictObject({
        frequence: z.literal('autre'),
        rrule: plainText(300).refine(
          (text) => parseRrule(text) !== null,
          'Cette répétition ne se lit pas. Choisissez-la de nouveau.',
        ),
        debut,
      }),
    ],
    {
      error:
        'Dites la fréquence : « inconnue », « une_fois », « hebdomadaire », « mensuelle » ou « autre ».',
    },
  )
  .meta({ id: 'RecurrenceEssayee' });

export const lieuEssaye = z
  .strictObject({
    commune: codeCommune.optional().describe('Code INSEE : la permanence est à son centre'),
    latitude: z.number().min(-90).max(90).optional().describe('D’un point précis'),
    longitude: z.number().min(-180).max(180).optional(),
  })
  .describe('Une commune, ou un point (latitude et longitude)')
  .meta({ id: 'LieuEssaye' });

const besoin = plainText(200).describe('Une catégorie ou une thématique de data·inclusion');

const held = {
  recurrence: recurrenceSchema.default({
    frequence: 'hebdomadaire',
    toutes_les: 1,
    jours: [3],
    debut: null,
  }),
  heure_debut: heure.default(null),
  heure_fin: heure.default(null),
  places: z
    .int()
    .min(1, 'Au moins 1.')
    .max(PLACES_MAX, `Au plus ${PLACES_MAX}.`)
    .nullable()
    .default(null)
    .describe('Jeunes accueillis à la fois ; null : 10, comme une offre qui ne le dit pas'),
  zone_eligibilite: z
    .array(plainText(20))
    .max(ZONE_MAX, `Au plus ${ZONE_MAX} codes.`)
    .default([])
    .describe(
      'Où habitent les jeunes reçus : codes de communes, EPCI, départements ; vide : partout',
    ),
};

export const permanenceEssayee = z
  .strictObject({ besoin, lieu: lieuEssaye, ...held })
  .meta({ id: 'PermanenceEssayee' });

/** Wrong territories, needs, modes and times are refused by rules, in words. */
export const trialConditions = {
  territoire: plainText(120)
    .default('region:76')
    .describe(`${TERRITORY_REF_TYPES.join(', ')} : type:CODE`),
  mode: plainText(40)
    .default('voiture')
    .describe(`Un de : ${MODES.join(', ')}`),
  duree_max: z
    .number()
    .default(DEFAULT_MINUTES)
    .describe(`Minutes, de porte à porte, de ${SHORTEST_MINUTES} à ${LONGEST_MINUTES}`),
  inclure_a_confirmer: z
    .boolean()
    .default(false)
    .describe('Compter aussi ce à quoi il ne manque que la confirmation'),
};

const permanences = z
  .array(permanenceEssayee)
  .max(PERMANENCES_MAX, `Au plus ${PERMANENCES_MAX} permanences à la fois.`);

export const simulationBody = z.strictObject({
  ...trialConditions,
  permanences: permanences.min(1, 'Ajoutez au moins une permanence.'),
  besoins: z
    .array(besoin)
    .max(PERMANENCES_MAX)
    .default([])
    .describe('Les besoins à mesurer ; vide : ceux des permanences'),
});

export const placementsBody = z.strictObject({
  ...trialConditions,
  besoin,
  nombre: z.int().min(1, 'Au moins 1.').max(10, 'Au plus 10.').default(1),
  ...held,
  permanences: permanences
    .default([])
    .describe('Celles qui sont déjà posées : les propositions s’y ajoutent'),
});

export type SimulationBody = z.infer<typeof simulationBody>;
export type PlacementsBody = z.infer<typeof placementsBody>;
export type PermanenceBody = z.infer<typeof permanenceEssayee>;
export type LieuBody = z.infer<typeof lieuEssaye>;
