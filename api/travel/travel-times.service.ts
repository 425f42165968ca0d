import { setImmediate as nextTurn } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { toDate, toDayNumber } from '../catalogue/dates/day-number.js';
import type { Point } from '../territories/commune.js';
import { TerritoriesService } from '../territories/territories.service.js';
import { estimateTable } from './estimates/estimate-table.js';
import { JourneysFrom } from './journeys/journeys-from.js';
import { linkPlaces, type PlaceLinks, shortenByBus } from './journeys/link-places.js';
import {
  bytesOf,
  gatherReached,
  type ReachedStops,
  spreadReached,
} from './journeys/reached-stops.js';
import { shortestToStops } from './journeys/shortest-to-stops.js';
import { stopsAround } from './journeys/stops-around.js';
import type { ModeDeTransport } from './mode-de-transport.js';
import { StopOwnersService } from './stop-owners.service.js';
import type { Network } from './timetable/network.js';
import { TimetablesService } from './timetables.service.js';
import {
  type PreparedPlaces,
  preparePlaces,
  type TableOptions,
  type TravelTable,
} from './travel-table.js';

export const ESTIMATE_SOURCE = 'Estimation d’après la distance à vol d’oiseau';

/** When the buses of a table leave: seconds from midnight. */
const DAYTIME = { from: 6.5 * 3600, to: 18.5 * 3600 };
/** Origins are searched up to a whole number of these, so that a longer table serves a shorter question. */
const SEARCH_STEP_MINUTES = 60;
const SEARCH_MINUTES_MAX = 18 * 60;
const ORIGINS_KEPT_BYTES = 96_000_000;
/** The same places asked of the same origin: sorting, turning pages. */
const TABLES_KEPT = 8;

type LinkedPlaces = {
  readonly links: PlaceLinks;
  readonly tables: LRUCache<string, Float32Array>;
};

/** The door of travel: how long it takes to get from a place to others, and by what. */
@Injectable()
export class TravelTimesService {
  private readonly origins = new LRUCache<string, ReachedStops>({
    maxSize: ORIGINS_KEPT_BYTES,
    sizeCalculation: (reached) => bytesOf(reached) + 256,
  });
  private room: Uint16Array = new Uint16Array(0);
  private linked: { network: Network; of: WeakMap<object, LinkedPlaces> } | null = null;

  constructor(
    private readonly timetables: TimetablesService,
    private readonly territories: TerritoriesService,
    private readonly owners: StopOwnersService,
  ) {}

  /** Changes whenever an answer about public transport may: what was computed under another is stale. */
  get timetableVersion(): string {
    return this.timetables.current().version;
  }

  /** Whether a timetable that holds covers a commune (by its INSEE code) or a point. */
  hasTimetable(where: Point | string, day?: string): boolean {
    const commune =
      typeof where === 'string'
        ? this.territories.findCommune(where)
        : this.owners.communeOf(where);
    if (!commune) return false;
    return this.timetables.current().covers(commune, day === undefined ? null : toDayNumber(day));
  }

  /**
   * Where a commune's inhabitants set out from to catch a bus: its centre, or a stop of its own when none is within
   * walking distance. Null for a commune without a centre.
   */
  departureOf(communeCode: string): Point | null {
    const commune = this.territories.findCommune(communeCode);
    return commune && this.owners.departureOf(commune);
  }

  /** Places that are asked for again and again: the stops near them are then looked for once. */
  prepare(places: readonly Point[]): PreparedPlaces {
    return preparePlaces(places);
  }

  /**
   * Works out whose the stops are, mounts the day and looks for the stops near prepared places, a turn of the loop
   * for each: the first question then waits less.
   */
  async linkToStops(all: readonly PreparedPlaces[]): Promise<void> {
    if (this.timetables.current().reseaux.length === 0) return;
    await this.owners.prepare();
    const missing = all.filter((places) => !this.isLinked(places));
    if (missing.length === 0) return;
    this.timetables.current().travelDay(null);
    for (const places of missing) {
      await nextTurn();
      this.linkedTo(places, places);
    }
  }

  private isLinked(places: object): boolean {
    const isCurrent = this.linked?.network === this.timetables.current().network;
    return isCurrent && this.linked?.of.has(places) === true;
  }

