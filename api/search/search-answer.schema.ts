import { z } from 'zod';
import { detailedServiceSchema } from '../catalogue/services.schema.js';
import {
  contactSchema,
  fraicheurSchema,
  lieuSchema,
  offreSchema,
} from '../catalogue/sheet.schema.js';
import { eligibiliteSchema, verdictSchema } from '../dispositifs/regle.schema.js';
import { pageOf } from '../http/query.js';
import { TERRITORY_REF_TYPES } from '../territories/territory-ref.js';
import { MODES } from '../travel/mode-de-transport.js';
import { REACHES } from './select/criteria.js';

const facet = z.array(z.object({ valeur: z.string(), nombre: z.int() })).meta({ id: 'Facette' });

/** The address of the service has no identifier of its own. */
const lieu = lieuSchema
  .extend({ id: z.string().nullable(), nom: z.string().nullable() })
  .nullable()
  .describe('Où le service est rendu : la permanence la plus proche, sinon son adresse');
export type Lieu = NonNullable<z.infer<typeof lieu>>;

const prochaineDate = z
  .object({
    date: z.string(),
    debut: z.string().nullable(),
    fin: z.string().nullable(),
    incertaine: z.boolean(),
  })
  .nullable();

const item = z
  .object({
    service: detailedServiceSchema,
    distance: z.int().nullable().describe('Kilomètres entiers ; null à distance'),
    distance_m: z.int().nullable(),
    duree_trajet: z
      .int()
      .nullable()
      .describe('Minutes de porte à porte, avec mode_transport ; null : inconnue, ou plus de 3 h'),
    horaires_inconnus: z
      .boolean()
      .describe('En transports : le lieu est hors des réseaux connus, personne ne sait la durée'),
    portee: z.enum(REACHES).describe('Pourquoi le service est proposé'),
    hors_zone: z.boolean().describe("La commune du jeune n'est pas dans la zone d'éligibilité"),
    lieu,
    prochaine_date: prochaineDate,
    prochaine_entree: z.string().nullable(),
    contact: contactSchema,
    eligibilite: eligibiliteSchema,
    fraicheur: fraicheurSchema,
    offre: offreSchema,
  })
  .meta({ id: 'ResultatRecherche' });

const wider = z.object({
  quoi: z.enum(['distance', 'duree', 'date', 'condition', 'zone', 'texte']),
  champ: z.string().nullable().describe('Le paramètre à retirer ou à changer'),
  distance_km: z.number().nullable(),
  duree_minutes: z.int().nullable(),
  total: z.int(),
});

export const servicesAnswer = pageOf(item)
  .extend({
    facettes: z.object({
      sources: facet,
      types: facet,
      frais: facet,
      thematiques: facet,
      categories: facet,
      publics: facet,
      modes_accueil: facet,
      dispositifs: facet,
      types_structure: facet,
      reseaux_porteurs: facet,
      verdict: z.array(z.object({ valeur: verdictSchema, nombre: z.int() })),
    }),
    dispositifs_sans_lieu: z.array(
      z.object({
        slug: z.string(),
        nom: z.string(),
        eligibilite: eligibiliteSchema,
        ou: z.string(),
      }),
    ),
    questions: z.array(
      z.object({ situation: z.string(), question: z.string(), services: z.int() }),
    ),
    avis: z.array(
      z.object({
        code: z.string(),
        texte: z.string(),
        source_nom: z.string().nullable(),
        source_url: z.string().nullable(),
      }),
    ),
    elargir: z.array(wider),
    origine: z
      .object({
        code_commune: z.string().nullable(),
        nom: z.string().nullable(),
        latitude: z.number(),
        longitude: z.number(),
      })
      .nullable()
      .describe("D'où les distances sont comptées"),
    territoire: z
      .object({ type: z.enum(TERRITORY_REF_TYPES), code: z.string(), nom: z.string() })
      .nullable()
      .describe('Le territoire demandé'),
    trajets: z
      .object({
        mode: z.enum(MODES),
        duree_max: z.int().nullable(),
        estime: z.boolean().describe('D’après la distance seule, à dire'),
        horaires_inconnus: z
          .boolean()
          .describe('Personne ne sait : rien n’est limité par la durée'),
        hors_reseaux: z
          .int()
          .describe(
            'Combien sont hors des réseaux connus, à distance et hébergements non comptés : dans les résultats, ou laissés de côté avec horaires_connus',
          ),
        source: z.string().nullable(),
        message: z.string().nullable().describe('Une phrase à montrer telle quelle'),
      })
      .nullable()
      .describe('Comment on s’y rend, quand mode_transport est demandé'),
    jeu: z.string().describe('Poignée de ces résultats, pour les tuiles de la carte'),
  })
  .meta({ id: 'ResultatsRecherche' });

const scored = z.object({
  service: detailedServiceSchema,
  distance: z.int().nullable(),
  score_recherche: z.number(),
});

export const textAnswer = pageOf(scored).meta({ id: 'ResultatsTexte' });

// An answer is checked and written part by part: what every search says alike of a
// service is written once, and kept until the service changes; the rest while it is read.
export const servicePart = item.pick({ service: true });
export const toldPart = item.pick({
  prochaine_entree: true,
  contact: true,
  fraicheur: true,
  offre: true,
});
export const lieuPart = item.pick({ lieu: true });
export const foundPart = item.omit({
  service: true,
  prochaine_entree: true,
  contact: true,
  fraicheur: true,
  offre: true,
  lieu: true,
});
export const scoredPart = scored.omit({ service: true });
const COUNTS = { total: true, page: true, size: true, pages: true, elargir: true } as const;
export const countsPart = servicesAnswer.pick(COUNTS);
export const aboutPart = servicesAnswer.omit({ ...COUNTS, items: true });
export const textRest = textAnswer.omit({ items: true });

export type ServicesAnswer = z.infer<typeof servicesAnswer>;
export type Wider = z.infer<typeof wider>;
