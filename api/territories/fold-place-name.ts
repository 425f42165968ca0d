const ABBREVIATIONS: Readonly<Record<string, string>> = { st: 'saint', ste: 'sainte' };

const withoutAccents = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '');

const wordsOf = (text: string): string[] => text.split(/[^a-z0-9]+/).filter((word) => word !== '');

/** `Saint-Gély-du-Fesc` → `saint gely du fesc`; `St Gilles` → `saint gilles`. */
export function foldPlaceName(name: string): string {
  return wordsOf(withoutAccents(name))
    .map((word) => ABBREVIATIONS[word] ?? word)
    .join(' ');
}

/** As typed without its apostrophes: `L'Isle-Jourdain` → `lisle jourdain`. */
export function foldWithoutApostrophe(name: string): string {
  return foldPlaceName(name.replace(/['’]/g, ''));
}

/**
 * What a person means by the words typed so far: `ste` is *sainte*, and may also
 * be the beginning of *Stenay*; only the last word is still being typed.
 */
export function foldPlaceQuery(typed: string): readonly string[] {
  const words = wordsOf(withoutAccents(typed));
  const expanded = words.map((word) => ABBREVIATIONS[word] ?? word).join(' ');
  const last = words.at(-1);
  if (last === undefined || !(last in ABBREVIATIONS)) return [expanded];
  const before = words.slice(0, -1).map((word) => ABBREVIATIONS[word] ?? word);
  return [expanded, [...before, last].join(' ')];
}
