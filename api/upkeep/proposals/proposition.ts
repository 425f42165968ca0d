import type { Champs, Objet } from '../../catalogue/edition/sheet.js';

export const NATURES = [
  'premiere_publication',
  'champs_sensibles',
  'relecture',
  'suggestion_import',
] as const;

export type Nature = (typeof NATURES)[number];

export const STATUTS_DE_PROPOSITION = ['en_attente', 'acceptee', 'refusee', 'retiree'] as const;

export type StatutDeProposition = (typeof STATUTS_DE_PROPOSITION)[number];

/** What somebody asked, and what became of it. Instants are ISO 8601. */
export type Proposition = {
  readonly id: string;
  readonly nature: Exclude<Nature, 'suggestion_import'>;
  readonly objet: Objet;
  readonly objet_id: string;
  readonly structure_id: string | null;
  /** Of the sheet, when it was asked. */
  readonly version: number;
  /** The fields as they stood; empty when the sheet itself is new. */
  readonly avant: Champs;
  /** As they would be; already written when it is a review. */
  readonly champs: Champs;
  /** A state of the past: written as it was, not as it would be typed. */
  readonly telle_quelle: boolean;
  readonly auteur_id: string | null;
  readonly auteur_nom: string | null;
  readonly statut: StatutDeProposition;
  readonly motif: string | null;
  readonly cree_le: string;
  readonly decidee_le: string | null;
  readonly decidee_par_nom: string | null;
};

export type NewProposition = Pick<
  Proposition,
  'nature' | 'objet' | 'objet_id' | 'structure_id' | 'version' | 'avant' | 'champs' | 'telle_quelle'
> & { readonly auteur_id: string; readonly auteur_nom: string };

export type Decision = {
  readonly statut: 'acceptee' | 'refusee';
  readonly motif: string | null;
  readonly par: string;
  readonly par_nom: string;
};
