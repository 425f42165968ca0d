import type { Famille } from '../../../catalogue/freshness.js';
import type { Fact, SheetOfFacts } from '../facts/fact.js';

type Named = { readonly objet: string; readonly id: string };

export type FoundFact = {
  readonly fiche: SheetOfFacts;
  readonly famille: Famille;
  readonly fait: Fact;
};

/** The fact that an answer is about, among those that its link shows. */
export function findFact(
  fiches: readonly SheetOfFacts[],
  { objet, id, champ }: Named & { readonly champ: string },
): FoundFact | null {
  for (const fiche of fiches) {
    for (const { famille, faits } of fiche.familles) {
      const fait = faits.find((one) => one.objet === objet && one.id === id && one.champ === champ);
      if (fait) return { fiche, famille, fait };
    }
  }
  return null;
}

export function findSheet(
  fiches: readonly SheetOfFacts[],
  { objet, id }: Named,
): SheetOfFacts | null {
  return fiches.find((fiche) => fiche.objet === objet && fiche.id === id) ?? null;
}
