import type { Situation } from './situations.js';

/** `pratique_locale` never decides; `regle_du_site` replaces the scheme's bound on the same subject. */
export type Nature = 'droit' | 'regle_du_site' | 'pratique_locale';

/** Only a `condition` weighs in the verdict; the others are said when their subject matches. */
export type Effet = 'condition' | 'consentement-parental' | 'information';

type Assise = {
  readonly id: string;
  readonly effet: Effet;
  readonly nature: Nature;
  /** States the bound, without a final stop: « il faut avoir 25 ans au plus ». */
  readonly explication: string;
  /** Another way in that no situation tells: when present, a failure stays to be checked. */
  readonly recours?: string | null;
  readonly source_nom: string;
  readonly source_url: string | null;
  readonly reference_legale: string | null;
  readonly valable_du: string | null;
  readonly valable_au: string | null;
  readonly verifiee_le: string;
  readonly verifiee_par?: string | null;
  readonly territoire?: string | null;
};

/**
 * Moves an age bound. Without a situation, or with a `precision`, nobody can settle it from the
 * profile alone: between the two bounds the rule stays to be checked. `valeur: null` lifts the bound.
 */
export type Derogation = {
  readonly situation: Situation | null;
  readonly precision: string | null;
  readonly valeur: number | null;
};

/** One criterion of a weighted list: one of these situations, or an age below a bound. */
export type Critere = {
  readonly poids: number;
  readonly situations?: readonly Situation[];
  readonly age_max?: number;
};

/** An age of 25 lasts until the eve of the 26th birthday. `si` absent inherits the scheme's. */
export type RegleAge = Assise & {
  readonly sujet: 'age';
  readonly operateur: 'min' | 'max';
  readonly valeur: number;
  readonly si?: readonly Derogation[];
};

/** The last day the scheme is open; `null` when nobody knows whether it still is. */
export type RegleDate = Assise & {
  readonly sujet: 'date';
  readonly operateur: 'max';
  readonly valeur: string | null;
};

export type RegleDepartement = Assise & {
  readonly sujet: 'departement';
  readonly operateur: 'parmi';
  readonly valeur: readonly string[];
};

export type RegleSituation = Assise & {
  readonly sujet: Situation;
  readonly operateur: 'vrai' | 'faux';
};

export type RegleAlternative = Assise & {
  readonly sujet: 'situations';
  readonly operateur: 'au-moins-un';
  readonly valeur: readonly Situation[];
};

/** The weights of the criteria that hold must reach `valeur`. */
export type RegleCriteres = Assise & {
  readonly sujet: 'criteres';
  readonly operateur: 'au-moins';
  readonly valeur: number;
  readonly criteres: readonly Critere[];
};

/** As a condition: everyone is welcome. As information: said to everyone. */
export type RegleAccueil = Assise & {
  readonly sujet: 'accueil';
  readonly operateur: 'toujours';
};

export type Regle =
  | RegleAge
  | RegleDate
  | RegleDepartement
  | RegleSituation
  | RegleAlternative
  | RegleCriteres
  | RegleAccueil;

export type Verdict = 'eligible' | 'non_eligible' | 'a_verifier';

export type Issue = 'satisfaite' | 'non_satisfaite' | 'inconnue' | 'information';

export type Raison = {
  readonly regle: string;
  readonly issue: Issue;
  readonly explication: string;
  readonly nature: Nature | null;
  readonly source_url: string | null;
  readonly verifiee_le: string | null;
};

export type Eligibilite = {
  readonly verdict: Verdict;
  readonly raisons: readonly Raison[];
};
