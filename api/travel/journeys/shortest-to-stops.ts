import type { DayNetwork } from '../timetable/day-network.js';
import type { StopsAround } from './stops-around.js';
import { TripSearch } from './trip-search.js';

/** Not within the time allowed. */
export const OUT_OF_REACH = 0xffff;
/** Eighteen hours: what sixteen bits hold. */
const LONGEST_SECONDS = OUT_OF_REACH - 1;

export type LeaveBetween = {
  /** Seconds from midnight, both included. */
  readonly from: number;
  readonly to: number;
  readonly maxSeconds: number;
};

/** Every instant when it makes sense to leave: just in time for a bus; the latest first. */
function departures(
  day: DayNetwork,
  around: StopsAround,
  { from, to }: LeaveBetween,
): { readonly leave: number; readonly access: number }[] {
  const events = new Set<number>();
  const accesses = around.stops.length;
  for (let access = 0; access < accesses; access += 1) {
    const stop = around.stops[access] ?? 0;
    const walk = around.seconds[access] ?? 0;
    for (let at = day.boardStarts[stop] ?? 0; at < (day.boardStarts[stop + 1] ?? 0); at += 1) {
      const lane = day.boardLanes[at] ?? 0;
      const trips = (day.laneTrips[lane + 1] ?? 0) - (day.laneTrips[lane] ?? 0);
      const column = (day.laneTimes[lane] ?? 0) + (day.boardPositions[at] ?? 0) * trips;
      for (let trip = 0; trip < trips; trip += 1) {
        const leave = (day.departures[column + trip] ?? 0) - walk;
        if (leave >= from && leave <= to) events.add(leave * accesses + access);
      }
    }
  }
  return [...Float64Array.from(events).sort().reverse()].map((event) => ({
    leave: Math.floor(event / accesses),
    access: event % accesses,
  }));
}

/**
 * The shortest journey from a place to every stop, over every instant of departure of a span: seconds from
 * leaving to getting off, the walk to the first stop and every wait included. Exact: nothing is sampled. A
 * search of the same day may be lent.
 */
export function shortestToStops(
  day: DayNetwork,
  around: StopsAround,
  between: LeaveBetween,
  search = new TripSearch(day),
): Uint16Array {
  const shortest = new Uint16Array(day.stopCount).fill(OUT_OF_REACH);
  const maxSeconds = Math.min(between.maxSeconds, LONGEST_SECONDS);
  search.restart();
  let leave = between.to;
  const note = (stop: number, arrival: number): void => {
    const seconds = arrival - leave;
    if (seconds < (shortest[stop] ?? 0)) shortest[stop] = seconds;
  };
  const rideFrom = (): void => {
    search.run(note);
    search.forgetRides();
  };
  search.limit = leave + maxSeconds;
  for (const [access, stop] of around.stops.entries()) {
    search.board(stop, leave + (around.seconds[access] ?? 0));
  }
  rideFrom();
  for (const departure of departures(day, around, between)) {
    if (departure.leave < leave) {
      rideFrom();
      leave = departure.leave;
      search.limit = leave + maxSeconds;
    }
    const stop = around.stops[departure.access] ?? 0;
    search.board(stop, leave + (around.seconds[departure.access] ?? 0));
  }
  rideFrom();
  return shortest;
}
