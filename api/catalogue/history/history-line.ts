import type { Objet, Voie } from '../edition/sheet.js';

/** One field that changed, or the birth or the end of a whole sheet (`champ` is then null). */
export type HistoryLine = {
  readonly id: number;
  readonly objet: Objet;
  readonly objet_id: string;
  readonly structure_id: string | null;
  readonly version: number;
  readonly action: 'creation' | 'modification' | 'suppression' | 'confirmation';
  readonly champ: string | null;
  readonly avant: unknown;
  readonly apres: unknown;
  /** An instant, ISO 8601. */
  readonly le: string;
  readonly auteur_id: string | null;
  readonly auteur_nom: string | null;
  readonly voie: Voie;
  readonly transaction_id: number;
};

/** Everything that one writing changed of one sheet. */
export type HistoryEntry = {
  /** Names the state right after this writing. */
  readonly id: number;
  readonly objet: Objet;
  readonly objet_id: string;
  readonly version: number;
  readonly action: HistoryLine['action'];
  readonly le: string;
  readonly auteur: {
    readonly compte_id: string | null;
    readonly nom: string | null;
    readonly voie: Voie;
  };
  readonly changements: readonly {
    readonly champ: string;
    readonly avant: unknown;
    readonly apres: unknown;
  }[];
};
