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

/** A cell's text without invisible characters or doubled spaces; an empty or "néant" cell is null. */
export function normaliseText(cell: string): string | null {
  const text = cell
    .replaceAll(/\\x([0-9A-Fa-f]{2})/g, decodeByte)
    .normalize('NFC')
    .replaceAll(/[\u200B-\u200D\u2060\uFEFF\u00AD]/g, '')
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/ ?\n ?/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
  return text === '' || NOTHING.has(text.toLowerCase()) ? null : text;
}

/** The same on one line, for a name, an address or a town. */
export function normaliseLine(cell: string): string | null {
  return normaliseText(cell)?.replaceAll(/\s+/g, ' ') ?? null;
}
