import { STOP_WORDS, SYNONYMS } from '../text/synonyms.js';
import { foldWords } from '../text/fold-words.js';

/** A word of the search with every spelling that stands for it. */
export type SearchedWord = {
  readonly typed: string;
  /** Known words it may be, the typed one first when it is known. */
  readonly spellings: readonly string[];
  /** The last word may be unfinished. */
  readonly isBeginning: boolean;
};

const STOPS = new Set(STOP_WORDS);

/** Plural and singular are one word where expressions are compared. */
const singular = (word: string): string => (word.length > 3 ? word.replace(/(?:s|x)$/, '') : word);

const keyOf = (words: readonly string[]): string =>
  words
    .filter((word) => !STOPS.has(word))
    .map(singular)
    .join(' ');

const EXPRESSIONS: ReadonlyMap<string, readonly string[]> = new Map(
  SYNONYMS.flatMap((group) =>
    group.map((expression) => [
      keyOf(foldWords(expression)),
      group.filter((other) => other !== expression),
    ]),
  ),
);
const LONGEST = Math.max(...[...EXPRESSIONS.keys()].map((key) => key.split(' ').length));

/**
 * The terms of a tsquery: each word, in any of its spellings, or an expression
 * that means the same. Words are letters and digits alone: nothing to escape.
 */
export function writeTsTerms(words: readonly SearchedWord[]): string[] {
  const wanted = words.filter(({ typed }) => !STOPS.has(typed));
  const terms: string[] = [];
  for (let start = 0; start < wanted.length;) {
    const { length, others } = expressionAt(wanted, start);
    const typed = wanted.slice(start, start + length).map(wordTerm);
    const same = others.map((expression) => foldWords(expression).join(' <-> '));
    terms.push(anyOf([typed.join(' & '), ...same]));
    start += length;
  }
  return terms;
}

/** The longest expression with synonyms that begins at this word. */
function expressionAt(
  words: readonly SearchedWord[],
  start: number,
): { length: number; others: readonly string[] } {
  for (let length = Math.min(LONGEST, words.length - start); length > 0; length -= 1) {
    const spoken = words
      .slice(start, start + length)
      .map(({ spellings, typed }) => spellings[0] ?? typed);
    const others = EXPRESSIONS.get(keyOf(spoken));
    if (others) return { length, others };
  }
  return { length: 1, others: [] };
}

function wordTerm({ typed, spellings, isBeginning }: SearchedWord): string {
  const all = new Set([...spellings, typed]);
  return anyOf([...all, ...(isBeginning ? [`${typed}:*`] : [])]);
}

function anyOf(terms: readonly string[]): string {
  const [only] = terms;
  return terms.length === 1 && only !== undefined
    ? only
    : `(${terms.map((term) => `(${term})`).join(' | ')})`;
}
