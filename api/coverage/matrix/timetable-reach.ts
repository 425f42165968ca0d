import type { JourneysTo } from '../../travel/journeys/journeys-by-stop.js';
import { bandOf, BEYOND } from '../accessibility-index.js';
import type { Homes } from './homes.js';
import { type Banded, isAmong, type Reach } from './reach.js';

/** The communes whose timetable is known, in order; those that nobody sets out from are not among `leaving`. */
export type Covered = { readonly ranks: readonly number[]; readonly leaving: readonly number[] };

/** By public transport: the journeys from every commune that a valid timetable covers. */
export class TimetableReach implements Reach {
  private readonly isCovered: Uint8Array;
  private readonly leaving: Int32Array;
  private readonly ranks: Int32Array;
  private readonly bands: Uint8Array;

  constructor(
    homes: Homes,
    { ranks, leaving }: Covered,
    /** Their origins are the communes of `leaving`. */
    private readonly journeys: JourneysTo,
    private readonly maxMinutes: number,
  ) {
    this.isCovered = new Uint8Array(homes.length);
    for (const rank of ranks) this.isCovered[rank] = 1;
    this.leaving = Int32Array.from(leaving);
    this.ranks = new Int32Array(leaving.length);
    this.bands = new Uint8Array(leaving.length);
  }

  get farthestMetres(): number {
    return this.journeys.farthestMetres;
  }

  get bytes(): number {
    return this.journeys.bytes;
  }

  knows(rank: number): boolean {
    return this.isCovered[rank] === 1;
  }

  nearest(latitude: number, longitude: number, among: readonly number[]): number | null {
    const { length, origins, minutes } = this.journeys.to({ latitude, longitude });
    let least = Number.POSITIVE_INFINITY;
    for (let at = 0; at < length; at += 1) {
      const away = minutes[at] ?? Number.POSITIVE_INFINITY;
      if (away < least && isAmong(among, this.leaving[origins[at] ?? 0] ?? -1)) least = away;
    }
    return least <= this.maxMinutes ? least : null;
  }

  band(latitude: number, longitude: number, admitted: readonly number[] | null): Banded {
    const comers = this.journeys.to({ latitude, longitude });
    const { ranks, bands } = this;
    let length = 0;
    for (let at = 0; at < comers.length; at += 1) {
      const rank = this.leaving[comers.origins[at] ?? 0] ?? -1;
      const band = bandOf(comers.minutes[at] ?? 0, this.maxMinutes);
      if (band === BEYOND || (admitted && !isAmong(admitted, rank))) continue;
      ranks[length] = rank;
      bands[length] = band;
      length += 1;
    }
    return { length, ranks, bands };
  }
}
