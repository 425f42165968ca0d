import type { Commune } from './commune.js';
import type { NameKey } from './commune-names.js';
import { foldPlaceName } from './fold-place-name.js';

/** Communes of today by their whole folded name, or by one of their past. */
export type WholeNames = ReadonlyMap<string, readonly Commune[]>;

/** Names that have other keys besides their own. */
const HAS_SHORTER_KEYS = /['’]|^(le|la|les)[ -]/i;

export function indexWholeNames(keys: readonly NameKey[]): WholeNames {
  const index = new Map<string, Commune[]>();
  for (const { key, kind, commune, oldName } of keys) {
    if (kind === 'word') continue;
    const name = oldName ?? commune.nom;
    // A key without its article is a common word: « Le Bourg », « Le Pin ».
    if (HAS_SHORTER_KEYS.test(name) && key !== foldPlaceName(name)) continue;
    const homonyms = index.get(key);
    if (!homonyms) index.set(key, [commune]);
    else if (!homonyms.includes(commune)) homonyms.push(commune);
  }
  return index;
}

/**
 * The communes whose name the text begins with, in whole words: homonyms together, the longest name first.
 * « ST-GILLES - Gare » begins with Saint-Gilles; « Vauvertois » does not begin with Vauvert.
 */
export function communesAtStart(names: WholeNames, text: string): readonly (readonly Commune[])[] {
  const found: (readonly Commune[])[] = [];
  const folded = foldPlaceName(text);
  for (let end = folded.length; end > 0; end = folded.lastIndexOf(' ', end - 1)) {
    const homonyms = names.get(folded.slice(0, end));
    if (homonyms) found.push(homonyms);
  }
  return found;
}
