import type { Etat, Raison } from '../raisons.js';

/** What a snapshot says of a commune for a need. */
export type SnapshotCell = {
  readonly commune: string;
  /** Null when nobody knew; 0 of fewer than five. */
  readonly jeunes: number | null;
  readonly jeunesEstimes: boolean;
  readonly etat: Etat | null;
  readonly raison: Raison | null;
  /** Null when the timetables were unknown. */
  readonly offresVivantes: number | null;
  readonly offresAConfirmer: number | null;
};

/** Where what lacks only its confirmation counts as if it had it. */
export function withToConfirm(cell: SnapshotCell, inclureAConfirmer: boolean): SnapshotCell {
  if (!inclureAConfirmer || cell.etat !== 'a_confirmer') return cell;
  return { ...cell, etat: 'couvert', raison: null };
}
