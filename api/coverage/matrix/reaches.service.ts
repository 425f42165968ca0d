import { Injectable } from '@nestjs/common';
import type { Point } from '../../territories/commune.js';
import type { ModeDeTransport } from '../../travel/mode-de-transport.js';
import { TravelTimesService } from '../../travel/travel-times.service.js';
import type { Homes } from './homes.js';
import { DistanceReach, type Reach } from './reach.js';
import { type MinutesFrom, TimetableReach } from './timetable-reach.js';

/** Who gets where, by each mode. */
@Injectable()
export class ReachesService {
  constructor(private readonly travel: TravelTimesService) {}

  /** Another text when what was computed by this mode is stale. */
  version(mode: ModeDeTransport): string {
    return mode === 'transports' ? this.travel.timetableVersion : '';
  }

  open(
    { mode, maxMinutes }: { readonly mode: ModeDeTransport; readonly maxMinutes: number },
    homes: Homes,
  ): Reach {
    if (mode !== 'transports') return new DistanceReach(homes, mode, maxMinutes);
    const departures = new Map<number, Point | null>();
    return new TimetableReach(
      homes,
      (code) => this.travel.hasTimetable(code),
      (points) => this.prepareFor(points, (rank) => this.departure(homes, rank, departures)),
      maxMinutes,
    );
  }

  /** Where one catches the bus; looked for once. */
  private departure(homes: Homes, rank: number, known: Map<number, Point | null>): Point | null {
    const found = known.get(rank);
    if (found !== undefined) return found;
    const code = homes.all[rank]?.code;
    const departure = code === undefined ? null : this.travel.departureOf(code);
    known.set(rank, departure);
    return departure;
  }

  private prepareFor(
    points: readonly Point[],
    departureOf: (rank: number) => Point | null,
  ): MinutesFrom {
    const places = this.travel.prepare(points);
    return (rank, maxMinutes) => {
      const from = departureOf(rank);
      if (!from) return null;
      const table = this.travel.table(from, 'transports', places, { maxMinutes });
      return table.kind === 'known' ? table.minutes : null;
    };
  }
}
