import type { Undone } from '../../catalogue/undo/writing.js';
import type { ImportReport } from '../import-report.js';

export const GENRES_SOURCE = ['api', 'fichier'] as const;
export type GenreSource = (typeof GENRES_SOURCE)[number];

export const GENRES_PASSAGE = ['essai', 'demande', 'nuit'] as const;
export type GenrePassage = (typeof GENRES_PASSAGE)[number];

export const STATUTS_PASSAGE = [
  'en_attente',
  'en_cours',
  'essaye',
  'complet',
  'incomplet',
  'annule',
  'defait',
] as const;
export type StatutPassage = (typeof STATUTS_PASSAGE)[number];

/** A list kept elsewhere and read each night. */
export type FollowedSource = {
  readonly id: string;
  readonly nom: string;
  readonly genre: GenreSource;
  readonly url: string;
  /** The source of the rows that tell none. */
  readonly source: string;
  /** As the vault keeps it. */
  readonly jeton: string | null;
  /** On the clock of Paris. */
  readonly heure: number;
  readonly active: boolean;
  readonly pause: string | null;
  readonly ajoutee_par: string | null;
  readonly prochain_le: string;
  readonly cree_le: string;
};

export const LISTS = ['structures', 'services'] as const;
export type List = (typeof LISTS)[number];

export const OBJETS = ['structure', 'service'] as const;
export type Objet = (typeof OBJETS)[number];

/** Ids of structures and services. */
export type Ids = Readonly<Record<Objet, ReadonlySet<string>>>;

/** Why a reading counts no absence, though what it read is written. */
export const MOTIFS_INCOMPLET = ['total_change', 'pages_glissees', 'trop_manquent'] as const;
export type MotifIncomplet = (typeof MOTIFS_INCOMPLET)[number];

/** What a reading saw, and what became of what it did not see. */
export type Findings = {
  readonly pages: number;
  readonly structures: number;
  readonly services: number;
  /** Rows met again because pages slid while they were read; taken once. */
  readonly repetees: number;
  readonly motif: MotifIncomplet | null;
  /** Sheets that the last reading saw. */
  readonly attendues: number;
  readonly manquantes: number;
  readonly revenues: number;
  readonly retirees: number;
  /** Absent long enough, but somebody wrote, confirmed or claimed them, or they still hold a service. */
  readonly gardees: number;
};

export type Passage = {
  readonly id: string;
  readonly source_id: string;
  readonly genre: GenrePassage;
  readonly statut: StatutPassage;
  readonly disparitions_attendues: boolean;
  readonly rapport: ImportReport | null;
  readonly constat: Findings | null;
  readonly probleme: string | null;
  readonly transaction_id: number | null;
  /** As PostgreSQL writes it: a date would lose its microseconds. */
  readonly instant: string | null;
  readonly bilan: Undone | null;
  readonly demande_le: string;
  readonly fini_le: string | null;
  readonly defait_le: string | null;
};
