import { type Commune, type CommuneAncienne, OCCITANIE } from './commune.js';
import { foldPlaceName, foldWithoutApostrophe } from './fold-place-name.js';

/** How well a key stands for a name: the whole of it comes before one of its words. */
export const KEY_KINDS = ['name', 'old_name', 'word'] as const;
export type KeyKind = (typeof KEY_KINDS)[number];

export type NameKey = {
  readonly key: string;
  readonly kind: KeyKind;
  readonly commune: Commune;
  readonly oldName: string | null;
};

export type CommuneNames = {
  /** Sorted by key, for prefixes. */
  readonly keys: readonly NameKey[];
  readonly byPostcode: ReadonlyMap<string, readonly Commune[]>;
  /** Postcodes in order, for prefixes. */
  readonly postcodes: readonly string[];
  readonly byCode: ReadonlyMap<string, Commune>;
};

const APOSTROPHE = /['’]/;
const ARTICLE = /^(le|la|les|l) /;

/** Occitanie first, then the most populated: the one a counsellor here most likely means. */
export function compareCommunes(a: Commune, b: Commune): number {
  const here = Number(b.regionCode === OCCITANIE) - Number(a.regionCode === OCCITANIE);
  if (here !== 0) return here;
  const population = (b.population ?? 0) - (a.population ?? 0);
  return population === 0 ? (a.code < b.code ? -1 : 1) : population;
}

function keysOfName(name: string): { whole: Set<string>; words: Set<string> } {
  const folded = foldPlaceName(name);
  const whole = new Set([folded, folded.replace(ARTICLE, '')]);
  if (APOSTROPHE.test(name)) whole.add(foldWithoutApostrophe(name));
  const words = new Set<string>();
  for (let at = folded.indexOf(' '); at !== -1; at = folded.indexOf(' ', at + 1)) {
    const rest = folded.slice(at + 1);
    if (!whole.has(rest)) words.add(rest);
  }
  return { whole, words };
}

function groupByPostcode(communes: readonly Commune[]): Map<string, Commune[]> {
  const groups = new Map<string, Commune[]>();
  for (const commune of communes) {
    for (const postcode of commune.codesPostaux) {
      const group = groups.get(postcode);
      if (group) group.push(commune);
      else groups.set(postcode, [commune]);
    }
  }
  return groups;
}

/** Each commune by its code of today, and by every code of the past that leads to it. */
export function indexCodes(
  communes: readonly Commune[],
  oldCommunes: readonly CommuneAncienne[],
): Map<string, Commune> {
  const byCode = new Map(communes.map((commune) => [commune.code, commune]));
  for (const { code, communeCode } of oldCommunes) {
    const commune = byCode.get(communeCode);
    if (commune && !byCode.has(code)) byCode.set(code, commune);
  }
  return byCode;
}

/** Prepares the names, postcodes and codes in which `matchCommunes` looks. */
export function indexCommuneNames(
  communes: readonly Commune[],
  oldCommunes: readonly CommuneAncienne[],
): CommuneNames {
  const keys: NameKey[] = [];
  const add = (name: string, commune: Commune, oldName: string | null): void => {
    const { whole, words } = keysOfName(name);
    const kind = oldName === null ? 'name' : 'old_name';
    for (const key of whole) keys.push({ key, kind, commune, oldName });
    for (const key of words) keys.push({ key, kind: 'word', commune, oldName });
  };
  const byCode = indexCodes(communes, oldCommunes);
  for (const commune of communes) add(commune.nom, commune, null);
  for (const { nom, communeCode } of oldCommunes) {
    const commune = byCode.get(communeCode);
    if (commune && nom !== null) add(nom, commune, nom);
  }
  keys.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const byPostcode = groupByPostcode(communes);
  return { keys, byPostcode, postcodes: [...byPostcode.keys()].sort(), byCode };
}
