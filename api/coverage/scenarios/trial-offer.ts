import { type DayNumber, toDate, toDayNumber } from '../../catalogue/dates/day-number.js';
import { expandRecurrence } from '../../catalogue/dates/expand-recurrence.js';
import type { Permanence } from '../../catalogue/dates/next-occurrences.js';
import { type TypedRecurrence, writeRecurrence } from '../../catalogue/dates/typed-recurrence.js';
import type { Point } from '../../territories/commune.js';
import { capacityOf, supplyOf } from '../accessibility-index.js';
import { judgeOffer } from '../judge-offer.js';
import type { Offer } from '../offers/offer.js';
import { isOpenSoon, type Opening, openingOfPermanence, type Today } from '../offers/opening.js';

/** A permanence that somebody tries. It has somebody to answer, and is confirmed. */
export type Trial = {
  /** Ranks in BESOINS. */
  readonly needs: readonly number[];
  readonly point: Point;
  readonly recurrence: TypedRecurrence;
  readonly heureDebut: string | null;
  readonly heureFin: string | null;
  /** Young people received at once; null: not told. */
  readonly places: number | null;
  /** Codes of `zone_eligibilite`; empty: the whole country. */
  readonly zone: readonly string[];
};

/** What the catalogue would hold, were the permanence real. */
export function toPermanence(trial: Omit<Trial, 'needs'>, today: DayNumber): Permanence {
  return {
    ...writeRecurrence(startedFrom(trial.recurrence, today)),
    fin: null,
    heure_debut: trial.heureDebut,
    heure_fin: trial.heureFin,
    dates_exclues: [],
    dates_ajoutees: [],
    jours_feries: 'exclus',
    vacances_scolaires: 'inclues',
    zone_scolaire: null,
  };
}

/** Its open days among thirty: from today, or from its first day when that is later. */
export function openingOfTrial(permanence: Permanence, today: Today): Opening {
  const first = permanence.debut === null ? today.day : toDayNumber(permanence.debut);
  return openingOfPermanence(permanence, { ...today, day: Math.max(today.day, first) });
}

/** As an offer that goes through the filters of all others. */
export function toTrialOffer(trial: Trial, today: Today, id: string): Offer {
  const opening = openingOfTrial(toPermanence(trial, today.day), today);
  const sort = judgeOffer({
    isOpenSoon: isOpenSoon(opening),
    placesDisponibles: trial.places,
    isAnswered: true,
    isFresh: true,
  });
  const [supply = 0] = supplyOf(capacityOf(trial.places), [opening.days]);
  const { latitude, longitude } = trial.point;
  const site = { latitude, longitude, sort, supply };
  return {
    id,
    needs: trial.needs,
    zone: trial.zone,
    dispositif: null,
    lodges: false,
    everywhere: null,
    sites: [site],
  };
}

const A_YEAR = 366;

/** Every other Thursday begins with the next one, unless it is said with which. */
function startedFrom(recurrence: TypedRecurrence, today: DayNumber): TypedRecurrence {
  if (recurrence.frequence !== 'hebdomadaire' && recurrence.frequence !== 'mensuelle') {
    return recurrence;
  }
  if (recurrence.debut !== null || recurrence.toutes_les === 1) return recurrence;
  const { rrule } = writeRecurrence({ ...recurrence, toutes_les: 1 });
  const [first] = expandRecurrence(rrule ?? '', null, { from: today, days: A_YEAR });
  return first === undefined ? recurrence : { ...recurrence, debut: toDate(first) };
}
