import { z } from 'zod';
import { TERRITORY_REF_TYPES } from '../../territories/territory-ref.js';
import { MODES } from '../../travel/mode-de-transport.js';
import { bilanSchema, etatSchema, raisonSchema } from '../coverage.schema.js';

const besoinDit = z.object({ slug: z.string(), label: z.string() });

export const contexteSchema = {
  territoire: z.object({ type: z.enum(TERRITORY_REF_TYPES), code: z.string(), nom: z.string() }),
  mode: z.enum(MODES),
  duree_max: z.int(),
  inclure_a_confirmer: z.boolean(),
  jour: z.string().describe('Le jour pour lequel tout est jugé, AAAA-MM-JJ'),
  trajets_estimes: z.boolean().describe('Les temps de trajet viennent des seules distances'),
};

const jeunes = z
  .int()
  .nullable()
  .describe(
    'Jeunes de 16 à 25 ans des communes qui en ont au moins 5 ; null quand il n’y en a pas, ou quand nul ne le sait',
  );

export const permanenceDite = z
  .object({
    besoin: besoinDit,
    lieu: z.object({
      commune: z.string().nullable().describe('Code INSEE ; null loin de toute commune connue'),
      nom: z.string().nullable(),
      latitude: z.number(),
      longitude: z.number(),
    }),
    phrase: z.string().describe('« un jeudi sur deux de 14 h à 17 h »'),
    premier_jour: z.string().nullable().describe('Quand la répétition en dépend, AAAA-MM-JJ'),
    jours_en_quatre_semaines: z.number().describe('Un jour par semaine quand rien n’est su'),
    places: z.int().nullable(),
    zone_eligibilite: z.array(z.string()),
  })
  .meta({ id: 'PermanenceDite' });

const celluleEssayee = z
  .object({
    couvert: etatSchema.nullable(),
    raison: raisonSchema.nullable(),
    offres_vivantes: z.int().nullable(),
    offres_a_confirmer: z.int().nullable(),
    indice: z.number().nullable(),
  })
  .meta({ id: 'CelluleEssayee' });

const communeEssayee = z
  .object({
    code: z.string(),
    nom: z.string(),
    jeunes,
    jeunes_estimes: z.boolean(),
    gagnee: z.boolean().describe('Elle n’était pas couverte, elle le devient'),
    avant: celluleEssayee,
    apres: celluleEssayee,
  })
  .meta({ id: 'CommuneEssayee' });

const mesure = z
  .object({
    bilan: bilanSchema,
    indice: z
      .number()
      .nullable()
      .describe('Du territoire : places à temps plein pour 1 000 jeunes'),
  })
  .meta({ id: 'MesureDeCouverture' });

const effet = z
  .object({
    besoin: besoinDit,
    avant: mesure,
    apres: mesure,
    jeunes_gagnes: jeunes,
    communes_gagnees: z.int(),
    hors_territoire: z
      .object({ jeunes_gagnes: jeunes, communes_gagnees: z.int() })
      .describe('Gagnés dans le reste de la région, en plus'),
    communes: z
      .array(communeEssayee)
      .describe('Celles dont un chiffre change : les gagnées d’abord, les plus peuplées en tête'),
  })
  .meta({ id: 'EffetDeSimulation' });

export const simulationAnswer = z
  .object({
    ...contexteSchema,
    permanences: z.array(permanenceDite),
    besoins: z.array(effet),
  })
  .meta({ id: 'Simulation' });

const lieuPropose = z
  .object({
    genre: z.enum(['commune', 'france_services']),
    nom: z.string().describe('De la commune, ou de l’espace France services'),
    structure_id: z.string().nullable(),
    commune: z.string().nullable(),
    commune_nom: z.string().nullable(),
    latitude: z.number(),
    longitude: z.number(),
    dans_le_territoire: z.boolean(),
  })
  .meta({ id: 'LieuPropose' });

const proposition = z
  .object({
    rang: z.int(),
    lieu: lieuPropose,
    jeunes_gagnes: jeunes.describe('Que cette place gagne après les précédentes'),
    jeunes_cumules: jeunes.describe('Que cette place et les précédentes gagnent ensemble'),
    communes: z.array(
      z.object({ code: z.string(), nom: z.string(), jeunes, jeunes_estimes: z.boolean() }),
    ),
  })
  .meta({ id: 'Proposition' });

export const placementsAnswer = z
  .object({
    ...contexteSchema,
    besoin: besoinDit,
    candidats: z.int().describe('Lieux comparés : centres de communes et espaces France services'),
    propositions: z
      .array(proposition)
      .describe('Moins que demandé quand plus aucun lieu ne gagne personne'),
    avant: mesure,
    apres: mesure.describe('Avec toutes les propositions'),
    garantie: z
      .number()
      .describe('Part du meilleur choix possible qui est au moins atteinte : 1 − (1 − 1/k)^k'),
    garantie_phrase: z.string(),
  })
  .meta({ id: 'Placements' });

export type SimulationAnswer = z.infer<typeof simulationAnswer>;
export type PlacementsAnswer = z.infer<typeof placementsAnswer>;
export type EffetAnswer = z.infer<typeof effet>;
export type PermanenceDite = z.infer<typeof permanenceDite>;
export type MesureAnswer = z.infer<typeof mesure>;
