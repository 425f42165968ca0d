const NOTHING = new Set([
  '-',
  '--',
  'n/a',
  'na',
  'nc',
  'n.c.',
  'null',
  'none',
  'néant',
  'neant',
  'nr',
  '#n/a',
  'nan',
  'non renseigné',
  'non renseigne',
]);

const decodeByte = (_: string, hex: string): string =>
  String.fromCharCode(Number.parseInt(hex, 16));

// Most cells are clean already: plain letters, single blanks, nothing at the ends.
const CLEAN = /^[!-[\]-~À-ÿœŒ’«»€–](?:[ !-[\]-~À-ÿœŒ’«»€–]*[!-[\]-~À-ÿœŒ’«»€–])?$/;

const isClean = (cell: string): boolean => CLEAN.test(cell) && !cell.includes('  ');

const isNothing = (text: string): boolean =>
  text === '' || (text.length <= 14 && NOTHING.has(text.toLowerCase()));

/** A cell's text without invisible characters or doubled spaces; an empty or "néant" cell is null. */
export function normaliseText(cell: string): string | null {
  if (cell === '') return null;
  if (isClean(cell)) return isNothing(cell) ? null : cell;
  const text = cell
    .replaceAll(/\\x([0-9A-Fa-f]{2})/g, decodeByte)
    .normalize('NFC')
    .replaceAll(/[\u200B-\u200D\u2060\uFEFF\u00AD]/g, '')
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/ ?\n ?/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
  return isNothing(text) ? null : text;
}

/** The same on one line, for a name, an address or a town. */
export function normaliseLine(cell: string): string | null {
  const text = normaliseText(cell);
  return text?.includes('\n') ? text.replaceAll(/\s+/g, ' ') : text;
}
