import { compareInitials, compareWords } from './compare-words.js';
import { singular } from './fold-words.js';
import type { NormalisedName } from './normalise-name.js';
import { weighWord } from './weigh-word.js';

/** A part of a name that is a whole other name is nearly as good as the name. */
const PART = 0.92;
/** All of one name is in the other, which says more: « Unis-Cité » and « Unis-Cité Occitanie ». */
const CONTAINED = 0.84;
/** The same of a single word: « La Compagnie » and « La Compagnie de Formation ». */
const CONTAINED_ALONE = 0.74;
/** Weight of words in common from which they make a name, not a mere meeting of common words. */
const ENOUGH_IN_COMMON = 0.95;

const SAME_OWNER = 0.75;
const SAME_SIGN = 0.7;

type Words = readonly string[];
type Places = ReadonlySet<string>;

const weightOf = (words: Words, here: Places): number =>
  words.reduce((total, word) => total + weighWord(word, here), 0);

/** The weight of the words that both say, each matched once with what is most like it. */
function sharedWeight(few: Words, many: Words, here: Places): number {
  const left = new Set(many);
  let shared = 0;
  for (const word of few) {
    let best = 0;
    let match: string | null = null;
    for (const other of left) {
      const likeness = compareWords(word, other);
      if (likeness > best) [best, match] = [likeness, other];
    }
    if (match === null) continue;
    left.delete(match);
    shared += best * Math.min(weighWord(word, here), weighWord(match, here));
  }
  return shared;
}

function similarity(a: Words, b: Words, here: Places): number {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  if (singular(few.join('')) === singular(many.join(''))) return 1;
  const [only] = few;
  if (few.length === 1 && only !== undefined) {
    const initials = compareInitials(only, many);
    if (initials > 0) return initials;
  }
  const shared = sharedWeight(few, many, here);
  const [ofFew, ofMany] = [weightOf(few, here), weightOf(many, here)];
  const dice = (2 * shared) / (ofFew + ofMany);
  // Common words alone are the name of many: « MJC » is in every other.
  const isTelling = few.some((word) => weighWord(word, here) >= ENOUGH_IN_COMMON);
  if (shared < ENOUGH_IN_COMMON || !isTelling) return dice;
  const contained = shared / Math.min(ofFew, ofMany);
  return Math.max(dice, contained * (few.length === 1 ? CONTAINED_ALONE : CONTAINED));
}

/**
 * From 0 (nothing in common) to 1 (the same name, however it is written). `here`: the words of the
 * place where both are, which do not tell one from the other.
 */
export function compareNames(
  a: NormalisedName,
  b: NormalisedName,
  here: Places = new Set(),
): number {
  const isName = (part: Words): boolean => weightOf(part, here) >= ENOUGH_IN_COMMON;
  const parts = [
    ...a.parts.filter(isName).map((part) => similarity(part, b.words, here)),
    ...b.parts.filter(isName).map((part) => similarity(a.words, part, here)),
  ];
  return Math.min(
    1,
    Math.max(similarity(a.words, b.words, here), ...parts.map((one) => one * PART)),
  );
}

/** The first parts of two names whose other part is the same: two houses of one owner. */
export function bearDifferentSigns(
  a: NormalisedName,
  b: NormalisedName,
  here: Places = new Set(),
): boolean {
  const [signA, ownerA] = a.parts;
  const [signB, ownerB] = b.parts;
  if (!signA || !signB || !ownerA || !ownerB) return false;
  return (
    similarity(ownerA, ownerB, here) >= SAME_OWNER && similarity(signA, signB, here) < SAME_SIGN
  );
}
