const DIACRITICS = /\p{Diacritic}/gu;
const NOT_A_LETTER = /[^a-z0-9]+/;
const WORDS_MAX = 16;
const WORD_LENGTH_MAX = 40;

/** Lower case without accents, as both engines compare words. */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ᵉ', 'e')
    .normalize('NFD')
    .replaceAll(DIACRITICS, '');
}

export function foldWords(text: string): string[] {
  return foldText(text).split(NOT_A_LETTER).filter(Boolean);
}

/** The words of a search: as many as a person types, none longer than a word. */
export function foldQuery(text: string): string[] {
  return foldWords(text)
    .slice(0, WORDS_MAX)
    .map((word) => word.slice(0, WORD_LENGTH_MAX));
}
