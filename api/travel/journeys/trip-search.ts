import type { DayNetwork } from '../timetable/day-network.js';
import { MAY_ALIGHT } from '../timetable/feed-timetable.js';

export const NEVER = 0x3fffffff;
export const NO_RIDE = -1;

/** Told of every stop that a ride reaches earlier than known: which ride, and where one gets off it. */
export type OnArrival = (stop: number, arrival: number, ride: number, position: number) => void;

/**
 * Rides taken one after the other over a day, round by round (rides with n changes before those with n + 1), in
 * the manner of RAPTOR (Delling, Pajor, Werneck 2012) with the bookkeeping by trip of Witt's trip-based routing
 * (2015): each stretch of a trip is ridden once. Changing always costs one footpath, which starts where one got
 * off: walks are never chained, and a stop reached on foot never hides that a bus reaches it.
 *
 * Successive searches over the same labels must leave earlier and earlier: what was found then still holds.
 */
export class TripSearch {
  /** No ride arrives after it, nor leaves. May be lowered while searching. */
  limit = NEVER;
  private readonly arrivals: Int32Array;
  private readonly ready: Int32Array;
  /** The first position from which a trip was ridden, or the number of its stops. */
  private readonly ridden: Uint16Array;
  private readonly notRidden: Uint16Array;
  private rideCount = 0;
  private rideTrips = new Uint32Array(1024);
  private rideFrom = new Uint16Array(1024);
  private rideTo = new Uint16Array(1024);
  private rideParents = new Int32Array(1024);
  private rideParentPositions = new Uint16Array(1024);

  constructor(private readonly day: DayNetwork) {
    this.arrivals = new Int32Array(day.stopCount).fill(NEVER);
    this.ready = new Int32Array(day.stopCount).fill(NEVER);
    this.notRidden = new Uint16Array(day.tripCount);
    const { laneStarts, laneTrips } = day;
    for (let lane = 0; lane + 1 < laneStarts.length; lane += 1) {
      const stops = (laneStarts[lane + 1] ?? 0) - (laneStarts[lane] ?? 0);
      this.notRidden.fill(stops, laneTrips[lane] ?? 0, laneTrips[lane + 1] ?? 0);
    }
    this.ridden = this.notRidden.slice();
  }

  /** Forgets everything. */
  restart(): void {
    this.limit = NEVER;
    this.rideCount = 0;
    this.arrivals.fill(NEVER);
    this.ready.fill(NEVER);
    this.ridden.set(this.notRidden);
  }

  /** Forgets which rides were taken, not what they reached. */
  forgetRides(): void {
    this.rideCount = 0;
  }

  /** One stands at a stop at a time, ready to board. */
  board(stop: number, at: number): void {
    if (at < (this.ready[stop] ?? NEVER)) this.boardFrom(stop, at, NO_RIDE, 0);
  }

  /** Rides until nothing is reached earlier. */
  run(onArrival: OnArrival): void {
    const { day, arrivals, ready } = this;
    const { laneStarts, laneStops, laneRights, laneTrips, laneTimes, tripLanes, footpaths } = day;
    for (let ride = 0; ride < this.rideCount; ride += 1) {
      const trip = this.rideTrips[ride] ?? 0;
      const lane = tripLanes[trip] ?? 0;
      const start = laneStarts[lane] ?? 0;
      const stops = (laneStarts[lane + 1] ?? 0) - start;
      const row = (laneTimes[lane] ?? 0) + (trip - (laneTrips[lane] ?? 0)) * stops;
      const end = Math.min(this.rideTo[ride] ?? 0, stops - 1);
      for (let position = (this.rideFrom[ride] ?? 0) + 1; position <= end; position += 1) {
        const arrival = day.arrivals[row + position] ?? NEVER;
        if (arrival > this.limit) break;
        if (((laneRights[start + position] ?? 0) & MAY_ALIGHT) === 0) continue;
        const stop = laneStops[start + position] ?? 0;
        if (arrival >= (arrivals[stop] ?? NEVER)) continue;
        arrivals[stop] = arrival;
        onArrival(stop, arrival, ride, position);
        const last = footpaths.starts[stop + 1] ?? 0;
        for (let path = footpaths.starts[stop] ?? 0; path < last; path += 1) {
          const next = footpaths.stops[path] ?? 0;
          const at = arrival + (footpaths.seconds[path] ?? 0);
          if (at < (ready[next] ?? NEVER)) this.boardFrom(next, at, ride, position);
        }
      }
    }
  }

  tripOf(ride: number): number {
    return this.rideTrips[ride] ?? 0;
  }

  /** The position in its lane where a ride begins. */
  boardingOf(ride: number): number {
    return this.rideFrom[ride] ?? 0;
  }

  /** The ride one came by, or NO_RIDE, and the position where one got off it. */
  parentOf(ride: number): { readonly ride: number; readonly position: number } {
    return {
      ride: this.rideParents[ride] ?? NO_RIDE,
      position: this.rideParentPositions[ride] ?? 0,
    };
  }

  private boardFrom(stop: number, at: number, parent: number, parentPosition: number): void {
    if (at > this.limit) return;
    this.ready[stop] = at;
    const { boardStarts, boardLanes, boardPositions, laneTrips, laneTimes, departures } = this.day;
    const last = boardStarts[stop + 1] ?? 0;
    for (let boarding = boardStarts[stop] ?? 0; boarding < last; boarding += 1) {
      const lane = boardLanes[boarding] ?? 0;
      const position = boardPositions[boarding] ?? 0;
      const firstTrip = laneTrips[lane] ?? 0;
      const trips = (laneTrips[lane + 1] ?? 0) - firstTrip;
      const column = (laneTimes[lane] ?? 0) + position * trips;
      let low = 0;
      let high = trips;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if ((departures[column + middle] ?? 0) < at) low = middle + 1;
        else high = middle;
      }
      if (low === trips || (departures[column + low] ?? 0) > this.limit) continue;
      const trip = firstTrip + low;
      const ridden = this.ridden[trip] ?? 0;
      if (ridden <= position) continue;
      this.push(trip, position, ridden, parent, parentPosition);
      // The trips that follow go nowhere earlier than this one.
      for (let later = trip; later < firstTrip + trips; later += 1) {
        if ((this.ridden[later] ?? 0) <= position) break;
        this.ridden[later] = position;
      }
    }
  }

  private push(
    trip: number,
    from: number,
    to: number,
    parent: number,
    parentPosition: number,
  ): void {
    const ride = this.rideCount;
    if (ride === this.rideTrips.length) this.grow();
    this.rideTrips[ride] = trip;
    this.rideFrom[ride] = from;
    this.rideTo[ride] = to;
    this.rideParents[ride] = parent;
    this.rideParentPositions[ride] = parentPosition;
    this.rideCount = ride + 1;
  }

  private grow(): void {
    const length = this.rideTrips.length * 2;
    const copy = <T extends { set(from: T): void }>(to: T, from: T): T => {
      to.set(from);
      return to;
    };
    this.rideTrips = copy(new Uint32Array(length), this.rideTrips);
    this.rideFrom = copy(new Uint16Array(length), this.rideFrom);
    this.rideTo = copy(new Uint16Array(length), this.rideTo);
    this.rideParents = copy(new Int32Array(length), this.rideParents);
    this.rideParentPositions = copy(new Uint16Array(length), this.rideParentPositions);
  }
}
