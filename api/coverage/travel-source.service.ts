import { Injectable } from '@nestjs/common';
import type { ModeDeTransport } from '../travel/mode-de-transport.js';
import { ESTIMATE_SOURCE, TravelTimesService } from '../travel/travel-times.service.js';

/** Where the minutes of a table come from. */
@Injectable()
export class TravelSource {
  constructor(private readonly travelTimes: TravelTimesService) {}

  /** In French: the networks and their days, or the estimate; null when no timetable of it is known. */
  tell(mode: ModeDeTransport, isKnown: boolean): string | null {
    if (mode !== 'transports') return ESTIMATE_SOURCE;
    return isKnown ? this.travelTimes.sourceOn() : null;
  }
}
