import type { Point } from '../../territories/commune.js';
import { estimateMinutes, metresWithin, walkSeconds } from '../estimates/estimate-minutes.js';
import { StopsByLatitude } from '../timetable/stops-by-latitude.js';
import type { ReachedStops } from './reached-stops.js';
import { WALK_MINUTES_MAX } from './stops-around.js';

/** The origins that get to a place, in their order, and the minutes; good until the next question. */
export type Comers = {
  readonly length: number;
  readonly origins: Int32Array;
  readonly minutes: Float32Array;
};

/** Who gets to a place from known origins. */
export interface JourneysTo {
  to(place: Point): Comers;
  /** Nobody comes from farther, as the crow flies. */
  readonly farthestMetres: number;
  readonly bytes: number;
}

type Asked = {
  readonly near: StopsByLatitude;
  readonly maxMinutes: number;
  /** The longest way from an origin to a stop that it reaches, as the crow flies. */
  readonly farthestStopMetres: number;
};

export const ROW_BYTES = 4;
const NEVER = 0x3fffffff;
/** Two stretches as the crow flies may add up to a little less than the whole. */
const MARGIN = 1.01;

/** Journeys from known origins to every stop, and from the stops around it to any place. */
export class JourneysByStop implements JourneysTo {
  /** Rows by stop: from which origins it is reached, and in how many seconds. */
  private readonly starts: Uint32Array;
  private readonly rowOrigins: Uint16Array;
  private readonly rowSeconds: Uint16Array;
  private readonly origins: StopsByLatitude;

  readonly farthestMetres: number;
  private readonly byBus: Int32Array;
  private readonly onFoot: Float32Array;
  private readonly comers: { origins: Int32Array; minutes: Float32Array };

  constructor(
    origins: readonly Point[],
    /** By origin. */
    reached: readonly ReachedStops[],
    private readonly asked: Asked,
  ) {
    const stopCount = reached[0]?.length ?? 0;
    this.starts = new Uint32Array(stopCount + 1);
    for (const { stops } of reached) {
      for (const stop of stops) this.starts[stop + 1] = (this.starts[stop + 1] ?? 0) + 1;
    }
    for (let stop = 0; stop < stopCount; stop += 1) {
      this.starts[stop + 1] = (this.starts[stop + 1] ?? 0) + (this.starts[stop] ?? 0);
    }
    const rows = this.starts[stopCount] ?? 0;
    this.rowOrigins = new Uint16Array(rows);
    this.rowSeconds = new Uint16Array(rows);
    const next = this.starts.slice(0, stopCount);
    for (const [origin, { stops, seconds }] of reached.entries()) {
      for (let at = 0; at < stops.length; at += 1) {
        const row = next[stops[at] ?? 0] ?? 0;
        next[stops[at] ?? 0] = row + 1;
        this.rowOrigins[row] = origin;
        this.rowSeconds[row] = seconds[at] ?? 0;
      }
    }
    this.origins = new StopsByLatitude(
      Float64Array.from(origins, ({ latitude }) => latitude),
      Float64Array.from(origins, ({ longitude }) => longitude),
    );
    this.farthestMetres = Math.max(
      metresWithin('pied', asked.maxMinutes),
      (asked.farthestStopMetres + metresWithin('pied', WALK_MINUTES_MAX)) * MARGIN,
    );
    const { length } = origins;
    this.byBus = new Int32Array(length).fill(NEVER);
    this.onFoot = new Float32Array(length).fill(Number.POSITIVE_INFINITY);
    this.comers = { origins: new Int32Array(length), minutes: new Float32Array(length) };
  }

  get bytes(): number {
    return this.starts.byteLength + this.rowOrigins.length * ROW_BYTES;
  }

  to(place: Point): Comers {
    const walkers = this.walkTo(place);
    const riders = this.rideTo(place);
    if (!walkers && !riders) return { length: 0, ...this.comers };
    const { byBus, onFoot } = this;
    const { origins, minutes } = this.comers;
    let length = 0;
    for (let origin = 0; origin < byBus.length; origin += 1) {
      const ride = (byBus[origin] ?? NEVER) / 60;
      const walk = onFoot[origin] ?? Number.POSITIVE_INFINITY;
      const away = ride < walk ? Math.fround(ride) : walk;
      if (away > this.asked.maxMinutes) continue;
      origins[length] = origin;
      minutes[length] = away;
      length += 1;
    }
    byBus.fill(NEVER);
    onFoot.fill(Number.POSITIVE_INFINITY);
    return { length, origins, minutes };
  }

  private walkTo({ latitude, longitude }: Point): boolean {
    let some = false;
    const metresMax = metresWithin('pied', this.asked.maxMinutes);
    this.origins.near(latitude, longitude, metresMax, (origin, metres) => {
      this.onFoot[origin] = estimateMinutes('pied', metres);
      some = true;
    });
    return some;
  }

  private rideTo({ latitude, longitude }: Point): boolean {
    let some = false;
    const metresMax = metresWithin('pied', WALK_MINUTES_MAX);
    this.asked.near.near(latitude, longitude, metresMax, (stop, metres) => {
      some = this.rideThrough(stop, walkSeconds(metres)) || some;
    });
    return some;
  }

  private rideThrough(stop: number, walk: number): boolean {
    const { byBus, rowOrigins, rowSeconds } = this;
    const [first, past] = [this.starts[stop] ?? 0, this.starts[stop + 1] ?? 0];
    for (let row = first; row < past; row += 1) {
      const origin = rowOrigins[row] ?? 0;
      const seconds = (rowSeconds[row] ?? 0) + walk;
      if (seconds < (byBus[origin] ?? NEVER)) byBus[origin] = seconds;
    }
    return past > first;
  }
}
