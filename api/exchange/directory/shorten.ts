/** The text, cut after a whole word when it has more than `most` characters. */
export function shorten(text: string, most: number): string {
  const spaced = text.replaceAll(/\s+/g, ' ').trim();
  if (spaced.length <= most) return spaced;
  const cut = spaced.slice(0, most - 1);
  const lastSpace = cut.lastIndexOf(' ');
  return `${(lastSpace > most / 2 ? cut.slice(0, lastSpace) : cut).replace(/[\s,;:.]+$/, '')}…`;
}
