import type { Etat, Raison } from '../raisons.js';

/** A territory of the table, its figures as they are known: nothing is hidden yet. */
export type Row = {
  readonly code: string;
  readonly nom: string;
  readonly jeunes: number | null;
  readonly jeunesEstimes: boolean;
  readonly offresVivantes: number | null;
  readonly offresAConfirmer: number | null;
  readonly indice: number | null;
  readonly etat: Etat | null;
  readonly raison: Raison | null;
};
