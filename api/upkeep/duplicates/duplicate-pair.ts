import type { HeldRoles } from '../../accounts/structure-role.js';
import type { Merged, MergeSnapshot } from '../../catalogue/merges/merge-snapshot.js';

export const STATUTS_DE_DOUBLON = ['a_decider', 'fusionnes', 'distincts'] as const;
export type StatutDeDoublon = (typeof STATUTS_DE_DOUBLON)[number];

/** Two sheets that may be of one structure, or of one service, and what was decided. */
export type DuplicatePair = {
  readonly id: string;
  readonly objet: Merged;
  readonly a_id: string;
  readonly b_id: string;
  /** From 0 to 1. */
  readonly score: number;
  readonly pour: readonly string[];
  readonly contre: readonly string[];
  readonly statut: StatutDeDoublon;
  /** Instants, ISO 8601. */
  readonly trouve_le: string;
  readonly decide_le: string | null;
  readonly decide_par_nom: string | null;
};

/** What the room keeps about a structure and moved with it, by name; keys as text. */
export type MovedLinks = Readonly<Record<string, readonly string[]>>;

/** All that a merge moved, room by room. */
export type FusionSnapshot = {
  readonly catalogue: MergeSnapshot;
  readonly roles: HeldRoles;
  readonly liens: MovedLinks;
};

export type Fusion = {
  readonly id: string;
  readonly objet: Merged;
  readonly doublon_id: string;
  readonly garde_id: string;
  readonly absorbe_id: string;
  readonly instantane: FusionSnapshot;
  readonly le: string;
  readonly par_nom: string | null;
  readonly annulee_le: string | null;
  readonly annulee_par_nom: string | null;
};
