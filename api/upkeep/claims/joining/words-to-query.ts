const WORDS_MAX = 8;

/** What was typed, as a full-text query where every word may be only begun; empty when it has no word. */
export function wordsToQuery(typed: string): string {
  const words = typed.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .slice(0, WORDS_MAX)
    .map((word) => `${word}:*`)
    .join(' & ');
}
