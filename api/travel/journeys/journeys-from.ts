import type { Point } from '../../territories/commune.js';
import { crowMetres } from '../estimates/crow-metres.js';
import type { DayNetwork } from '../timetable/day-network.js';
import type { Network } from '../timetable/network.js';
import { JourneysByStop, ROW_BYTES } from './journeys-by-stop.js';
import { gatherReached, type ReachedStops } from './reached-stops.js';
import { type LeaveBetween, shortestToStops } from './shortest-to-stops.js';
import { stopsAround } from './stops-around.js';
import { TripSearch } from './trip-search.js';

type Asked = {
  readonly network: Network;
  readonly day: DayNetwork;
  readonly between: Pick<LeaveBetween, 'from' | 'to'>;
  readonly maxMinutes: number;
};

const ORIGINS_MAX = 2 ** 16;

/**
 * Journeys from many origins at once, kept stop by stop: a place is then answered by the stops that one walks
 * to it from, however many places there are. Search each origin, then `finish`.
 */
export class JourneysFrom {
  private readonly search: TripSearch;
  private readonly reached: ReachedStops[] = [];
  private rows = 0;
  private farthestStopMetres = 0;

  constructor(
    private readonly origins: readonly Point[],
    private readonly asked: Asked,
  ) {
    if (origins.length > ORIGINS_MAX) throw new RangeError(`${origins.length} origins`);
    this.search = new TripSearch(asked.day);
  }

  searchFrom(origin: number): void {
    const { network, day, between, maxMinutes } = this.asked;
    const { latitude, longitude } = this.origins[origin] ?? { latitude: 0, longitude: 0 };
    const around = stopsAround(network, latitude, longitude);
    const leave = { ...between, maxSeconds: maxMinutes * 60 };
    const reached = gatherReached(shortestToStops(day, around, leave, this.search));
    this.reached[origin] = reached;
    this.rows += reached.stops.length;
    for (const stop of reached.stops) {
      const [lat, lon] = [
        network.latitudes[stop] ?? latitude,
        network.longitudes[stop] ?? longitude,
      ];
      const metres = crowMetres(latitude, longitude, lat, lon);
      this.farthestStopMetres = Math.max(this.farthestStopMetres, metres);
    }
  }

  /** What the journeys searched so far will hold. */
  get bytes(): number {
    return this.rows * ROW_BYTES;
  }

  finish(): JourneysByStop {
    const { network, maxMinutes } = this.asked;
    const { farthestStopMetres } = this;
    return new JourneysByStop(this.origins, this.reached, {
      near: network.near,
      maxMinutes,
      farthestStopMetres,
    });
  }
}
