import type { Objet } from '../../../catalogue/edition/sheet.js';
import type { EtatDeFraicheur, Famille } from '../../../catalogue/freshness.js';

/** How a fact is typed when it has changed; null: it is told in words, to who will correct it. */
export const SAISIES = [
  'texte',
  'telephone',
  'courriel',
  'lien',
  'horaires',
  'recurrence',
  'heure',
  'jour',
  'nombre',
] as const;

export type Saisie = (typeof SAISIES)[number];

/** One thing that a sheet says, as its people would say it. */
export type Fact = {
  readonly objet: Objet;
  readonly id: string;
  readonly champ: string;
  readonly libelle: string;
  readonly valeur: unknown;
  readonly texte: string;
  readonly saisie: Saisie | null;
  /** Another value waits for the manager of the territory. */
  readonly sensible: boolean;
};

export type FamilyOfFacts = {
  readonly famille: Famille;
  readonly libelle: string;
  readonly etat: EtatDeFraicheur;
  readonly confirmee_le: string | null;
  readonly texte: string;
  readonly faits: readonly Fact[];
};

/** A sheet to confirm. */
export type SheetOfFacts = {
  readonly objet: 'structure' | 'service';
  readonly id: string;
  readonly nom: string;
  readonly version: number;
  readonly etat: EtatDeFraicheur;
  readonly texte: string;
  readonly familles: readonly FamilyOfFacts[];
};
