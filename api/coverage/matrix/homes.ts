import { crowMetres } from '../../travel/estimates/crow-metres.js';
import { countYoung } from '../cells/tell-young.js';
import { HomesGrid } from './homes-grid.js';

/** A commune where young people live. */
export type Home = {
  readonly code: string;
  readonly nom: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** Null when nobody knows; 0 of fewer than five: see `countYoung`. */
  readonly jeunes: number | null;
  readonly estime: boolean;
  readonly departement: string;
  readonly arrondissement: string | null;
  readonly epci: string | null;
  readonly region: string;
  /** The codes of a `zone_eligibilite` that admit who lives here. */
  readonly zoneCodes: readonly string[];
};

const NEAREST_METRES = [5_000, 20_000, 100_000];

/** Every commune of the country by its rank, and those that live near a point. No other door to their young people. */
export class Homes {
  readonly all: readonly Home[];
  readonly latitudes: Float64Array;
  readonly longitudes: Float64Array;
  /** Young people; 0 when unknown or fewer than five. */
  readonly youth: Float64Array;
  readonly totalYouth: number;
  readonly grid: HomesGrid;
  private readonly rankOfCode = new Map<string, number>();
  private readonly ranksOfZone = new Map<string, number[]>();

  constructor(known: readonly Home[]) {
    const all = known.map((home) => {
      const jeunes = countYoung(home.jeunes);
      return jeunes === home.jeunes ? home : { ...home, jeunes };
    });
    this.all = all;
    this.latitudes = Float64Array.from(all, ({ latitude }) => latitude ?? Number.NaN);
    this.longitudes = Float64Array.from(all, ({ longitude }) => longitude ?? Number.NaN);
    this.youth = Float64Array.from(all, ({ jeunes }) => jeunes ?? 0);
    this.totalYouth = this.youth.reduce((sum, one) => sum + one, 0);
    this.grid = new HomesGrid(this.latitudes, this.longitudes);
    for (const [rank, home] of all.entries()) this.place(home, rank);
  }

  get length(): number {
    return this.all.length;
  }

  rankOf(code: string): number | undefined {
    return this.rankOfCode.get(code);
  }

  /** The communes that count in a number of young people, or would if it were known, by their codes. */
  countedCodes(ranks: readonly number[]): readonly string[] {
    return ranks.flatMap((rank) => {
      const home = this.all[rank];
      return home && home.jeunes !== 0 ? [home.code] : [];
    });
  }

  /** Whom a zone admits: null for everybody, else ranks in order. */
  admittedBy(zone: readonly string[]): readonly number[] | null {
    const lists = zone.map((code) => this.ranksOfZone.get(code) ?? []);
    if (zone.length === 0 || lists.some(({ length }) => length === this.length)) return null;
    const [only, ...others] = lists;
    if (only && others.length === 0) return only;
    return [...new Set(lists.flat())].sort((one, other) => one - other);
  }

  /** Calls with each commune within so many metres of a point, as the crow flies. */
  eachWithin(
    latitude: number,
    longitude: number,
    metres: number,
    visit: (rank: number, metres: number) => void,
  ): void {
    const { ranks } = this.grid;
    const spans = this.grid.around(latitude, longitude, metres);
    for (let span = 0; span < spans.length; span += 2) {
      for (let at = spans[span] ?? 0; at < (spans[span + 1] ?? 0); at += 1) {
        const rank = ranks[at] ?? 0;
        const [lat, lon] = [this.latitudes[rank] ?? 0, this.longitudes[rank] ?? 0];
        const away = crowMetres(lat, lon, latitude, longitude);
        if (away <= metres) visit(rank, away);
      }
    }
  }

  /** The commune whose centre is nearest; null in the middle of nowhere. */
  nearestTo(latitude: number, longitude: number): number | null {
    for (const metres of NEAREST_METRES) {
      let [nearest, least] = [-1, Number.POSITIVE_INFINITY];
      this.eachWithin(latitude, longitude, metres, (rank, away) => {
        if (away >= least) return;
        nearest = rank;
        least = away;
      });
      if (nearest >= 0) return nearest;
    }
    return null;
  }

  private place({ code, zoneCodes }: Home, rank: number): void {
    this.rankOfCode.set(code, rank);
    for (const zone of zoneCodes) {
      const ranks = this.ranksOfZone.get(zone);
      if (ranks) ranks.push(rank);
      else this.ranksOfZone.set(zone, [rank]);
    }
  }
}
