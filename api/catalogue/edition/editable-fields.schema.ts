import { z } from 'zod';
import { regleSchema } from '../../dispositifs/regle.schema.js';
import { MODES_MOBILISATION } from '../vocabulaires/modes-mobilisation.js';
import { oneOf } from '../vocabulaires/one-of.js';
import { PERSONNES_MOBILISATRICES } from '../vocabulaires/personnes-mobilisatrices.js';
import { THEMATIQUES } from '../vocabulaires/thematiques.js';
import {
  fraisValue,
  modeAccueilValue,
  publicValue,
  reseauPorteurValue,
  typeServiceValue,
  typeStructureValue,
} from '../vocabulaires/values.schema.js';
import * as of from './field-values.schema.js';
import type { Objet } from './sheet.js';

const NOM_MAX = 300;
const TEXTE_MAX = 10_000;
const PHRASE_MAX = 2_000;

const adresse = {
  commune: of.texte(200),
  code_postal: of.codePostal,
  code_insee: of.codeInsee,
  adresse: of.texte(500),
  complement_adresse: of.texte(500),
  longitude: of.longitude,
  latitude: of.latitude,
};

const structure = {
  nom: of.texteObligatoire(NOM_MAX, 'le nom de la structure'),
  description: of.texte(TEXTE_MAX),
  siret: of.siret,
  ...adresse,
  telephone: of.telephone,
  courriel: of.courriel,
  site_web: of.lien,
  horaires_accueil: of.horairesAccueil,
  accessibilite_lieu: of.lien,
  reseaux_porteurs: of.plusieurs(reseauPorteurValue),
  type_structure: typeStructureValue.nullable(),
  gestionnaire: of.texte(NOM_MAX),
  gestionnaire_id: of.identifiant.nullable(),
};

const service = {
  nom: of.texteObligatoire(NOM_MAX, 'le nom de la solution'),
  description: of.texte(TEXTE_MAX).transform((text) => text ?? ''),
  type: typeServiceValue.nullable(),
  thematiques: of.plusieurs(oneOf(THEMATIQUES, 'thematiques')),
  frais: fraisValue.nullable(),
  frais_precisions: of.texte(PHRASE_MAX),
  publics: of.plusieurs(publicValue),
  publics_precisions: of.texte(PHRASE_MAX),
  conditions_acces: of.texte(PHRASE_MAX),
  ...adresse,
  telephone: of.telephone,
  courriel: of.courriel,
  modes_accueil: of.plusieurs(modeAccueilValue),
  zone_eligibilite: z
    .array(z.string().max(9))
    .max(2000, 'Au plus 2000 territoires.')
    .transform((codes) => (codes.length === 0 ? null : [...new Set(codes)]))
    .nullable(),
  contact_nom_prenom: of.texte(200),
  lien_mobilisation: of.lien,
  modes_mobilisation: of.plusieurs(oneOf(MODES_MOBILISATION, 'modes-mobilisation')),
  mobilisable_par: of.plusieurs(oneOf(PERSONNES_MOBILISATRICES, 'personnes-mobilisatrices')),
  mobilisation_precisions: of.texte(PHRASE_MAX),
  volume_horaire_hebdomadaire: z
    .number()
    .min(0, 'Un nombre positif est attendu.')
    .max(168, 'Une semaine a 168 heures.')
    .nullable(),
  nombre_semaines: of.nombre(520),
  horaires_accueil: of.horairesAccueil,
  dispositif_slug: of.identifiant.nullable(),
  hebergement: z.boolean(),
  liste_cej: z.boolean(),
  duree: of.texte(NOM_MAX),
  remuneration: of.texte(PHRASE_MAX),
  modalite_entree: of.texte(PHRASE_MAX),
  prochaine_entree: of.jour,
  places_disponibles: of.places,
  places_total: of.places,
  delai_attente_jours: of.nombre(3650),
  regles: z.array(regleSchema).max(50, 'Au plus 50 règles.'),
};

const permanence = {
  lieu_id: of.identifiant,
  poste_id: of.identifiant.nullable(),
  rrule: of.recurrence,
  debut: of.jour,
  fin: of.jour,
  heure_debut: of.heure,
  heure_fin: of.heure,
  dates_exclues: of.jours,
  dates_ajoutees: of.jours,
  jours_feries: z.enum(['exclus', 'inclus']),
  vacances_scolaires: z.enum(['inclues', 'exclues', 'seulement']),
  zone_scolaire: z.enum(['A', 'B', 'C', 'Corse']).nullable(),
  precisions: of.texte(PHRASE_MAX),
};

const fermeture = {
  du: of.date,
  au: of.jour,
  motif: of.texte(500),
};

const poste = {
  intitule: of.texteObligatoire(NOM_MAX, 'l’intitulé du poste'),
  telephone: of.telephone,
  courriel: of.courriel,
  courriel_fonction: of.courriel,
  fin: of.jour,
  successeur_id: of.identifiant.nullable(),
};

const lieu = { nom: of.texteObligatoire(NOM_MAX, 'le nom du lieu'), ...adresse };

/** The fields that people may write, each with what it must be; no other one is taken. */
export const EDITABLE_FIELDS: Readonly<Record<Objet, Readonly<Record<string, z.ZodType>>>> = {
  structure,
  service,
  permanence,
  fermeture,
  poste,
  lieu,
};

/** What a new sheet is attached to; it does not change afterwards. */
export const PARENT_FIELDS: Readonly<Record<Objet, readonly string[]>> = {
  structure: [],
  service: ['structure_id'],
  permanence: ['service_id'],
  fermeture: ['service_id', 'structure_id'],
  poste: ['structure_id'],
  lieu: [],
};

/** Without which nothing can be kept. */
export const REQUIRED_FIELDS: Readonly<Record<Objet, readonly string[]>> = {
  structure: ['nom'],
  service: ['nom', 'structure_id'],
  permanence: ['lieu_id', 'service_id'],
  fermeture: ['du'],
  poste: ['intitule', 'structure_id'],
  lieu: ['nom'],
};
