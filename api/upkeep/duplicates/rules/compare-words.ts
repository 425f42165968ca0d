import { editDistanceFrom } from '../../../territories/edit-distance.js';

const PREFIX_MIN = 3;
const TRUNCATED = 0.9;
const MISSPELT = 0.85;
const INITIALS_MIN = 3;
const INITIALS = 0.9;

function slipsAllowed(length: number): number {
  if (length >= 8) return 2;
  return length >= 5 ? 1 : 0;
}

/** 1: the same word; less when one is cut short (`jeuness`) or misspelt; 0: another word. */
export function compareWords(a: string, b: string): number {
  if (a === b) return 1;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (/^\d/.test(short) || short.length < PREFIX_MIN) return 0;
  if (long.startsWith(short)) return TRUNCATED;
  if (short[0] !== long[0]) return 0;
  const limit = slipsAllowed(short.length);
  // As long as each other, or nearly: a slip of the hand, not the beginning of another word.
  if (limit === 0 || long.length - short.length > limit) return 0;
  return editDistanceFrom(short, limit)(long) <= limit ? MISSPELT : 0;
}

/** How well a word stands for the initials of others: `imeif` of institut méditerranéen… */
export function compareInitials(word: string, words: readonly string[]): number {
  if (word.length < INITIALS_MIN || words.length < INITIALS_MIN) return 0;
  const initials = words.map((one) => one[0]).join('');
  return initials === word ? INITIALS : 0;
}
