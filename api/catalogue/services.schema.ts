import { z } from 'zod';
import { dispositifSlugSchema } from '../dispositifs/dispositifs.schema.js';
import { decimalNumber, listOf, pageOf, pageQuery, plainText } from '../http/query.js';
import { placeQuery } from './place-query.schema.js';
import { adresseSchema, provenanceSchema, structureSchema } from './structures.schema.js';
import { yesOrNo } from './vocabulaires/one-of.js';
import {
  fraisValue,
  modeAccueilValue,
  publicValue,
  thematiqueValue,
  typeServiceValue,
  typeStructureValue,
} from './vocabulaires/values.schema.js';

const text = z.string().nullable();
const texts = z.array(z.string()).nullable();
const whole = z.int().nullable();

/** The thirty-three fields of data·inclusion v1, theirs on top, then ours. */
export const serviceSchema = z
  .object({
    source: z.string(),
    structure_id: z.string(),
    id: z.string(),
    nom: z.string(),
    description: z.string(),
    date_maj: z.string(),
    lien_source: text,
    type: text,
    thematiques: texts,
    frais: text,
    frais_precisions: text,
    publics: texts,
    publics_precisions: text,
    conditions_acces: text,
    ...adresseSchema.shape,
    telephone: text,
    courriel: text,
    modes_accueil: texts,
    zone_eligibilite: texts.describe('Où doit habiter la personne ; null : aucune limite connue'),
    contact_nom_prenom: text,
    lien_mobilisation: text,
    modes_mobilisation: texts,
    mobilisable_par: texts,
    mobilisation_precisions: text,
    volume_horaire_hebdomadaire: z.number().nullable(),
    nombre_semaines: whole,
    horaires_accueil: text.describe('Syntaxe opening_hours d’OpenStreetMap'),
    adresse_certifiee: z.boolean(),
    score_qualite: z.number(),
    dispositif: text.describe('Le slug du dispositif, quand le service en relève'),
    type_structure: text,
    hebergement: z
      .boolean()
      .describe('Le service loge en internat : la distance n’est pas un motif de l’écarter'),
    liste_cej: z.boolean(),
    duree: text,
    remuneration: text,
    modalite_entree: text,
    prochaine_entree: text,
    places_disponibles: whole,
    places_total: whole,
    places_maj_le: text,
    delai_attente_jours: whole,
    point_precision: text,
    ...provenanceSchema.shape,
  })
  .meta({ id: 'Service' });

export const detailedServiceSchema = serviceSchema
  .extend({ structure: structureSchema })
  .meta({ id: 'ServiceDetaille' });

export const servicesQuery = z.strictObject({
  sources: listOf(plainText(100)).optional(),
  thematiques: listOf(thematiqueValue).optional(),
  ...placeQuery,
  frais: listOf(fraisValue).optional(),
  publics: listOf(publicValue).optional(),
  recherche_public: plainText(200).optional(),
  modes_accueil: listOf(modeAccueilValue).optional(),
  types: listOf(typeServiceValue).optional(),
  types_structure: listOf(typeStructureValue).optional(),
  dispositifs: listOf(dispositifSlugSchema).optional(),
  score_qualite_minimum: decimalNumber(0, 1).optional(),
  extra: yesOrNo.default(false),
  ...pageQuery,
});

export const servicesAnswer = pageOf(serviceSchema).meta({ id: 'PageServices' });

export type Service = z.infer<typeof serviceSchema>;
export type DetailedService = z.infer<typeof detailedServiceSchema>;
export type ServicesQuery = z.infer<typeof servicesQuery>;
export type ServicesAnswer = z.infer<typeof servicesAnswer>;
