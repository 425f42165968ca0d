import { categorieDe } from '../../catalogue/vocabulaires/categories.js';
import type { Verdict } from '../../dispositifs/regle.js';

/** Nothing was found; or what was found is refused to the young person who was described. */
export type UnmetCause = 'aucun_resultat' | 'aucune_eligible';

export type UnmetNeed = { readonly besoins: readonly string[]; readonly cause: UnmetCause };

type Search = {
  readonly thematiques: readonly string[];
  readonly page: number;
  /** The map was moved: the search is about a window, not about where somebody lives. */
  readonly isOnMap: boolean;
  readonly isDescribed: boolean;
  /** What is found, by verdict, whether or not the search keeps them all. */
  readonly verdicts: readonly { readonly valeur: Verdict; readonly nombre: number }[];
};

/** One thematique is the need; several are their categories. */
function needsOf(thematiques: readonly string[]): readonly string[] {
  return thematiques.length === 1 ? thematiques : [...new Set(thematiques.map(categorieDe))];
}

/** The need that a search leaves unmet; null when it names none, or when something can be used. */
export function unmetNeed(search: Search): UnmetNeed | null {
  const { thematiques, page, isOnMap, isDescribed, verdicts } = search;
  if (thematiques.length === 0 || page !== 1 || isOnMap) return null;
  const besoins = needsOf(thematiques);
  const found = verdicts.filter(({ nombre }) => nombre > 0);
  if (found.length === 0) return { besoins, cause: 'aucun_resultat' };
  const isRefused = found.every(({ valeur }) => valeur === 'non_eligible');
  return isDescribed && isRefused ? { besoins, cause: 'aucune_eligible' } : null;
}
