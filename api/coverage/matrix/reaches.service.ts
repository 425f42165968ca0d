import { Injectable } from '@nestjs/common';
import type { Point } from '../../territories/commune.js';
import type { JourneysTo } from '../../travel/journeys/journeys-by-stop.js';
import type { ModeDeTransport } from '../../travel/mode-de-transport.js';
import { TravelTimesService } from '../../travel/travel-times.service.js';
import { coverageErrors } from '../coverage.errors.js';
import { inSlices } from '../in-slices.js';
import type { Homes } from './homes.js';
import { DistanceReach, type Reach } from './reach.js';
import { TimetableReach } from './timetable-reach.js';

/** Of a region of 15,000 stops: some 1 MB in 45 minutes, 5 in 120. What is more than this is refused. */
const JOURNEYS_BYTES_MAX = 128_000_000;

/** Who gets where, by each mode. */
@Injectable()
export class ReachesService {
  constructor(private readonly travel: TravelTimesService) {}

  /** Another text when what was computed by this mode is stale. */
  version(mode: ModeDeTransport): string {
    return mode === 'transports' ? this.travel.timetableVersion : '';
  }

  /** @throws refused `couverture.trajets-trop-nombreux` */
  async open(
    { mode, maxMinutes }: { readonly mode: ModeDeTransport; readonly maxMinutes: number },
    homes: Homes,
  ): Promise<Reach> {
    if (mode !== 'transports') return new DistanceReach(homes, mode, maxMinutes);
    const ranks = homes.all.flatMap(({ code, latitude }, rank) =>
      latitude !== null && this.travel.hasTimetable(code) ? [rank] : [],
    );
    const leaving: { readonly rank: number; readonly point: Point }[] = [];
    await inSlices(ranks, (rank) => {
      const point = this.travel.departureOf(homes.all[rank]?.code ?? '');
      if (point && this.travel.hasTimetable(point)) leaving.push({ rank, point });
    });
    const journeys = await this.journeysFrom(
      leaving.map(({ point }) => point),
      maxMinutes,
    );
    const covered = { ranks, leaving: leaving.map(({ rank }) => rank) };
    return new TimetableReach(homes, covered, journeys, maxMinutes);
  }

  private async journeysFrom(points: readonly Point[], maxMinutes: number): Promise<JourneysTo> {
    const journeys = this.travel.journeysFrom(points, { maxMinutes });
    await inSlices([...points.keys()], (origin) => {
      journeys.searchFrom(origin);
      if (journeys.bytes > JOURNEYS_BYTES_MAX) throw coverageErrors.tooManyJourneys();
    });
    return journeys.finish();
  }
}
