import { Injectable } from '@nestjs/common';
import type { Point } from '../territories/commune.js';
import { estimateTable } from './estimates/estimate-table.js';
import type { ModeDeTransport } from './mode-de-transport.js';
import {
  type PreparedPlaces,
  preparePlaces,
  type TableOptions,
  type TravelTable,
} from './travel-table.js';

const ESTIMATE_SOURCE = 'Estimation d’après la distance à vol d’oiseau';

/** The door of travel: how long it takes to get from a place to others, and by what. */
@Injectable()
export class TravelTimesService {
  /** Changes whenever an answer about public transport may: what was computed under another is stale. */
  get timetableVersion(): string {
    return 'aucun';
  }

  /** Whether a valid timetable covers a commune (by its INSEE code) or a point. */
  hasTimetable(_where: Point | string): boolean {
    return false;
  }

  /** Places that are asked for again and again: their nearby stops are then looked for once. */
  prepare(places: readonly Point[]): PreparedPlaces {
    return preparePlaces(places);
  }

  /** Minutes from one point to each place, +Infinity beyond `maxMinutes`. */
  table(
    from: Point,
    mode: ModeDeTransport,
    places: readonly Point[] | PreparedPlaces,
    { maxMinutes }: TableOptions,
  ): TravelTable {
    const prepared = 'latitudes' in places ? places : this.prepare(places);
    if (mode === 'transports') return { kind: 'sans_horaires' };
    return {
      kind: 'known',
      minutes: estimateTable(from, mode, prepared, maxMinutes),
      estimated: true,
      source: ESTIMATE_SOURCE,
    };
  }
}
