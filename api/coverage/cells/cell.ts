import type { Etat, Raison } from '../raisons.js';

/** What is asked of every commune alike. */
export type Reading = {
  /** Rank in BESOINS. */
  readonly need: number;
  readonly inclureAConfirmer: boolean;
};

/** A commune, for one need, by one mode within one time. */
export type Cell = {
  readonly commune: string;
  /** Null when nobody knows; 0 of fewer than five. */
  readonly jeunes: number | null;
  readonly jeunesEstimes: boolean;
  /** Null with `horaires-inconnus`: nobody knows what is within reach. */
  readonly offresVivantes: number | null;
  readonly offresAConfirmer: number | null;
  /** Full-time places for 1,000 young people; null with `horaires-inconnus`. */
  readonly indice: number | null;
  readonly etat: Etat | null;
  readonly raison: Raison | null;
};
