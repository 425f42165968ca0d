import type { Calendar, IndexedPlace, Supply } from '../../search/columns/indexed-service.js';
import { capacityOf, supplyOf } from '../accessibility-index.js';
import { judgeOffer } from '../judge-offer.js';
import { ranksOfThematiques } from '../needs.js';
import type { Offer, Site } from './offer.js';
import {
  isOpenSoon,
  type Opening,
  openingOfHours,
  openingOfPermanence,
  type Today,
  union,
  UNTOLD,
  without,
} from './opening.js';

/** What coverage reads of a published service. */
export type ServiceToCount = {
  readonly id: string;
  readonly thematiques: readonly string[];
  readonly zoneEligibilite: readonly string[];
  readonly dispositif: string | null;
  /** Its own point; without one, that of its first place; null when neither is known. */
  readonly point: { readonly latitude: number; readonly longitude: number } | null;
  readonly places: readonly IndexedPlace[];
  readonly isRemote: boolean;
  readonly lodges: boolean;
  readonly calendar: Calendar;
  readonly supply: Supply;
  /** Confirmed recently enough. */
  readonly isFresh: boolean;
  /** Somebody answers today. */
  readonly isAnswered: boolean;
};

/** The days of each permanence of a calendar, and those of the service's own address. */
export type Openings = {
  /** Its written hours and its next entry; null when none can be read. */
  readonly told: Opening | null;
  readonly own: Opening;
  readonly permanences: readonly Opening[];
};

/**
 * The own address opens at the hours written for it; without any, on the days of the permanences; and when
 * nothing at all is told, it is not known to be closed.
 */
export function openingsOf(calendar: Calendar, today: Today): Openings {
  const { openingHours, schoolZone, closures, nextEntry } = calendar;
  const permanences = calendar.permanences.map((one) =>
    openingOfPermanence({ ...one, zone_scolaire: one.zone_scolaire ?? schoolZone }, today),
  );
  const hours = openingHours === null ? null : openingOfHours(openingHours, schoolZone, today);
  const entry = nextEntry === null ? null : openingOn(nextEntry, today);
  const told = [hours, entry].filter((one) => one !== null);
  const held = permanences.length > 0 ? union(permanences) : UNTOLD;
  return {
    told: told.length > 0 ? without(union(told), closures, today) : null,
    own: without(union(hours ? told : [held, ...told]), closures, today),
    permanences: permanences.map((one) => without(one, closures, today)),
  };
}

/** A published service as an offer: where it is met, and how far it goes through the filters there. */
export function toOffer(service: ServiceToCount, openings: Openings): Offer {
  const { id, supply, lodges, dispositif, zoneEligibilite: zone } = service;
  const said = { id, needs: ranksOfThematiques(service.thematiques), zone, dispositif, lodges };
  const capacity = capacityOf(supply.placesTotal);
  const met = placesOf(service, openings);
  const supplies = supplyOf(
    capacity,
    met.map(({ opening }) => opening.days),
  );
  const sites = met.map(({ latitude, longitude, opening }, rank): Site => {
    return { latitude, longitude, ...endOf(service, opening, supplies[rank] ?? 0) };
  });
  if (!service.isRemote && !lodges) return { ...said, sites, everywhere: null };
  const { own } = openings;
  const [given = 0] = supplyOf(capacity, [own.days]);
  return { ...said, sites, everywhere: endOf(service, own, given) };
}

type Met = { readonly latitude: number; readonly longitude: number; readonly opening: Opening };

/** Each place of permanences with the days it is held on, and the own address where it is none of them. */
function placesOf(
  { point, places }: ServiceToCount,
  { told, own, permanences }: Openings,
): readonly Met[] {
  const byLieu = new Map<string, { readonly place: IndexedPlace; readonly held: Opening[] }>();
  for (const place of places) {
    const known = byLieu.get(place.lieuId) ?? { place, held: [] };
    known.held.push(permanences[place.permanence ?? -1] ?? own);
    byLieu.set(place.lieuId, known);
  }
  const lieux = [...byLieu.values()];
  const same = lieux.find(({ place }) => isAt(place, point));
  if (same && told) same.held.push(told);
  const met = lieux.map(({ place: { latitude, longitude }, held }) => {
    return { latitude, longitude, opening: union(held) };
  });
  return point && !same ? [{ ...point, opening: own }, ...met] : met;
}

function isAt(place: IndexedPlace, point: ServiceToCount['point']): boolean {
  return place.latitude === point?.latitude && place.longitude === point.longitude;
}

function endOf(service: ServiceToCount, opening: Opening, supply: number) {
  const { isAnswered, isFresh } = service;
  const { placesDisponibles } = service.supply;
  const sort = judgeOffer({
    isOpenSoon: isOpenSoon(opening),
    placesDisponibles,
    isAnswered,
    isFresh,
  });
  return { sort, supply };
}

function openingOn(date: string, today: Today): Opening {
  const pattern = { rrule: null, debut: date, fin: null, heure_debut: null, heure_fin: null };
  return openingOfPermanence(
    {
      ...pattern,
      dates_exclues: [],
      dates_ajoutees: [date],
      jours_feries: 'inclus',
      vacances_scolaires: 'inclues',
      zone_scolaire: null,
    },
    today,
  );
}
