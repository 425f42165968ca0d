import type { Etat, Raison } from '../raisons.js';

/** A territory of the table, its figures as they are known: nothing is hidden yet. */
export type Row = {
  readonly code: string;
  readonly nom: string;
  readonly jeunes: number | null;
  readonly jeunesEstimes: boolean;
  /** Of them, those whose timetables are unknown. */
  readonly jeunesInconnus: number | null;
  /** Of them, those who live outside the territory that was asked about. */
  readonly jeunesHorsTerritoire: number;
  readonly offresVivantes: number | null;
  readonly offresAConfirmer: number | null;
  readonly indice: number | null;
  readonly etat: Etat | null;
  readonly raison: Raison | null;
};
