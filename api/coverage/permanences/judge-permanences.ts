import type { Calendar, Supply } from '../../search/columns/indexed-service.js';
import { toDayNumber } from '../../catalogue/dates/day-number.js';
import { judgeOffer } from '../judge-offer.js';
import { isOpenSoon, openingOfPermanence, type Today, UNTOLD } from '../offers/opening.js';
import { openingsOf } from '../offers/to-offer.js';
import type { Sort } from '../raisons.js';

export type HeldService = {
  readonly calendar: Calendar;
  readonly supply: Supply;
  /** The number of the last day on which the sheet is fresh; 0: nobody confirmed it. */
  readonly freshUntil: number;
};

export type Judged = {
  /** What the service comes to for whoever goes there on the days of this permanence alone. */
  readonly sort: Sort;
  /** A day of the next thirty would be its own, closures set aside; any day when nobody told which. */
  readonly hasDays: boolean;
};

/** What each permanence of a published service comes to, in the order of its calendar. */
export function judgePermanences(
  { calendar, supply, freshUntil }: HeldService,
  today: Today,
): readonly Judged[] {
  const { answeredUntil, placesDisponibles } = supply;
  const isAnswered = answeredUntil !== null && toDayNumber(answeredUntil) >= today.day;
  const isFresh = freshUntil >= today.day;
  const { permanences: openings } = openingsOf(calendar, today);
  return calendar.permanences.map((permanence, rank) => {
    const isOpen = isOpenSoon(openings[rank] ?? UNTOLD);
    const zone_scolaire = permanence.zone_scolaire ?? calendar.schoolZone;
    return {
      sort: judgeOffer({ isOpenSoon: isOpen, placesDisponibles, isAnswered, isFresh }),
      hasDays: isOpenSoon(openingOfPermanence({ ...permanence, zone_scolaire }, today)),
    };
  });
}
