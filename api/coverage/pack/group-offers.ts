import type { OffreDuTerritoire } from '../sheet/sheet.schema.js';

export type OffersOfOneName = {
  readonly nom: string;
  readonly offers: readonly OffreDuTerritoire[];
};

/** « Formation en apprentissage », once, with all who hold it; those that most hold first. */
export function groupOffers(offers: readonly OffreDuTerritoire[]): readonly OffersOfOneName[] {
  return [...Map.groupBy(offers, ({ nom }) => nom)]
    .map(([nom, held]) => ({ nom, offers: held }))
    .toSorted((one, other) => other.offers.length - one.offers.length);
}
