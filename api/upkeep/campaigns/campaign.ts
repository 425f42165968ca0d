import type { Maille } from '../../accounts/acteur.js';
import type { Famille } from '../../catalogue/freshness.js';

export const STATUTS = ['preparee', 'lancee', 'close'] as const;
export type Statut = (typeof STATUTS)[number];

/** Sheets of a territory to have confirmed between two days. Instants are ISO 8601. */
export type Campaign = {
  readonly id: string;
  readonly nom: string;
  readonly maille: Maille;
  readonly code: string;
  /** Kinds of structures; none named is all. */
  readonly types_structure: readonly string[];
  /** What is to be confirmed; none named is everything. */
  readonly familles: readonly Famille[];
  readonly du: string;
  readonly au: string;
  readonly statut: Statut;
  readonly cree_le: string;
  readonly lancee_le: string | null;
  readonly close_le: string | null;
};
