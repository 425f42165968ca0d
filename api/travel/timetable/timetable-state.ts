import { LRUCache } from 'lru-cache';
import { toDayNumber } from '../../catalogue/dates/day-number.js';
import type { Commune } from '../../territories/commune.js';
import { isWithin } from '../feeds/perimetre.js';
import type { Reseau } from '../feeds/reseau.js';
import { activeServices } from './active-services.js';
import { buildDayNetwork } from './build-day-network.js';
import type { DayNetwork } from './day-network.js';
import type { FeedTimetable } from './feed-timetable.js';
import { joinFeeds, type Network } from './network.js';
import { referenceDay } from './reference-day.js';
import { reverseDay } from './reverse-day.js';

// Ten to thirty megabytes each for a whole region.
const DAYS_KEPT = 6;

export type LoadedReseau = { readonly reseau: Reseau; readonly timetable: FeedTimetable };

/** A day of travel, both ways in time. */
export type TravelDay = { readonly day: DayNetwork; readonly back: () => DayNetwork };

/** The networks as they stand on one day: those that have expired are not here. */
export class TimetableState {
  readonly network: Network;
  readonly reseaux: readonly Reseau[];
  /** The Tuesday that stands for each network; null for one that does not run yet. */
  readonly referenceDays: readonly (number | null)[];
  private readonly days = new LRUCache<string, TravelDay>({ max: DAYS_KEPT });

  constructor(
    loaded: readonly LoadedReseau[],
    readonly today: number,
  ) {
    const valid = loaded.filter(({ reseau }) => toDayNumber(reseau.valable_au) >= today);
    this.reseaux = valid.map(({ reseau }) => reseau);
    this.referenceDays = valid.map(({ reseau, timetable }) => {
      const validity = { from: toDayNumber(reseau.valable_du), to: toDayNumber(reseau.valable_au) };
      return referenceDay(timetable, validity, today);
    });
    this.network = joinFeeds(valid.map(({ reseau, timetable }) => ({ id: reseau.id, timetable })));
  }

  /** Changes whenever a journey may. */
  get version(): string {
    return this.reseaux
      .map(({ id, version }, at) => `${id}.${version}.${this.referenceDays[at] ?? 'non'}`)
      .join('+');
  }

  /** The day each network stands on: its reference Tuesday, or the day asked for when it runs then. */
  daysOf(day: number | null): (number | null)[] {
    if (day === null) return [...this.referenceDays];
    return this.reseaux.map(({ valable_du: from, valable_au: to }) =>
      toDayNumber(from) <= day && day <= toDayNumber(to) ? day : null,
    );
  }

  travelDay(day: number | null): TravelDay {
    const days = this.daysOf(day);
    const key = this.runsOf(days);
    const known = this.days.get(key);
    if (known) return known;
    const forwards = buildDayNetwork(this.network, days);
    let backwards: DayNetwork | null = null;
    const built = {
      day: forwards,
      back: () => (backwards ??= reverseDay(forwards, this.network.footpathsBack)),
    };
    this.days.set(key, built);
    return built;
  }

  /** Which services run around these days: days that run alike are one. */
  private runsOf(days: readonly (number | null)[]): string {
    const runs = days.map((day, feed) => {
      const timetable = this.network.feeds[feed]?.timetable;
      if (day === null || !timetable) return '';
      const around = [day - 1, day, day + 1].map((one) => activeServices(timetable, one));
      return Buffer.concat(around).toString('latin1');
    });
    return runs.join('|');
  }

  /** Whether a timetable that holds that day covers a commune. */
  covers(commune: Commune, day: number | null): boolean {
    const days = this.daysOf(day);
    return this.reseaux.some(
      ({ perimetre }, at) => days[at] !== null && isWithin(commune, perimetre),
    );
  }
}
