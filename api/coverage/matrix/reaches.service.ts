import { Injectable } from '@nestjs/common';
import type { ModeDeTransport } from '../../travel/mode-de-transport.js';
import { TravelTimesService } from '../../travel/travel-times.service.js';
import type { Offer } from '../offers/offer.js';
import type { Homes } from './homes.js';
import { DistanceReach, type Reach } from './reach.js';
import { NoTimetableReach } from './no-timetable-reach.js';

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
    _offers: readonly Offer[],
  ): Promise<Reach> {
    if (mode === 'transports') return Promise.resolve(new NoTimetableReach());
    return Promise.resolve(new DistanceReach(homes, mode, maxMinutes));
  }
}
