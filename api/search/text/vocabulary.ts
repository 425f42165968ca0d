import { editDistance } from './edit-distance.js';

const CORRECTED_FROM_LENGTH = 4;
const TWO_TYPOS_FROM_LENGTH = 9;
const CORRECTIONS_MAX = 6;

/** The words that services are told in, to finish what is being typed and mend what is mistyped. */
export class Vocabulary {
  private readonly words = new Set<string>();
  private readonly byLength = new Map<number, string[]>();
  private sorted: string[] | null = null;

  get size(): number {
    return this.words.size;
  }

  add(words: Iterable<string>): void {
    for (const word of words) {
      if (word.length < 2 || word.length > 40 || this.words.has(word)) continue;
      this.words.add(word);
      const peers = this.byLength.get(word.length);
      if (peers) peers.push(word);
      else this.byLength.set(word.length, [word]);
      this.sorted = null;
    }
  }

  has(word: string): boolean {
    return this.words.has(word);
  }

  startingWith(prefix: string, limit: number): string[] {
    this.sorted ??= [...this.words].sort();
    const { sorted } = this;
    const found: string[] = [];
    for (let index = firstNotBefore(sorted, prefix); index < sorted.length; index += 1) {
      const word = sorted[index];
      if (word === undefined || !word.startsWith(prefix) || found.length === limit) break;
      found.push(word);
    }
    return found;
  }

  /** The nearest known words: one typo, two in a long word. Numbers are never mended. */
  corrections(word: string): string[] {
    if (word.length < CORRECTED_FROM_LENGTH || /\d/.test(word)) return [];
    const limit = word.length >= TWO_TYPOS_FROM_LENGTH ? 2 : 1;
    let nearest = limit;
    let found: string[] = [];
    for (let length = word.length - limit; length <= word.length + limit; length += 1) {
      for (const known of this.byLength.get(length) ?? []) {
        const distance = editDistance(word, known, nearest);
        if (distance > nearest) continue;
        if (distance < nearest) found = [];
        nearest = distance;
        found.push(known);
      }
    }
    const sameStart = found.filter((known) => known[0] === word[0]);
    return (sameStart.length > 0 ? sameStart : found).slice(0, CORRECTIONS_MAX);
  }

  /** The beginnings of known words that one typo separates from what is being typed. */
  correctedBeginnings(prefix: string): string[] {
    if (prefix.length < CORRECTED_FROM_LENGTH || /\d/.test(prefix)) return [];
    const found = new Set<string>();
    for (const known of this.words) {
      if (known[0] !== prefix[0] || known.length <= prefix.length) continue;
      const near = [0, 1, -1].some(
        (shift) => editDistance(prefix, known.slice(0, prefix.length + shift), 1) <= 1,
      );
      if (near) found.add(known);
      if (found.size === CORRECTIONS_MAX) break;
    }
    return [...found];
  }
}

function firstNotBefore(sorted: readonly string[], prefix: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? '') < prefix) low = middle + 1;
    else high = middle;
  }
  return low;
}
