import type { Profil } from './profil';

export type Page<Item> = {
  items: Item[];
  total: number;
  page: number;
  size: number;
  pages: number;
};

export type Commune = {
  code: string;
  nom: string;
  codes_postaux: string[];
  departement: { code: string; nom: string };
  epci: { siren: string; nom: string } | null;
  population: number | null;
  latitude: number | null;
  longitude: number | null;
};

export type Verdict = 'eligible' | 'non_eligible' | 'a_verifier';

export type Raison = {
  regle: string;
  issue: 'satisfaite' | 'non_satisfaite' | 'inconnue' | 'information';
  explication: string;
  nature: 'droit' | 'regle_du_site' | 'pratique_locale' | null;
  source_url: string | null;
  verifiee_le: string | null;
};

export type Eligibilite = { verdict: Verdict; raisons: Raison[] };

export type Lieu = {
  nom: string | null;
  adresse: string | null;
  code_postal: string | null;
  commune: string | null;
  latitude: number | null;
  longitude: number | null;
  point_precision: string | null;
};

export type Occurrence = {
  date: string;
  debut: string | null;
  fin: string | null;
  incertaine: boolean;
};

export type Contact = {
  telephone: string | null;
  courriel: string | null;
  lien: string | null;
  nom: string | null;
  origine:
    'service' | 'poste' | 'structure' | 'gestionnaire' | 'national' | 'mission_locale' | 'inconnu';
  explication: string;
};

export type Fraicheur = {
  etat: 'confirmee' | 'a_reconfirmer' | 'jamais_confirmee';
  confirmee_le: string | null;
  texte: string;
};

export type FoundService = {
  id: string;
  nom: string;
  type: string | null;
  structure: { id: string; nom: string };
  type_structure: string | null;
  dispositif: string | null;
  source_annee: number | null;
  hebergement: boolean;
  modes_accueil: string[] | null;
  volume_horaire_hebdomadaire: number | null;
  frais: string | null;
};

export type SearchItem = {
  service: FoundService;
  distance: number | null;
  distance_m: number | null;
  portee: 'sur_place' | 'a_distance' | 'hebergement' | 'sans_lieu';
  hors_zone: boolean;
  lieu: Lieu | null;
  prochaine_date: Occurrence | null;
  prochaine_entree: string | null;
  contact: Contact;
  eligibilite: Eligibilite;
  fraicheur: Fraicheur;
};

export type FacetteValeur = { valeur: string; nombre: number };

export type SearchBody = {
  q?: string;
  code_commune?: string;
  bbox?: string;
  distance?: number;
  thematiques?: string[];
  dispositifs?: string[];
  types_structure?: string[];
  types?: string[];
  frais?: string[];
  modes_accueil?: string[];
  du?: string;
  au?: string;
  eligibles_seulement?: boolean;
  heures_semaine_min?: number;
  liste_cej?: boolean;
  tri?: 'pertinence' | 'distance' | 'prochaine_date';
  page?: number;
  size?: number;
  profil?: Profil;
};

export type Elargissement = {
  quoi: 'distance' | 'date' | 'condition' | 'zone' | 'texte';
  champ: string | null;
  distance_km: number | null;
  total: number;
};

export type Avis = {
  code: string;
  texte: string;
  source_nom: string | null;
  source_url: string | null;
};

export type SearchAnswer = Page<SearchItem> & {
  facettes: Record<string, FacetteValeur[]>;
  avis: Avis[];
  dispositifs_sans_lieu: { slug: string; nom: string; eligibilite: Eligibilite; ou: string }[];
  questions: { situation: string; question: string; services: number }[];
  elargir: Elargissement[];
  jeu: string;
};

export type Permanence = {
  id: string;
  lieu: Lieu;
  poste: { intitule: string; telephone: string | null; courriel: string | null } | null;
  recurrence: string | null;
  precisions: string | null;
  heure_debut: string | null;
  heure_fin: string | null;
  prochaines_dates: Occurrence[];
  source_url: string | null;
  source_annee: number | null;
  a_confirmer: string[];
};

