import type { ReactNode } from 'react';
import type { Champs, EditedSheet } from '../../api/edition';

/** The fields that were written at once, and those that wait. */
export type Written = {
  readonly publies: readonly string[];
  readonly en_attente: readonly string[];
};

/** What other features show beside the form. */
export type EditSlots = {
  /** The public sheet, with what is being typed. */
  readonly preview: (sheet: EditedSheet, champs: Champs) => ReactNode;
  readonly history: (sheet: EditedSheet, onBroughtBack: (written: Written) => void) => ReactNode;
};
