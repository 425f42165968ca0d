import type { Sort } from './raisons.js';

export type OffreSurPlace = {
  /** At least one day of the next thirty. */
  readonly isOpenSoon: boolean;
  readonly placesDisponibles: number | null;
  /** A phone, an e-mail, a link or a post that is held, on the service or its structure. */
  readonly isAnswered: boolean;
  readonly isFresh: boolean;
};

/** The first filter that stops a published offer, once it is within reach of somebody that it admits. */
export function judgeOffer(offre: OffreSurPlace): Sort {
  if (!offre.isOpenSoon) return 'fermee';
  if (offre.placesDisponibles === 0) return 'saturee';
  if (!offre.isAnswered) return 'sans-interlocuteur';
  return offre.isFresh ? 'vivante' : 'non-confirmee';
}