export type Relation = {
  id: string;
  de: string;
  vers: string;
  type: 'incompatible' | 'suspend_allocation' | 'deduit' | 'prealable' | 'enchainable';
  nature: 'droit' | 'regle_du_site' | 'pratique_locale';
  explication: string;
  source_nom: string;
  source_url: string | null;
  verifiee_le: string;
};

export type Regle = {
  id: string;
  sujet: string;
  valeur?: unknown;
  si?: { situation: string | null }[];
  criteres?: { situations?: string[] }[];
};

type Address = {
  commune: string | null;
  code_postal: string | null;
  code_insee: string | null;
  adresse: string | null;
  complement_adresse: string | null;
  longitude: number | null;
  latitude: number | null;
  point_precision: string | null;
};

type Provenance = {
  date_maj: string;
  lien_source: string | null;
  source_nom: string | null;
  source_url: string | null;
  source_annee: number | null;
  a_confirmer: string[];
};

export type StructureSummary = Address &
  Provenance & {
    id: string;
    nom: string;
    description: string | null;
    type_structure: string | null;
    gestionnaire: string | null;
    siret: string | null;
    telephone: string | null;
    courriel: string | null;
    site_web: string | null;
    horaires_accueil: string | null;
    accessibilite_lieu: string | null;
  };

export type ServiceSheet = Address &
  Provenance & {
    id: string;
    nom: string;
    description: string;
    type: string | null;
    thematiques: string[] | null;
    frais: string | null;
    frais_precisions: string | null;
    publics: string[] | null;
    publics_precisions: string | null;
    conditions_acces: string | null;
    telephone: string | null;
    courriel: string | null;
    modes_accueil: string[] | null;
    zone_eligibilite: string[] | null;
    contact_nom_prenom: string | null;
    lien_mobilisation: string | null;
    modes_mobilisation: string[] | null;
    mobilisable_par: string[] | null;
    mobilisation_precisions: string | null;
    volume_horaire_hebdomadaire: number | null;
    nombre_semaines: number | null;
    horaires_accueil: string | null;
    hebergement: boolean;
    liste_cej: boolean;
    duree: string | null;
    remuneration: string | null;
    modalite_entree: string | null;
    prochaine_entree: string | null;
    structure: StructureSummary;
    type_structure: string | null;
    dispositif: string | null;
    permanences: Permanence[];
    fermetures: { du: string; au: string | null; motif: string | null }[];
    places_disponibles: number | null;
    places_total: number | null;
    places_maj_le: string | null;
    delai_attente_jours: number | null;
    relations: Relation[];
    contact: Contact;
    fraicheur: Fraicheur;
    regles: Regle[];
  };

export type StructureSheet = StructureSummary & {
  services: ServiceSheet[];
  fraicheur: Fraicheur;
};

export type Dispositif = {
  slug: string;
  nom: string;
  acronyme: string | null;
  description: string;
  statut: 'ouvert' | 'ferme' | 'a_verifier';
  ferme_depuis: string | null;
  hebergement: boolean;
  liste_cej: boolean;
  heures_semaine_min: number | null;
  heures_semaine_max: number | null;
  duree: string | null;
  entree: string | null;
  ou: string | null;
  montants: {
    libelle: string;
    euros: number;
    annee: number;
    source: { nom: string; url: string | null };
  }[];
  faits: { texte: string; source: { nom: string; url: string | null }; verifie_le: string }[];
  sources: { nom: string; url: string | null }[];
  regles: (Regle & {
    explication: string;
    nature: 'droit' | 'regle_du_site' | 'pratique_locale';
    source_nom: string;
    source_url: string | null;
    reference_legale: string | null;
    verifiee_le: string;
  })[];
  relations: Relation[];
};
