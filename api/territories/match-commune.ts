import type { Commune } from './commune.js';
import { type CommuneNames, compareCommunes, KEY_KINDS, type NameKey } from './commune-names.js';
import { editDistanceFrom } from './edit-distance.js';
import { foldPlaceQuery } from './fold-place-name.js';

export type CommuneMatch = {
  readonly commune: Commune;
  /** The old name that was recognised, when it is not today's. */
  readonly oldName: string | null;
};

type Ranked = CommuneMatch & { readonly rank: number };
type Request = { readonly typed: string; readonly limit: number };

const POSTCODE = /(?<![0-9a-z])\d{5}(?![0-9a-z])/i;
const CODE = /^(?:\d{5}|2[ab]\d{3})$/i;
const CEDEX = /\bcedex\b.*$/i;
const DEPARTEMENT = /(?:^|[\s(,-])(2[ab]|97\d|98\d|\d{2})\)?$/i;
// Beyond this nobody is typing the name of a place.
const LONGEST_NAME = 80;

function firstAtOrAfter(list: readonly { readonly key: string }[], key: string): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle]?.key ?? '') < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

function keysStartingWith(names: CommuneNames, prefix: string): NameKey[] {
  const found: NameKey[] = [];
  for (let at = firstAtOrAfter(names.keys, prefix); ; at += 1) {
    const key = names.keys[at];
    if (!key?.key.startsWith(prefix)) return found;
    found.push(key);
  }
}

// Whole name, whole old name, beginning of the name, of the old name, of one of its words.
function rankOf(key: NameKey, typed: string): number {
  const kind = KEY_KINDS.indexOf(key.kind);
  return key.key === typed && key.kind !== 'word' ? kind : 2 + kind;
}

function byName(names: CommuneNames, queries: readonly string[]): Ranked[] {
  return queries.flatMap((query) =>
    keysStartingWith(names, query).map((key) => ({ ...key, rank: rankOf(key, query) })),
  );
}

/** `saint pons thom` finds Saint-Pons-de-Thomières: each word begins one of the name's, in order. */
function bySkippingWords(names: CommuneNames, query: string): Ranked[] {
  const [first = '', ...others] = query.split(' ');
  if (others.length === 0) return [];
  return keysStartingWith(names, first)
    .filter(({ key }) => {
      const words = key.split(' ');
      let at = 0;
      return others.every((other) => {
        at = words.findIndex((word, index) => index > at && word.startsWith(other));
        return at !== -1;
      });
    })
    .map((key) => ({ ...key, rank: 5 }));
}

function byLikeness(names: CommuneNames, query: string): Ranked[] {
  if (query.length < 4) return [];
  const limit = query.length < 8 ? 1 : 2;
  const distanceOf = editDistanceFrom(query, limit);
  const found: Ranked[] = [];
  for (const key of names.keys) {
    if (key.kind === 'word') continue;
    const distance = distanceOf(key.key);
    if (distance > limit) continue;
    const unfinished = Math.abs(key.key.length - query.length) > limit ? 1 : 0;
    found.push({ ...key, rank: 6 + 2 * distance + unfinished });
  }
  return found;
}

function byNumber(names: CommuneNames, digits: string): Ranked[] {
  const found: Ranked[] = [];
  for (const postcode of names.postcodes) {
    if (!postcode.startsWith(digits)) continue;
    for (const commune of names.byPostcode.get(postcode) ?? []) {
      found.push({ commune, oldName: null, rank: 0 });
    }
  }
  const coded = names.byCode.get(digits.toUpperCase());
  if (coded) found.push({ commune: coded, oldName: null, rank: 1 });
  return found;
}

function best(found: readonly Ranked[], limit: number): CommuneMatch[] {
  const ordered = found.toSorted(
    (a, b) => a.rank - b.rank || compareCommunes(a.commune, b.commune),
  );
  const kept = new Map<string, CommuneMatch>();
  for (const { commune, oldName } of ordered) {
    if (kept.size === limit) break;
    if (!kept.has(commune.code)) kept.set(commune.code, { commune, oldName });
  }
  return [...kept.values()];
}

type Narrowed = { readonly words: string; readonly keeps: (commune: Commune) => boolean };

const anywhere = (): boolean => true;

function narrowed(typed: string): Narrowed {
  const words = typed.replace(CEDEX, '');
  const postcode = POSTCODE.exec(words)?.[0];
  if (postcode) {
    const keeps = (commune: Commune): boolean =>
      commune.codesPostaux.includes(postcode) || commune.code === postcode;
    return { words: words.replace(postcode, ' '), keeps };
  }
  const departement = DEPARTEMENT.exec(words)?.[1]?.toUpperCase();
  if (!departement) return { words, keeps: anywhere };
  const keeps = (commune: Commune): boolean => commune.departementCode === departement;
  return { words: words.replace(DEPARTEMENT, ' '), keeps };
}

function byWords(
  names: CommuneNames,
  { words, limit, keeps }: Narrowed & { limit: number },
): CommuneMatch[] {
  const queries = foldPlaceQuery(words);
  const [query = ''] = queries;
  if (query === '') return [];
  const kept = (found: readonly Ranked[]): Ranked[] =>
    found.filter(({ commune }) => keeps(commune));
  const found = kept(byName(names, queries));
  if (found.length < limit) found.push(...kept(bySkippingWords(names, query)));
  return best(found.length > 0 ? found : kept(byLikeness(names, query)), limit);
}

/**
 * The communes a person may mean by what she has typed so far: a name or its
 * beginning (accents, hyphens and *St* as she likes), a name of the past, a
 * postcode, an INSEE code, or a name with a postcode or a département number.
 */
export function matchCommunes(names: CommuneNames, { typed, limit }: Request): CommuneMatch[] {
  const text = typed.trim();
  if (text === '' || text.length > LONGEST_NAME) return [];
  if (/^\d{1,5}$/.test(text) || CODE.test(text)) return best(byNumber(names, text), limit);
  const { words, keeps } = narrowed(text);
  const found = byWords(names, { words, limit, keeps });
  // “Paris 15” is no commune of Cantal, and “30913” only a post office's.
  return found.length > 0 || words === text
    ? found
    : byWords(names, { words, limit, keeps: anywhere });
}
