import type { Footpaths } from './build-footpaths.js';
import type { DayNetwork } from './day-network.js';
import { MAY_BOARD } from './feed-timetable.js';

type LaneTrip = {
  readonly source: number;
  readonly arrivals: Int32Array;
  readonly departures: Int32Array;
};

export type PatternTrips = {
  readonly feed: number;
  readonly stops: Uint32Array;
  readonly rights: Uint8Array;
  readonly trips: readonly LaneTrip[];
};

type Lane = PatternTrips & { readonly trips: LaneTrip[] };

/** Parts the trips of each pattern into lanes where none overtakes another, then lays them out flat. */
export class LaneWriter {
  private readonly lanes: Lane[] = [];

  add(pattern: PatternTrips): void {
    const opened: Lane[] = [];
    for (const trip of pattern.trips.toSorted(compareTrips)) {
      const lane = opened.find(({ trips }) => isBefore(trips.at(-1), trip));
      if (lane) lane.trips.push(trip);
      else opened.push({ ...pattern, trips: [trip] });
    }
    this.lanes.push(...opened);
  }

  finish(stopCount: number, footpaths: Footpaths): DayNetwork {
    const { lanes } = this;
    const laneStarts = new Uint32Array(lanes.length + 1);
    const laneTrips = new Uint32Array(lanes.length + 1);
    const laneTimes = new Uint32Array(lanes.length + 1);
    for (const [lane, { stops, trips }] of lanes.entries()) {
      laneStarts[lane + 1] = (laneStarts[lane] ?? 0) + stops.length;
      laneTrips[lane + 1] = (laneTrips[lane] ?? 0) + trips.length;
      laneTimes[lane + 1] = (laneTimes[lane] ?? 0) + stops.length * trips.length;
    }
    const tripCount = laneTrips[lanes.length] ?? 0;
    const laneStops = new Uint32Array(laneStarts[lanes.length] ?? 0);
    const laneRights = new Uint8Array(laneStops.length);
    const arrivals = new Int32Array(laneTimes[lanes.length] ?? 0);
    const departures = new Int32Array(arrivals.length);
    const tripLanes = new Uint32Array(tripCount);
    const tripFeeds = new Uint16Array(tripCount);
    const tripSources = new Uint32Array(tripCount);
    for (const [lane, { feed, stops, rights, trips }] of lanes.entries()) {
      laneStops.set(stops, laneStarts[lane]);
      laneRights.set(rights, laneStarts[lane]);
      const first = laneTrips[lane] ?? 0;
      const times = laneTimes[lane] ?? 0;
      for (const [at, trip] of trips.entries()) {
        tripLanes[first + at] = lane;
        tripFeeds[first + at] = feed;
        tripSources[first + at] = trip.source;
        arrivals.set(trip.arrivals, times + at * stops.length);
        for (let position = 0; position < stops.length; position += 1) {
          departures[times + position * trips.length + at] = trip.departures[position] ?? 0;
        }
      }
    }
    return {
      stopCount,
      tripCount,
      laneStarts,
      laneStops,
      laneRights,
      laneTrips,
      laneTimes,
      tripLanes,
      arrivals,
      departures,
      ...boardings(stopCount, laneStarts, laneStops, laneRights),
      footpaths,
      tripFeeds,
      tripSources,
    };
  }
}

/** Where one may board at each stop; never at the last stop of a lane. */
function boardings(
  stopCount: number,
  laneStarts: Uint32Array,
  laneStops: Uint32Array,
  laneRights: Uint8Array,
): Pick<DayNetwork, 'boardStarts' | 'boardLanes' | 'boardPositions'> {
  const boardStarts = new Uint32Array(stopCount + 1);
  const visit = (take: (stop: number, lane: number, position: number) => void): void => {
    for (let lane = 0; lane + 1 < laneStarts.length; lane += 1) {
      const start = laneStarts[lane] ?? 0;
      const last = (laneStarts[lane + 1] ?? 0) - 1;
      for (let at = start; at < last; at += 1) {
        if ((laneRights[at] ?? 0) & MAY_BOARD) take(laneStops[at] ?? 0, lane, at - start);
      }
    }
  };
  visit((stop) => (boardStarts[stop + 1] = (boardStarts[stop + 1] ?? 0) + 1));
  for (let stop = 0; stop < stopCount; stop += 1) {
    boardStarts[stop + 1] = (boardStarts[stop + 1] ?? 0) + (boardStarts[stop] ?? 0);
  }
  const next = boardStarts.slice(0, stopCount);
  const boardLanes = new Uint32Array(boardStarts[stopCount] ?? 0);
  const boardPositions = new Uint32Array(boardLanes.length);
  visit((stop, lane, position) => {
    const place = next[stop] ?? 0;
    next[stop] = place + 1;
    boardLanes[place] = lane;
    boardPositions[place] = position;
  });
  return { boardStarts, boardLanes, boardPositions };
}

const compareTrips = (a: LaneTrip, b: LaneTrip): number =>
  (a.departures[0] ?? 0) - (b.departures[0] ?? 0) ||
  (a.arrivals.at(-1) ?? 0) - (b.arrivals.at(-1) ?? 0);

/** Whether a trip never leaves nor arrives after the one that follows it in the lane. */
function isBefore(former: LaneTrip | undefined, trip: LaneTrip): boolean {
  if (!former) return false;
  for (const [at, departure] of trip.departures.entries()) {
    if ((former.departures[at] ?? 0) > departure) return false;
    if ((former.arrivals[at] ?? 0) > (trip.arrivals[at] ?? 0)) return false;
  }
  return true;
}
