const MOST = 12;

const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** Those whose words begin with each word typed, accents and hyphens aside; in their own order. */
export function findAmong<One extends { readonly label: string; readonly detail: string }>(
  all: readonly One[],
  typed: string,
): readonly One[] {
  const words = fold(typed).split(' ').filter(Boolean);
  if (words.length === 0) return [];
  const matches = ({ label, detail }: One): boolean => {
    const text = ` ${fold(label)} ${fold(detail)}`;
    return words.every((word) => text.includes(` ${word}`));
  };
  return all.filter(matches).slice(0, MOST);
}
