import { createContext, use } from 'react';
import type { Champs, EditedSheet } from '../../api/edition';

/** The sheet under the hand: what it says with what is being typed. */
export type Editing = {
  readonly sheet: EditedSheet;
  readonly champs: Champs;
  readonly errorOf: (champ: string) => string | undefined;
  readonly change: (fields: Champs) => void;
  /** A field was left: what waits is sent. */
  readonly leave: () => void;
  /** Several fields together have already said that they wait for a decision. */
  readonly hasSaidModeration?: boolean;
};

export const SheetContext = createContext<Editing | null>(null);

export function useEditing(): Editing {
  const editing = use(SheetContext);
  if (!editing) throw new Error('A field stands outside of its sheet');
  return editing;
}
