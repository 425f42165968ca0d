import type { Day } from '../values/write-opening-hours.js';

/** What a column may hold: data·inclusion's own fields, then what lists of partners add. */
export const DATA_INCLUSION_FIELDS = [
  'id',
  'structure_id',
  'source',
  'nom',
  'date_maj',
  'description',
  'lien_source',
  'siret',
  'commune',
  'code_postal',
  'code_insee',
  'adresse',
  'complement_adresse',
  'longitude',
  'latitude',
  'telephone',
  'courriel',
  'site_web',
  'horaires_accueil',
  'accessibilite_lieu',
  'reseaux_porteurs',
  'type',
  'thematiques',
  'frais',
  'frais_precisions',
  'publics',
  'publics_precisions',
  'conditions_acces',
  'modes_accueil',
  'zone_eligibilite',
  'contact_nom_prenom',
  'lien_mobilisation',
  'modes_mobilisation',
  'mobilisable_par',
  'mobilisation_precisions',
  'volume_horaire_hebdomadaire',
  'nombre_semaines',
] as const;

export type HoursField = `horaires_${Day}`;

export type Field =
  | (typeof DATA_INCLUSION_FIELDS)[number]
  | HoursField
  | 'nom_officiel'
  | 'nom_usuel'
  | 'enseigne'
  | 'raison_sociale'
  | 'gestionnaire'
  | 'departement'
  | 'point'
  | 'latitude_approchee'
  | 'longitude_approchee'
  | 'code_insee_deduit'
  | 'commune_deduite'
  | 'prise_rdv'
  | 'commentaire'
  | 'contexte'
  | 'type_structure';

/** One row's cells by field, cleaned; a field without a value is absent. */
export type Cells = Readonly<Partial<Record<Field, string>>>;
