import type { Etat, Raison } from '../raisons.js';

/** A territory of the table. */
export type Row = {
  readonly code: string;
  readonly nom: string;
  /** Of the communes of five and more. */
  readonly jeunes: number | null;
  readonly jeunesEstimes: boolean;
  /** Of them, those whose timetables are unknown; null: not told. */
  readonly jeunesInconnus: number | null;
  /** Of them, those who live outside the territory that was asked about; null: not told. */
  readonly jeunesHorsTerritoire: number | null;
  readonly offresVivantes: number | null;
  readonly offresAConfirmer: number | null;
  readonly indice: number | null;
  readonly etat: Etat | null;
  readonly raison: Raison | null;
};
