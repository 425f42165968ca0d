import { CATEGORIES, categorieDe } from '../catalogue/vocabulaires/categories.js';
import { THEMATIQUES } from '../catalogue/vocabulaires/thematiques.js';

/** What young people need: a category, or one of its thematiques. A rank in this list stands for it. */
export const BESOINS: readonly string[] = [
  ...CATEGORIES.map(({ value }) => value),
  ...THEMATIQUES.map(({ value }) => value),
];

const RANKS: ReadonlyMap<string, number> = new Map(BESOINS.map((besoin, rank) => [besoin, rank]));
const LABELS: ReadonlyMap<string, string> = new Map(
  [...CATEGORIES, ...THEMATIQUES].map(({ value, label }) => [value, label]),
);

export const rankOfNeed = (besoin: string): number | null => RANKS.get(besoin) ?? null;

export const labelOfNeed = (besoin: string): string => LABELS.get(besoin) ?? besoin;

/** The needs that an offer meets: its thematiques, and their categories. */
export function ranksOfThematiques(thematiques: readonly string[]): readonly number[] {
  const ranks = new Set<number>();
  for (const thematique of thematiques) {
    for (const besoin of [categorieDe(thematique), thematique]) {
      const rank = RANKS.get(besoin);
      if (rank !== undefined) ranks.add(rank);
    }
  }
  return [...ranks];
}
