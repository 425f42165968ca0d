import { estimateMinutes, metresWithin } from '../../travel/estimates/estimate-minutes.js';
import type { ModeIndividuel } from '../../travel/mode-de-transport.js';
import { BANDS, BEYOND } from '../accessibility-index.js';
import type { Homes } from './homes.js';
import { Rings } from './rings.js';

/** The communes that get to a point in time, by the band of the index; good until the next question. */
export type Banded = {
  readonly length: number;
  readonly ranks: ArrayLike<number>;
  /** Ranks in BANDS. */
  readonly bands: ArrayLike<number>;
};

/** Who gets where, by one mode within one time. */
export interface Reach {
  /** Of those admitted alone, by their ranks in order; null: of everybody. */
  band(latitude: number, longitude: number, admitted: readonly number[] | null): Banded;
  /** Minutes from the nearest of some communes, by their ranks in order; null when none gets there. */
  nearest(latitude: number, longitude: number, among: readonly number[]): number | null;
  /** Nobody comes from farther, as the crow flies. */
  readonly farthestMetres: number;
  /** Whether anything is known of how one travels from a commune. */
  knows(rank: number): boolean;
  /** What it holds, beside the communes themselves. */
  readonly bytes: number;
}

/** On foot, by bicycle or by car: from distances, as travel estimates them. */
export class DistanceReach implements Reach {
  private readonly ranks: Int32Array;
  private readonly bands: Uint8Array;
  private readonly rings: Rings;
  readonly farthestMetres: number;
  readonly bytes = 0;

  constructor(
    private readonly homes: Homes,
    private readonly mode: ModeIndividuel,
    maxMinutes: number,
  ) {
    const { length } = homes;
    this.ranks = new Int32Array(length);
    this.bands = new Uint8Array(length);
    const radii = BANDS.map(({ upTo }) => metresWithin(mode, maxMinutes * upTo));
    this.rings = new Rings(homes, radii);
    this.farthestMetres = metresWithin(mode, maxMinutes);
  }

  knows(): boolean {
    return true;
  }

  nearest(latitude: number, longitude: number, among: readonly number[]): number | null {
    this.rings.aimAt(latitude, longitude);
    const metres = this.rings.metresToNearest(among);
    return metres <= this.farthestMetres ? estimateMinutes(this.mode, metres) : null;
  }

  band(latitude: number, longitude: number, admitted: readonly number[] | null): Banded {
    this.rings.aimAt(latitude, longitude);
    const spans = this.homes.grid.around(latitude, longitude, this.farthestMetres);
    let around = 0;
    for (let span = 0; span < spans.length; span += 2) {
      around += (spans[span + 1] ?? 0) - (spans[span] ?? 0);
    }
    if (admitted && admitted.length <= around) {
      return this.keep(this.bandAll(admitted, 0, admitted.length, 0));
    }
    let length = 0;
    for (let span = 0; span < spans.length; span += 2) {
      const [first, past] = [spans[span] ?? 0, spans[span + 1] ?? 0];
      length = this.bandAll(this.homes.grid.ranks, first, past, length);
    }
    return this.keep(admitted ? this.dropOthers(length, admitted) : length);
  }

  /** Those of a stretch of a list that get there, written from a position on; the one past the last. */
  private bandAll(list: ArrayLike<number>, first: number, past: number, from: number): number {
    const { ranks, bands, rings } = this;
    let length = from;
    for (let at = first; at < past; at += 1) {
      const rank = list[at] ?? 0;
      const band = rings.bandOf(rank);
      if (band === BEYOND) continue;
      ranks[length] = rank;
      bands[length] = band;
      length += 1;
    }
    return length;
  }

  private dropOthers(length: number, admitted: readonly number[]): number {
    const { ranks, bands } = this;
    let kept = 0;
    for (let at = 0; at < length; at += 1) {
      const rank = ranks[at] ?? 0;
      if (!isAmong(admitted, rank)) continue;
      ranks[kept] = rank;
      bands[kept] = bands[at] ?? BEYOND;
      kept += 1;
    }
    return kept;
  }

  private keep(length: number): Banded {
    return { length, ranks: this.ranks, bands: this.bands };
  }
}

/** Whether ranks in order hold one. */
export function isAmong(ranks: ArrayLike<number>, rank: number): boolean {
  let low = 0;
  let high = ranks.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ranks[middle] ?? 0) < rank) low = middle + 1;
    else high = middle;
  }
  return ranks[low] === rank;
}
