import { LRUCache } from 'lru-cache';
import type { Point } from '../../territories/commune.js';
import { bandOf } from '../accessibility-index.js';
import { inSlices } from '../in-slices.js';
import type { Homes } from './homes.js';
import { type Banded, isAmong, NOBODY, type Reach, type Reached } from './reach.js';

/** Minutes from a commune to each point, +Infinity beyond the time allowed; null: no timetable there. */
export type MinutesFrom = (rank: number, maxMinutes: number) => Float32Array | null;

type Known = { readonly ranks: number[]; readonly minutes: number[] };

const TRIED_BYTES = 16_000_000;

/** By public transport: the journeys from every commune that a valid timetable covers, worked out once a point. */
export class TimetableReach implements Reach {
  readonly farthestMetres = Number.POSITIVE_INFINITY;
  private readonly covered: readonly number[];
  private readonly isCovered: Uint8Array;
  private readonly journeys = new Map<string, Known>();
  /** An offer is taken away by the journeys that it was added by: those of trials alone may be lost. */
  private readonly tried = new LRUCache<string, Known>({
    maxSize: TRIED_BYTES,
    sizeCalculation: ({ ranks }) => 100 + ranks.length * 16,
  });

  constructor(
    homes: Homes,
    covers: (code: string) => boolean,
    private readonly prepareFor: (points: readonly Point[]) => MinutesFrom,
    private readonly maxMinutes: number,
  ) {
    this.isCovered = Uint8Array.from(homes.all, ({ code, latitude }) =>
      Number(latitude !== null && covers(code)),
    );
    this.covered = homes.all.flatMap((_, rank) => (this.isCovered[rank] === 1 ? [rank] : []));
  }

  knows(rank: number): boolean {
    return this.isCovered[rank] === 1;
  }

  async prepare(points: readonly Point[]): Promise<void> {
    const fresh = points.filter((point) => !this.journeys.has(keyOf(point)));
    for (const [key, known] of await this.workOut(fresh)) this.journeys.set(key, known);
  }

  async prepareTrial(points: readonly Point[]): Promise<void> {
    const fresh = points.filter((point) => {
      const key = keyOf(point);
      return !this.journeys.has(key) && !this.tried.has(key);
    });
    for (const [key, known] of await this.workOut(fresh)) this.tried.set(key, known);
  }

  from(latitude: number, longitude: number): Reached {
    const key = keyOf({ latitude, longitude });
    const known = this.journeys.get(key) ?? this.tried.get(key);
    return known ? { length: known.ranks.length, ...known } : NOBODY;
  }

  private async workOut(points: readonly Point[]): Promise<ReadonlyMap<string, Known>> {
    const fresh = new Map(points.map((point) => [keyOf(point), point]));
    if (fresh.size === 0) return new Map();
    const known = [...fresh.keys()].map((): Known => ({ ranks: [], minutes: [] }));
    const minutesFrom = this.prepareFor([...fresh.values()]);
    await inSlices(this.covered, (rank) =>
      this.note(minutesFrom(rank, this.maxMinutes), known, rank),
    );
    return new Map(
      [...fresh.keys()].map((key, at) => [key, known[at] ?? { ranks: [], minutes: [] }]),
    );
  }

  band(latitude: number, longitude: number, admitted: readonly number[] | null): Banded {
    const { length, ranks: all, minutes } = this.from(latitude, longitude);
    const ranks: number[] = [];
    const bands: number[] = [];
    for (let at = 0; at < length; at += 1) {
      const rank = all[at] ?? -1;
      if (admitted && !isAmong(admitted, rank)) continue;
      ranks.push(rank);
      bands.push(bandOf(minutes[at] ?? 0, this.maxMinutes));
    }
    return { length: ranks.length, ranks, bands };
  }

  private note(minutes: Float32Array | null, known: readonly Known[], rank: number): void {
    for (const [at, away] of (minutes ?? []).entries()) {
      if (away > this.maxMinutes) continue;
      known[at]?.ranks.push(rank);
      known[at]?.minutes.push(away);
    }
  }
}

/** Within a metre, the same point. */
const keyOf = ({ latitude, longitude }: Point): string =>
  `${latitude.toFixed(5)} ${longitude.toFixed(5)}`;
