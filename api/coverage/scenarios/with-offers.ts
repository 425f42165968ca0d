import type { CoverageMatrix } from '../matrix/coverage-matrix.js';
import type { Offer } from '../offers/offer.js';
import type { Presence } from '../offers/presence.js';

type Counted = { readonly matrix: CoverageMatrix; readonly presence: Presence };

/**
 * Reads the figures as they would be with more offers, and leaves them as they were. All in one turn:
 * nobody else can read them meanwhile. Sums are whole numbers of steps, so that what is taken away
 * leaves exactly what was there.
 */
export function withOffers<Read>(
  { matrix, presence }: Counted,
  offers: readonly Offer[],
  read: () => Read,
): Read {
  const added: Offer[] = [];
  try {
    for (const offer of offers) {
      matrix.add(offer);
      presence.count(offer, 1);
      added.push(offer);
    }
    return read();
  } finally {
    for (const offer of added.reverse()) {
      matrix.remove(offer);
      presence.count(offer, -1);
    }
  }
}
