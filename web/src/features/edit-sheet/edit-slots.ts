import type { ReactNode } from 'react';
import type { Champs, EditedSheet } from '../../api/edition';

/** What other features show beside the form. */
export type EditSlots = {
  /** The public sheet, with what is being typed. */
  readonly preview: (sheet: EditedSheet, champs: Champs) => ReactNode;
  readonly history: (sheet: EditedSheet, onBroughtBack: () => void) => ReactNode;
};
