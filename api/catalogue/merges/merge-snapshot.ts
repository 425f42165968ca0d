import type { Champs } from '../edition/sheet.js';

/** Two sheets of one thing may become one. */
export const MERGED = ['structure', 'service'] as const;
export type Merged = (typeof MERGED)[number];

/** What was moved from one sheet to the other, by table; ids as the table has them. */
export const MOVED = [
  'service',
  'permanence',
  'poste',
  'fermeture',
  'confirmation',
  'signalement',
  'gestion',
  'succession',
  'suggestion',
  'fiche_suggestion',
  'historique',
] as const;
export type Moved = (typeof MOVED)[number];

/** All it takes to undo a merge exactly. */
export type MergeSnapshot = {
  readonly garde: string;
  readonly absorbe: string;
  /** Of the kept sheet: the fields that the merge wrote, before and after. */
  readonly avant: Champs;
  readonly apres: Champs;
  /** The version that the merge left; of another one, somebody wrote since. */
  readonly version: number;
  /** What the writing of the kept sheet dated anew. */
  readonly dates: { readonly date_maj: string; readonly maj_le: string };
  readonly deplaces: Readonly<Partial<Record<Moved, readonly string[]>>>;
  /** Ids that already led to the sheet that was done away with. */
  readonly redirections: readonly string[];
  /** Fields of the kept sheet that imports no longer overwrite, because of the merge. */
  readonly humains: readonly string[];
};

/** What somebody changed since the merge, that undoing it would overwrite. */
export type MergeConflict = {
  readonly objet: Merged;
  readonly id: string;
  readonly champ: string;
};
