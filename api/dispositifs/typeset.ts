const NO_BREAK = '\u00A0';

/** French typography for a sentence written on a keyboard: ’ and the spaces that never break. */
export function typeset(text: string): string {
  return text
    .replaceAll(/(?<=\p{L})'(?=[\p{L}«])/gu, '’')
    .replaceAll(/ (?=[:;?!»€%](?:[\s.,;)]|$))/gu, NO_BREAK)
    .replaceAll(/« /g, `«${NO_BREAK}`);
}
