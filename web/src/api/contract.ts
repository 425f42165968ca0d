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
  de: string;
};

export type Fraicheur = {
  confirmee_le: string | null;
  source_annee: number | null;
  date_maj: string | null;
};

export type FoundService = {
  id: string;
  nom: string;
  type: string | null;
  structure: { id: string; nom: string; type_structure: string | null };
  dispositif: { slug: string; nom: string; acronyme: string | null } | null;
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
  contact: Contact | null;
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

export type ServiceSheet = { id: string; nom: string; structure: { id: string; nom: string } };
