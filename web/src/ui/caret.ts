/** What is selected in a field, from and to which character. */
export type Caret = readonly [from: number, to: number];

/** Where the caret is in a field; null when the focus is elsewhere. */
export function caretOf(field: HTMLInputElement): Caret | null {
  if (document.activeElement !== field) return null;
  return [field.selectionStart ?? field.value.length, field.selectionEnd ?? field.value.length];
}
