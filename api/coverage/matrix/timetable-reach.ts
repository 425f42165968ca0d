import type { Point } from '../../territories/commune.js';
import { inSlices } from '../in-slices.js';
import type { Homes } from './homes.js';
import { NOBODY, type Reach, type Reached } from './reach.js';

/** Minutes from a commune to each point, +Infinity beyond the time allowed; null: no timetable there. */
export type MinutesFrom = (rank: number, maxMinutes: number) => Float32Array | null;

type Known = { readonly ranks: number[]; readonly minutes: number[] };

/** By public transport: the journeys from every commune that a valid timetable covers, worked out once a point. */
export class TimetableReach implements Reach {
  readonly farthestMetres = Number.POSITIVE_INFINITY;
  private readonly covered: readonly number[];
  private readonly isCovered: Uint8Array;
  private readonly journeys = new Map<string, Known>();

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
    const fresh = new Map<string, Point>();
    for (const point of points) {
      const key = keyOf(point);
      if (!this.journeys.has(key)) fresh.set(key, point);
    }
    if (fresh.size === 0) return;
    const known = [...fresh.keys()].map((): Known => ({ ranks: [], minutes: [] }));
    const minutesFrom = this.prepareFor([...fresh.values()]);
    await inSlices(this.covered, (rank) =>
      this.note(minutesFrom(rank, this.maxMinutes), known, rank),
    );
    for (const [at, key] of [...fresh.keys()].entries()) {
      this.journeys.set(key, known[at] ?? { ranks: [], minutes: [] });
    }
  }

  from(latitude: number, longitude: number): Reached {
    const known = this.journeys.get(keyOf({ latitude, longitude }));
    return known ? { length: known.ranks.length, ...known } : NOBODY;
  }

  private note(minutes: Float32Array | null, known: readonly Known[], rank: number): void {
    for (const [at, away] of (minutes ?? []).entries()) {
      if (away > this.maxMinutes) continue;
      known[at]?.ranks.push(rank);
      known[at]?.minutes.push(away);
    }
  }
}

const keyOf = ({ latitude, longitude }: Point): string => `${latitude} ${longitude}`;
