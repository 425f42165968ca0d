import type { Nature, Regle } from './regle.js';

export const DISPOSITIFS = [
  'cej',
  'cej-jr',
  'pacea',
  'e2c',
  'epide',
  'promo-16-18',
  'obligation-de-formation',
  'service-civique',
  'smv',
  'sma',
  'ecole-de-production',
  'ecole-etre',
  'prepa-apprentissage',
  'prepa-competences',
  'formation-prequalifiante',
  'formation-qualifiante',
  'formation-certifiante',
  'formation-diplomante',
  'pic',
  'apprentissage',
  'iae',
  'pec',
  'cie-jeunes',
  'cddt-ea',
  'pmsmp',
  'parrainage',
  'fjt',
  'cada',
  'paej',
  'mda',
  'sesame',
  'erasmus-plus',
  'espo-esrp',
  'projet-pro',
  'snu',
] as const;

export type DispositifSlug = (typeof DISPOSITIFS)[number];

export type Famille =
  | 'accompagnement'
  | 'formation'
  | 'mission'
  | 'emploi-aide'
  | 'decouverte'
  | 'logement'
  | 'sante'
  | 'financement';

export type Source = { readonly nom: string; readonly url: string | null };

/** An amount never goes without the year it is of. */
export type Montant = {
  readonly libelle: string;
  readonly euros: number;
  readonly par: 'mois';
  readonly annee: number;
  readonly source: Source;
};

export type Fait = {
  readonly texte: string;
  readonly source: Source;
  readonly verifie_le: string;
};

export type TypeRelation =
  'incompatible' | 'suspend_allocation' | 'deduit' | 'prealable' | 'enchainable';

export type Relation = {
  readonly id: string;
  readonly de: DispositifSlug;
  readonly vers: DispositifSlug;
  readonly type: TypeRelation;
  /** Only for who is in `de` and would enter `vers`: the other way round stays possible. */
  readonly sens_unique?: true;
  readonly nature: Nature;
  readonly explication: string;
  readonly source_nom: string;
  readonly source_url: string | null;
  readonly reference_legale: string | null;
  readonly valable_du: string | null;
  readonly valable_au: string | null;
  readonly verifiee_le: string;
};

export type Dispositif = {
  readonly slug: DispositifSlug;
  readonly nom: string;
  readonly acronyme: string | null;
  readonly famille: Famille;
  readonly description: string;
  readonly statut: 'ouvert' | 'ferme' | 'a_verifier';
  readonly ferme_depuis: string | null;
  readonly hebergement: boolean;
  readonly liste_cej: boolean;
  readonly heures_semaine_min: number | null;
  readonly heures_semaine_max: number | null;
  readonly duree: string | null;
  readonly entree: string | null;
  /** Where it is to be found when no place of ours offers it. */
  readonly ou: string | null;
  readonly thematiques: readonly string[];
  readonly montants: readonly Montant[];
  readonly faits: readonly Fait[];
  readonly sources: readonly Source[];
  readonly regles: readonly Regle[];
};
