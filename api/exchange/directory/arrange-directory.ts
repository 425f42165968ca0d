import type { DirectoryLine } from '../../catalogue/records.js';
import { CATEGORIES, categorieDe } from '../../catalogue/vocabulaires/categories.js';

/** One service in the order of the directory; `needs` are the labels that it is found under. */
export type Entry = {
  readonly id: string;
  readonly name: string;
  readonly structure: string;
  readonly commune: string;
  readonly needs: readonly string[];
};

export type NeedSection = {
  readonly label: string;
  readonly communes: readonly { readonly label: string; readonly entries: readonly Entry[] }[];
  readonly count: number;
};

/** Sorted after every name. */
export const NO_PLACE = 'Lieu non précisé';
const OTHER_NEEDS = 'Autres solutions';
const LABELS = new Map<string, string>(CATEGORIES.map(({ value, label }) => [value, label]));
const FRENCH = new Intl.Collator('fr', { sensitivity: 'base', numeric: true });

type Line = Omit<DirectoryLine, 'confirmations' | 'source'>;

/** In the order of a French dictionary; what is not known comes last. */
export function compareLabels(a: string, b: string): number {
  const isLast = (label: string): number => Number(label === NO_PLACE || label === OTHER_NEEDS);
  return isLast(a) - isLast(b) || FRENCH.compare(a, b);
}

function needsOf({ thematiques }: Line): readonly string[] {
  const labels = (thematiques ?? []).flatMap((one) => LABELS.get(categorieDe(one)) ?? []);
  return labels.length > 0 ? [...new Set(labels)] : [OTHER_NEEDS];
}

/** Its own commune; when that is outside the territory, the one where it holds a permanence. */
function communeOf(line: Line, isInside: (code: string) => boolean, name: Names): string {
  const codes = [line.code_insee, ...(line.lieux ?? [])].filter((code) => code !== null);
  const code = codes.find(isInside) ?? codes[0];
  return code === undefined ? NO_PLACE : (name(code) ?? line.commune ?? NO_PLACE);
}

/** How a commune is written, by its code; null when nobody knows it. */
export type Names = (code: string) => string | null;

/** What becomes of each service: its commune in this territory, and its needs. */
export function toEntries(
  lines: readonly Line[],
  { isInside, name }: { readonly isInside: (code: string) => boolean; readonly name: Names },
): readonly Entry[] {
  return lines.map((line) => ({
    id: line.id,
    name: line.nom,
    structure: line.structure === line.nom ? '' : line.structure,
    commune: communeOf(line, isInside, name),
    needs: needsOf(line),
  }));
}

function groupBy<Item>(
  items: readonly Item[],
  labelOf: (item: Item) => string,
): readonly { readonly label: string; readonly items: readonly Item[] }[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(labelOf(item));
    if (group) group.push(item);
    else groups.set(labelOf(item), [item]);
  }
  return [...groups]
    .map(([label, grouped]) => ({ label, items: grouped }))
    .sort((a, b) => compareLabels(a.label, b.label));
}

const byName = (a: Entry, b: Entry): number =>
  FRENCH.compare(a.name, b.name) ||
  FRENCH.compare(a.structure, b.structure) ||
  (a.id < b.id ? -1 : 1);

/** By need, then commune, then name: each service once, under the first need that it has. */
export function arrangeDirectory(entries: readonly Entry[]): readonly NeedSection[] {
  return groupBy(entries, ({ needs }) => needs[0] ?? OTHER_NEEDS).map(({ label, items }) => ({
    label,
    count: items.length,
    communes: groupBy(items, ({ commune }) => commune).map((group) => ({
      label: group.label,
      entries: [...group.items].sort(byName),
    })),
  }));
}

export type IndexSection = { readonly label: string; readonly entries: readonly Entry[] };

/** Under each need, every service that meets it, by name. */
export function indexByNeed(entries: readonly Entry[]): readonly IndexSection[] {
  const pairs = entries.flatMap((entry) => entry.needs.map((need) => ({ need, entry })));
  return groupBy(pairs, ({ need }) => need).map(({ label, items }) => ({
    label,
    entries: items.map(({ entry }) => entry).sort(byName),
  }));
}

/** Under each commune, its services, by name. */
export function indexByCommune(entries: readonly Entry[]): readonly IndexSection[] {
  return groupBy(entries, ({ commune }) => commune).map(({ label, items }) => ({
    label,
    entries: [...items].sort(byName),
  }));
}
