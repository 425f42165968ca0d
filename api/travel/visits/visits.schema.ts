import { z } from 'zod';
import { plainText } from '../../http/query.js';
import { MODES } from '../mode-de-transport.js';
import { placeAsked, trajetDecrit } from '../trajets.schema.js';
import { ORIGINES, RAISONS } from './visit.js';

const text = z.string().nullable();

export const ETATS = [
  'possible',
  'impossible',
  'duree',
  'jours_inconnus',
  'horaires_inconnus',
  'a_distance',
  'sans_lieu',
] as const;

export const visiteQuery = z.strictObject({
  service: plainText(300).min(1, 'Un identifiant de service est attendu.'),
  de: placeAsked,
  mode: plainText(40)
    .default('transports')
    .describe(`Un de : ${MODES.join(', ')}`),
});

const lieu = z
  .object({
    nom: text,
    adresse: text,
    commune: text,
    code_insee: text,
    latitude: z.number(),
    longitude: z.number(),
    point_precision: text.describe('commune : le centre de la commune, l’adresse est à demander'),
  })
  .meta({ id: 'LieuDeVisite' });

const presence = z
  .object({
    lieu,
    date: z.string().describe('2026-11-24'),
    debut: z.string().describe('14:00'),
    fin: text.describe('null : on ne sait pas jusqu’à quand, il faut y être au début'),
    incertaine: z.boolean().describe('La date dépend de vacances scolaires non importées'),
    origine: z
      .enum(ORIGINES)
      .describe('horaires_structure : les heures de la structure, non du service'),
  })
  .meta({ id: 'PresenceDeService' });

const essai = z.object({ presence, raison: z.enum(RAISONS) }).meta({ id: 'EssaiDeVisite' });

export const visiteAnswer = z
  .object({
    mode: z.enum(MODES),
    etat: z
      .enum(ETATS)
      .describe(
        'possible, impossible : aller et retour en transports, le jour de `presence`. duree : minutes seules (pied, velo, voiture). jours_inconnus : minutes d’un mardi ordinaire seules. horaires_inconnus : personne ne sait, ce n’est pas « impossible »',
      ),
    message: z.string().describe('Une ou deux phrases à montrer telles quelles'),
    raison: z.enum(RAISONS).nullable().describe('Quand c’est impossible, celle du premier essai'),
    lieu: lieu.nullable().describe('Où l’on va'),
    presence: presence.nullable().describe('Le jour retenu ; impossible : le premier essayé'),
    aller: trajetDecrit.nullable(),
    retour: trajetDecrit.nullable(),
    minutes_sur_place: z.int().nullable(),
    minutes_absence: z.int().nullable().describe('De la sortie de chez elle au retour'),
    minutes: z.int().nullable().describe('Un aller, de porte à porte ; null au-delà de 240'),
    estime: z.boolean().describe('D’après la distance seule, à dire'),
    source: text,
    essais: z.array(essai).describe('Les jours essayés qui ne vont pas, dans l’ordre'),
    alertes: z.array(z.string()).describe('À montrer : des horaires se terminent bientôt'),
  })
  .meta({ id: 'VisiteDeService' });

export type VisiteQuery = z.infer<typeof visiteQuery>;
export type VisiteAnswer = z.infer<typeof visiteAnswer>;
