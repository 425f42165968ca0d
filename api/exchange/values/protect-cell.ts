// What a spreadsheet would take for a formula, or a code whose zeros or last digits it would lose.
const AT_RISK = /^'*(?:[=+\-@\t\r\n＝＋－＠]|0\d+$|\d{12,}$)/;
const PROTECTED = /^'+(?:[=+\-@\t\r\n＝＋－＠]|0\d+$|\d{12,}$)/;

/** A text as a spreadsheet keeps it: an apostrophe in front says « text ». */
export function protectCell(text: string): string {
  return AT_RISK.test(text) ? `'${text}` : text;
}

/** The text that `protectCell` was given; any other text is left as it is. */
export function restoreCell(cell: string): string {
  return PROTECTED.test(cell) ? cell.slice(1) : cell;
}