  /**
   * Minutes from one point to each place, +Infinity beyond `maxMinutes`. By public transport: the shortest journey,
   * walks and waits included, leaving between 06:30 and 18:30 on the reference Tuesday or on `day`.
   */
  table(
    from: Point,
    mode: ModeDeTransport,
    places: readonly Point[] | PreparedPlaces,
    { maxMinutes, day }: TableOptions,
  ): TravelTable {
    const prepared = 'latitudes' in places ? places : this.prepare(places);
    if (mode !== 'transports') {
      const minutes = estimateTable(from, mode, prepared, maxMinutes);
      return { kind: 'known', minutes, estimated: true, source: ESTIMATE_SOURCE };
    }
    if (!this.hasTimetable(from, day)) return { kind: 'sans_horaires' };
    const minutes = this.byBus(from, places, prepared, { maxMinutes, day });
    return { kind: 'known', minutes, estimated: false, source: this.sourceOn(day) };
  }

  /**
   * The same by public transport, the other way round: from a few origins, whoever the places are. Each origin is
   * to be searched before it is finished; a change of timetable does not change it.
   */
  journeysFrom(origins: readonly Point[], { maxMinutes, day }: TableOptions): JourneysFrom {
    const state = this.timetables.current();
    const { day: trips } = state.travelDay(day === undefined ? null : toDayNumber(day));
    return new JourneysFrom(origins, {
      network: state.network,
      day: trips,
      between: DAYTIME,
      maxMinutes,
    });
  }

  /** The networks that a table of that day is made of, and the days they stand on, in French. */
  sourceOn(day?: string): string {
    const state = this.timetables.current();
    const days = state.daysOf(day === undefined ? null : toDayNumber(day));
    const told = state.reseaux.flatMap(({ nom }, at) => {
      const stands = days[at];
      if (stands === null || stands === undefined) return [];
      return [`${nom} (${toDate(stands).split('-').reverse().join('/')})`];
    });
    return `Horaires : ${told.join(', ')}`;
  }

  /** Walks and buses; the tables last asked for of the same places are kept. */
  private byBus(
    from: Point,
    places: object,
    prepared: PreparedPlaces,
    { maxMinutes, day }: TableOptions,
  ): Float32Array {
    const { links, tables } = this.linkedTo(places, prepared);
    const key = `${day ?? ''}|${maxMinutes}|${placeKey(from)}`;
    const known = tables.get(key);
    if (known) return known;
    const minutes = estimateTable(from, 'pied', prepared, maxMinutes);
    shortenByBus(minutes, this.shortest(from, maxMinutes, day), links, maxMinutes);
    tables.set(key, minutes);
    return minutes;
  }

  /** Good until the next question. */
  private shortest(from: Point, maxMinutes: number, day?: string): Uint16Array {
    const state = this.timetables.current();
    const steps = Math.ceil(Math.min(maxMinutes, SEARCH_MINUTES_MAX) / SEARCH_STEP_MINUTES);
    const key = `${state.version}|${day ?? ''}|${steps}|${placeKey(from)}`;
    const known = this.origins.get(key);
    if (known) {
      this.room = spreadReached(known, this.room);
      return this.room;
    }
    const { day: network } = state.travelDay(day === undefined ? null : toDayNumber(day));
    const around = stopsAround(state.network, from.latitude, from.longitude);
    const maxSeconds = steps * SEARCH_STEP_MINUTES * 60;
    const shortest = shortestToStops(network, around, { ...DAYTIME, maxSeconds });
    this.origins.set(key, gatherReached(shortest));
    return shortest;
  }

  private linkedTo(places: object, prepared: PreparedPlaces): LinkedPlaces {
    const { network } = this.timetables.current();
    if (this.linked?.network !== network) this.linked = { network, of: new WeakMap() };
    const known = this.linked.of.get(places);
    if (known) return known;
    const linked = {
      links: linkPlaces(network, prepared),
      tables: new LRUCache<string, Float32Array>({ max: TABLES_KEPT }),
    };
    this.linked.of.set(places, linked);
    return linked;
  }
}

const placeKey = ({ latitude, longitude }: Point): string =>
  `${latitude.toFixed(5)} ${longitude.toFixed(5)}`;
