import type { ColumnChoice } from '../columns/choose-columns.js';
import type { Undone } from '../../catalogue/undo/writing.js';
import type { ImportReport } from '../import-report.js';
import type { Preview } from './preview.js';

export const STATUTS_IMPORT = [
  'depose',
  'essai',
  'essaye',
  'en_cours',
  'termine',
  'annule',
  'echec',
  'defait',
] as const;

export type StatutImport = (typeof STATUTS_IMPORT)[number];

/** A file that somebody sent, and what became of it. */
export type ImportDepose = {
  readonly id: string;
  readonly fichier: string;
  readonly octets: number;
  readonly depose_par: string | null;
  readonly source: string | null;
  readonly modele: string | null;
  readonly colonnes: ColumnChoice;
  readonly apercu: Preview;
  readonly statut: StatutImport;
  /** Grows at each run: a run that was cancelled is not taken for the next one. */
  readonly tentative: number;
  readonly essai: ImportReport | null;
  readonly rapport: ImportReport | null;
  readonly probleme: string | null;
  readonly transaction_id: number | null;
  /** As PostgreSQL writes it: a date would lose its microseconds. */
  readonly instant: string | null;
  readonly bilan: Undone | null;
  readonly cree_le: string;
  readonly fini_le: string | null;
  readonly defait_le: string | null;
};
