type Term = { readonly value: string; readonly label: string; readonly description: string | null };

const MOST_SHOWN = 12;
const SHORTEST = 2;

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The terms that hold every word that was typed; those whose name does come first. */
export function searchTerms<One extends Term>(terms: readonly One[], text: string): readonly One[] {
  const words = plain(text).split(/\s+/).filter(Boolean);
  if (text.trim().length < SHORTEST) return [];
  const holds = (where: string): boolean => words.every((word) => plain(where).includes(word));
  const byName = terms.filter(({ label }) => holds(label));
  const byText = terms.filter(
    (term) =>
      !byName.includes(term) && holds(`${term.label} ${term.description ?? ''} ${term.value}`),
  );
  return [...byName, ...byText].slice(0, MOST_SHOWN);
}
