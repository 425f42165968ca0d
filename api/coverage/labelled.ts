import type { LabelledColumn } from '../exchange/export/table.js';
import type { Row as Line } from '../exchange/export/to-row.js';
import { labelOfNeed } from './needs.js';
import { ETATS_DITS, RAISONS_DITES } from './coverage-words.js';
import type { Etat, Raison } from './raisons.js';

/** A sheet of a workbook for people; codes keep columns of their own, for machines. */
export type LabelledSheet = {
  readonly name: string;
  readonly columns: readonly LabelledColumn[];
  readonly lines: readonly Line[];
};

export const column = (name: string, label: string, width = 14): LabelledColumn => ({
  name,
  label,
  width,
});

export const yesOrNo = (value: boolean): string => (value ? 'oui' : 'non');

export const NEED_COLUMNS = [
  column('besoin', 'Besoin', 26),
  column('besoin_code', 'Code du besoin', 34),
] as const;

export const sayNeed = (slug: string): Line => ({ besoin: labelOfNeed(slug), besoin_code: slug });

export const STATE_COLUMNS = [
  column('etat', 'État', 18),
  column('etat_code', 'Code de l’état', 15),
] as const;

export const sayState = (etat: Etat | null): Line => ({
  etat: ETATS_DITS[etat ?? 'inconnu'],
  etat_code: etat,
});

export const REASON_COLUMNS = [
  column('raison', 'Raison', 38),
  column('raison_code', 'Code de la raison', 19),
] as const;

export const sayReason = (raison: Raison | null): Line => ({
  raison: raison ? RAISONS_DITES[raison] : null,
  raison_code: raison,
});

/** The last sheet: sources and method, a sentence a line. */
export const methodSheet = (sentences: readonly string[]): LabelledSheet => ({
  name: 'Sources et méthode',
  columns: [{ name: 'texte', label: 'Sources et méthode', width: 120, wraps: true }],
  lines: sentences.map((texte) => ({ texte })),
});

/** How a workbook is to be read: no sentence of it is in the printed pages. */
export const HOW_TO_READ =
  'Une case vide : inconnu, ou un nombre qui n’est pas montré. Les colonnes « Code » gardent les valeurs de l’API, pour qui relit ce classeur par programme.';
