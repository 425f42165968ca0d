import { editSheet } from '../../../messages/fr/edit-sheet';
import { fieldHelp, fieldLabel } from '../../../messages/fr/edit-fields';
import { useEditing } from '../sheet-context';

export type Field = {
  readonly champ: string;
  readonly label: string;
  readonly help: string | undefined;
  readonly error: string | undefined;
  readonly value: unknown;
  readonly set: (value: unknown) => void;
  readonly leave: () => void;
};

/** One field of the sheet under the hand, with its words. */
export function useField(champ: string): Field {
  const { sheet, champs, errorOf, change, leave, hasSaidModeration } = useEditing();
  const isModerated = sheet.champs_moderes.includes(champ) && !hasSaidModeration;
  const notes = [
    fieldHelp(champ),
    isModerated ? editSheet.moderated : undefined,
    sheet.a_confirmer.includes(champ) ? editSheet.toConfirm : undefined,
  ];
  return {
    champ,
    label: fieldLabel(champ),
    help: notes.filter(Boolean).join(' ') || undefined,
    error: errorOf(champ),
    value: champs[champ] ?? null,
    set: (value) => change({ [champ]: value }),
    leave,
  };
}

export const textIn = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';

export const textsIn = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
