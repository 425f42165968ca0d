import { type Permanence, nextOccurrences } from '../../../api/catalogue/dates/next-occurrences.js';
import { openingHoursToPermanences } from '../../../api/catalogue/dates/opening-hours.js';
import type { IndexedService } from '../../../api/search/columns/indexed-service.js';
import { crowMetres } from '../../../api/travel/estimates/crow-metres.js';
import { estimateMinutes } from '../../../api/travel/estimates/estimate-minutes.js';

/**
 * Coverage written again from docs/coverage.md with plain loops, to be compared with the real one: it shares
 * no code with it. Slow, and meant to be.
 */
export type NaiveCommune = {
  readonly code: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly jeunes: number | null;
  readonly departement: string;
  readonly epci: string | null;
};

export type NaiveQuestion = {
  readonly besoin: string;
  readonly mode: 'pied' | 'velo' | 'voiture';
  readonly dureeMax: number;
  readonly inclureAConfirmer: boolean;
  /** YYYY-MM-DD */
  readonly today: string;
};

export type NaiveCell = {
  readonly couvert: string;
  readonly raison: string | null;
  readonly vivantes: number;
  readonly aConfirmer: number;
  readonly indice: number;
};

const dayAfter = (date: string, days: number): string => {
  const moment = new Date(`${date}T12:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() + days);
  return moment.toISOString().slice(0, 10);
};

const nextDays = (today: string, count: number): string[] =>
  Array.from({ length: count }, (_, rank) => dayAfter(today, rank));

/** The days on which a place receives, and how many open days in four weeks it is worth. */
type Days = { readonly open: ReadonlySet<string>; readonly worth: number };

const isShut = (service: IndexedService, date: string): boolean =>
  service.calendar.closures.some(({ du, au }) => date >= du && (au === null || date <= au));

const isVague = ({ rrule, debut, dates_ajoutees }: Permanence): boolean => {
  if (debut) return false;
  if (!rrule) return dates_ajoutees.length === 0;
  const everyOther = /INTERVAL=([2-9]|\d\d)/.test(rrule);
  const saysWhen =
    rrule.includes('FREQ=DAILY') || rrule.includes('BYDAY') || rrule.includes('BYMONTHDAY');
  return everyOther || !saysWhen;
};

/** Before closures. */
function daysOf(permanence: Permanence, today: string): Days {
  const dates = nextOccurrences({ permanence, from: today, days: 30 }).map(({ date }) => date);
  if (dates.length > 0 || !isVague(permanence)) {
    return { open: new Set(dates), worth: countIn4Weeks(new Set(dates), today) };
  }
  const open = nextDays(today, 30).filter((date) => !permanence.fin || date <= permanence.fin);
  return { open: new Set(open), worth: open.length === 0 ? 0 : 4 };
}

const countIn4Weeks = (open: ReadonlySet<string>, today: string): number =>
  nextDays(today, 28).filter((date) => open.has(date)).length;

function together(several: readonly Days[], today: string): Days {
  const open = new Set(several.flatMap((one) => [...one.open]));
  let worth = 0;
  for (const one of several) worth += one.worth;
  return { open, worth: Math.min(worth, countIn4Weeks(open, today)) };
}

function lessClosures(days: Days, service: IndexedService, today: string): Days {
  const open = new Set([...days.open].filter((date) => !isShut(service, date)));
  const before = countIn4Weeks(days.open, today);
  const worth = before === 0 ? 0 : (days.worth * countIn4Weeks(open, today)) / before;
  return { open, worth };
}

type NaiveSite = { readonly lat: number; readonly lon: number; readonly days: Days };

function writtenHours({ calendar }: IndexedService, today: string): Days | null {
  if (calendar.openingHours === null) return null;
  const read = openingHoursToPermanences(calendar.openingHours);
  if (read.kind !== 'lus') return null;
  return together(
    read.permanences.map((one) => daysOf(one, today)),
    today,
  );
}

function readDays(service: IndexedService, today: string) {
  const { permanences, nextEntry } = service.calendar;
  const hours = writtenHours(service, today);
  const inTime = nextEntry !== null && nextDays(today, 30).includes(nextEntry);
  const entryDates = new Set(inTime ? [nextEntry] : []);
  const entry: Days = { open: entryDates, worth: countIn4Weeks(entryDates, today) };
  const held = permanences.map((one) => daysOf(one, today));
  const everyDay: Days = { open: new Set(nextDays(today, 30)), worth: 20 };
  const usual = hours ?? (held.length > 0 ? together(held, today) : everyDay);
  const own = lessClosures(
    together(nextEntry === null ? [usual] : [usual, entry], today),
    service,
    today,
  );
  const told: Days[] = [];
  if (hours) told.push(hours);
  if (nextEntry !== null) told.push(entry);
  return {
    own,
    held: held.map((one) => lessClosures(one, service, today)),
    told: told.length > 0 ? lessClosures(together(told, today), service, today) : null,
  };
}

function sitesOf(service: IndexedService, today: string): { own: Days; sites: NaiveSite[] } {
  const { own, held, told } = readDays(service, today);
  const lieux: { id: string; lat: number; lon: number; days: Days[] }[] = [];
  for (const place of service.places) {
    let lieu = lieux.find(({ id }) => id === place.lieuId);
    if (!lieu) {
      lieu = { id: place.lieuId, lat: place.latitude, lon: place.longitude, days: [] };
      lieux.push(lieu);
    }
    const days = held[place.permanence ?? -1];
    if (days) lieu.days.push(days);
  }
  // A service without an address of its own is met at its first place.
  const first = lieux[0];
  const lat = service.longitude === null ? (first?.lat ?? null) : service.latitude;
  const lon = service.longitude === null ? (first?.lon ?? null) : service.longitude;
  const same = lieux.find((lieu) => lieu.lat === lat && lieu.lon === lon);
  if (same && told) same.days.push(told);
  const sites: NaiveSite[] = [];
  if (lat !== null && lon !== null && !same) sites.push({ lat, lon, days: own });
  for (const lieu of lieux) {
    sites.push({ lat: lieu.lat, lon: lieu.lon, days: together(lieu.days, today) });
  }
  return { own, sites };
}

/** How far an offer goes through the last filters, at a place. */
function endOf(service: IndexedService, days: Days, today: string): string {
  const { placesDisponibles, answeredUntil } = service.supply;
  if (days.open.size === 0) return 'fermee';
  if (placesDisponibles === 0) return 'saturee';
  if (answeredUntil === null || answeredUntil < today) return 'sans-interlocuteur';
  if (service.freshUntil === null || service.freshUntil < today) return 'non-confirmee';
  return 'vivante';
}

/** A commune of fewer than five young people counts for nobody. */
export const counted = ({ jeunes }: NaiveCommune): number =>
  jeunes === null || jeunes <= 4 ? 0 : jeunes;

const BEST_FIRST = ['vivante', 'non-confirmee', 'sans-interlocuteur', 'saturee', 'fermee'];

export class NaiveCoverage {
  private readonly placed = new Map<string, ReturnType<typeof sitesOf>>();

  constructor(
    private readonly communes: readonly NaiveCommune[],
    private readonly services: readonly IndexedService[],
    private readonly question: NaiveQuestion,
  ) {}

  cell(code: string): NaiveCell {
    const { inclureAConfirmer } = this.question;
    const commune = this.communes.find((one) => one.code === code);
    if (!commune) throw new Error(`no commune ${code}`);
    const offers = this.services.filter((service) => this.meetsNeed(service));
    const admitted = offers.filter((service) => this.admits(service, commune));
    const ends = admitted
      .map((service) => this.endFor(service, commune))
      .filter((end) => end !== null);
    const count = (end: string): number => ends.filter((one) => one === end).length;
    const counts = { vivantes: count('vivante'), aConfirmer: count('non-confirmee') };
    const indice = this.indexOf(commune, offers);
    if (counts.vivantes > 0 || (inclureAConfirmer && counts.aConfirmer > 0)) {
      return { couvert: 'couvert', raison: null, ...counts, indice };
    }
    if (counts.aConfirmer > 0) {
      return { couvert: 'a_confirmer', raison: 'non-confirmee', ...counts, indice };
    }
    // One filter after the other, until the last offer is gone.
    let raison = 'aucune-offre';
    if (offers.length > 0) raison = 'hors-zone';
    if (admitted.length > 0) raison = 'inaccessible';
    for (const end of ['fermee', 'saturee', 'sans-interlocuteur']) if (count(end) > 0) raison = end;
    return { couvert: 'non_couvert', raison, ...counts, indice };
  }

  /** Distinct offers that somebody of these communes reaches. */
  distinct(codes: readonly string[], end: string): number {
    const communes = this.communes.filter(({ code }) => codes.includes(code));
    const offers = this.services.filter((service) => this.meetsNeed(service));
    return offers.filter((service) =>
      communes.some((one) => this.admits(service, one) && this.endFor(service, one) === end),
    ).length;
  }

  private sitesOf(service: IndexedService, today: string): ReturnType<typeof sitesOf> {
    const known = this.placed.get(service.id) ?? sitesOf(service, today);
    this.placed.set(service.id, known);
    return known;
  }

  private meetsNeed({ thematiques }: IndexedService): boolean {
    const { besoin } = this.question;
    return thematiques.some((one) => one === besoin || one.startsWith(`${besoin}--`));
  }

  private admits({ zoneEligibilite }: IndexedService, commune: NaiveCommune): boolean {
    if (zoneEligibilite.length === 0) return true;
    const { code, departement, epci } = commune;
    return zoneEligibilite.some(
      (zone) => ['france', '99100', code, departement].includes(zone) || zone === epci,
    );
  }

  private isEverywhere({ modesAccueil, hebergement }: IndexedService): boolean {
    return hebergement || modesAccueil.includes('a-distance');
  }

  private minutes(commune: NaiveCommune, { lat, lon }: NaiveSite): number {
    const { latitude, longitude } = commune;
    if (latitude === null || longitude === null) return Number.POSITIVE_INFINITY;
    return estimateMinutes(this.question.mode, crowMetres(latitude, longitude, lat, lon));
  }

  /** The best end among the places within reach; null: none is. */
  private endFor(service: IndexedService, commune: NaiveCommune): string | null {
    const { today, dureeMax } = this.question;
    const { own, sites } = this.sitesOf(service, today);
    if (this.isEverywhere(service)) return endOf(service, own, today);
    const ends = sites
      .filter((site) => this.minutes(commune, site) <= dureeMax)
      .map((site) => endOf(service, site.days, today));
    return BEST_FIRST.find((end) => ends.includes(end)) ?? null;
  }

  private weight(minutes: number): number {
    const { dureeMax } = this.question;
    if (minutes <= dureeMax / 2) return 1;
    if (minutes <= (dureeMax * 3) / 4) return 2 / 3;
    return minutes <= dureeMax ? 1 / 3 : 0;
  }

  private indexOf(commune: NaiveCommune, offers: readonly IndexedService[]): number {
    const { today, inclureAConfirmer } = this.question;
    let index = 0;
    for (const service of offers) {
      if (!this.admits(service, commune)) continue;
      const { own, sites } = this.sitesOf(service, today);
      const isEverywhere = this.isEverywhere(service);
      const places = isEverywhere ? [{ lat: 0, lon: 0, days: own }] : sites;
      let worth = 0;
      for (const place of places) worth += place.days.worth;
      const total = service.supply.placesTotal;
      const capacity = total !== null && total > 0 ? total : 10;
      for (const place of places) {
        const end = endOf(service, place.days, today);
        if (end !== 'vivante' && !(inclureAConfirmer && end === 'non-confirmee')) continue;
        if (worth === 0) continue;
        const supply = (capacity * Math.min(1, worth / 20) * place.days.worth) / worth;
        const weigh = (one: NaiveCommune): number =>
          isEverywhere ? 1 : this.weight(this.minutes(one, place));
        let young = 0;
        for (const one of this.communes) {
          if (this.admits(service, one)) young += counted(one) * weigh(one);
        }
        if (young > 0) index += (1000 * supply * weigh(commune)) / young;
      }
    }
    return index;
  }
}
