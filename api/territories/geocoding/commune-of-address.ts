import type { Commune } from '../commune.js';
import type { CommuneNames } from '../commune-names.js';
import { foldPlaceName } from '../fold-place-name.js';
import { matchCommunes } from '../match-commune.js';

const POSTCODE = /(?<!\d)\d{5}(?!\d)/g;
const LONGEST_NAME_WORDS = 7;

/**
 * The communes that an address may be in, when nobody can place the address itself:
 * what follows its postcode, or the postcode alone, or the name it ends with, or
 * the whole text when it is nothing but a place.
 */
export function communesOfAddress(
  names: CommuneNames,
  { typed, limit }: { readonly typed: string; readonly limit: number },
): readonly Commune[] {
  const found = (text: string): Commune[] =>
    matchCommunes(names, { typed: text, limit }).map(({ commune }) => commune);

  const postcode = [...typed.matchAll(POSTCODE)].at(-1);
  if (postcode) {
    const after = typed.slice(postcode.index + postcode[0].length).trim();
    const told = after === '' ? [] : found(`${postcode[0]} ${after}`);
    return told.length > 0 ? told : found(postcode[0]);
  }
  const words = typed.split(/[\s,]+/).filter(Boolean);
  for (let count = Math.min(words.length, LONGEST_NAME_WORDS); count > 0; count -= 1) {
    const name = words.slice(-count).join(' ');
    const folded = foldPlaceName(name);
    const exact = found(name).filter((commune) => foldPlaceName(commune.nom) === folded);
    if (exact.length > 0) return exact;
  }
  return found(typed);
}
