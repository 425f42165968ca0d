import type { Regle } from '../dispositifs/regle.js';

export type PointPrecision = 'adresse' | 'commune' | 'approximatif';

/** Where something stands, in the words of data·inclusion, with how exact its point is. */
export type AdresseRow = {
  readonly commune: string | null;
  readonly code_postal: string | null;
  readonly code_insee: string | null;
  readonly adresse: string | null;
  readonly complement_adresse: string | null;
  readonly longitude: number | null;
  readonly latitude: number | null;
  readonly point_precision: PointPrecision | null;
  readonly adresse_certifiee: boolean;
};

/** A structure as the writer takes it: dates are 'YYYY-MM-DD'. */
export type StructureRow = AdresseRow & {
  readonly id: string;
  readonly source: string;
  readonly nom: string;
  readonly date_maj: string;
  readonly description: string | null;
  readonly lien_source: string | null;
  readonly siret: string | null;
  readonly telephone: string | null;
  readonly courriel: string | null;
  readonly site_web: string | null;
  readonly horaires_accueil: string | null;
  readonly accessibilite_lieu: string | null;
  readonly reseaux_porteurs: readonly string[] | null;
  readonly type_structure: string | null;
  readonly gestionnaire: string | null;
  /** The structure that runs this one, when it is in the catalogue. */
  readonly gestionnaire_id: string | null;
  readonly departement_code: string | null;
  readonly source_nom: string | null;
  readonly source_url: string | null;
  readonly source_annee: number | null;
  readonly a_confirmer: readonly string[];
};

/** A service as the writer takes it; its structure must have been written before it. */
export type ServiceRow = AdresseRow & {
  readonly id: string;
  readonly structure_id: string;
  readonly source: string;
  readonly nom: string;
  readonly description: string;
  readonly date_maj: string;
  readonly lien_source: string | null;
  readonly type: string | null;
  readonly thematiques: readonly string[] | null;
  readonly frais: string | null;
  readonly frais_precisions: string | null;
  readonly publics: readonly string[] | null;
  readonly publics_precisions: string | null;
  readonly conditions_acces: string | null;
  readonly telephone: string | null;
  readonly courriel: string | null;
  readonly modes_accueil: readonly string[] | null;
  readonly zone_eligibilite: readonly string[] | null;
  readonly contact_nom_prenom: string | null;
  readonly lien_mobilisation: string | null;
  readonly modes_mobilisation: readonly string[] | null;
  readonly mobilisable_par: readonly string[] | null;
  readonly mobilisation_precisions: string | null;
  readonly volume_horaire_hebdomadaire: number | null;
  readonly nombre_semaines: number | null;
  readonly horaires_accueil: string | null;
  readonly dispositif_slug: string | null;
  readonly hebergement: boolean;
  readonly liste_cej: boolean;
  readonly duree: string | null;
  readonly remuneration: string | null;
  readonly modalite_entree: string | null;
  readonly prochaine_entree: string | null;
  readonly places_disponibles: number | null;
  readonly places_total: number | null;
  readonly delai_attente_jours: number | null;
  readonly regles: readonly Regle[];
  readonly source_nom: string | null;
  readonly source_url: string | null;
  readonly source_annee: number | null;
  readonly a_confirmer: readonly string[];
};

export type SourceRow = {
  readonly slug: string;
  readonly nom: string;
  readonly description: string | null;
};

export type LieuRow = Omit<AdresseRow, 'adresse_certifiee'> & {
  readonly id: string;
  readonly nom: string;
};

/** Hours are 'HH:MM'; what is not known is null. */
export type PermanenceRow = {
  readonly id: string;
  readonly service_id: string;
  readonly lieu_id: string;
  readonly poste_id: string | null;
  readonly rrule: string | null;
  readonly debut: string | null;
  readonly fin: string | null;
  readonly heure_debut: string | null;
  readonly heure_fin: string | null;
  readonly dates_exclues: readonly string[];
  readonly dates_ajoutees: readonly string[];
  readonly jours_feries: 'exclus' | 'inclus';
  readonly vacances_scolaires: 'inclues' | 'exclues' | 'seulement';
  readonly zone_scolaire: string | null;
  readonly precisions: string | null;
  readonly source_nom: string | null;
  readonly source_url: string | null;
  readonly source_annee: number | null;
  readonly a_confirmer: readonly string[];
};

export type WriteCounts = {
  readonly inserted: number;
  readonly updated: number;
  readonly unchanged: number;
};
