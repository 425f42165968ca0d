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
    return new TimetableReach(
      homes,
      (code) => this.travel.hasTimetable(code),
      (points) => this.prepareFor(homes, points),
      maxMinutes,
    );
  }

  private prepareFor({ latitudes, longitudes }: Homes, points: readonly Point[]): MinutesFrom {
    const places = this.travel.prepare(points);
    return (rank, maxMinutes) => {
      const latitude = latitudes[rank] ?? Number.NaN;
      const longitude = longitudes[rank] ?? Number.NaN;
      const table = this.travel.table({ latitude, longitude }, 'transports', places, {
        maxMinutes,
      });
      return table.kind === 'known' ? table.minutes : null;
    };
  }
}
