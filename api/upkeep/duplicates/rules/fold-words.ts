/** Words without accents or punctuation; `C.P.I.E.` is one word, `OPH65` two, and `d'` none. */
export function foldWords(text: string): readonly string[] {
  return text
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/\b[a-z](?:\.\s?[a-z]\b)+\.?/g, (initials) => initials.replace(/[^a-z]/g, ''))
    .replace(/\b(?:[ldcjmnst]|qu)['’]/g, ' ')
    .replace(/([a-z])(\d)|(\d)([a-z])/g, '$1$3 $2$4')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}

/** `jeunes` and `jeune` are one word; so are `nimes` and `nime`, as long as both sides are read so. */
export const singular = (word: string): string =>
  word.length > 4 && /[^s]s$/.test(word) ? word.slice(0, -1) : word;
