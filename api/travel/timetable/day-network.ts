import type { Footpaths } from './build-footpaths.js';

/**
 * The trips that run on one day, in lanes: trips of one pattern where none overtakes another. Seconds count
 * from the day's midnight. The same shape read backwards in time serves searches by arrival.
 */
export type DayNetwork = {
  readonly stopCount: number;
  readonly tripCount: number;
  /** By lane: its stops are `laneStops[laneStarts[lane]…]`, its trips `laneTrips[lane]…` follow one another. */
  readonly laneStarts: Uint32Array;
  readonly laneStops: Uint32Array;
  readonly laneRights: Uint8Array;
  readonly laneTrips: Uint32Array;
  readonly tripLanes: Uint32Array;
  /** `arrivals[times + trip × stops + position]`: a trip is read along its row. */
  readonly laneTimes: Uint32Array;
  readonly arrivals: Int32Array;
  /** `departures[times + position × trips + trip]`: a stop is searched along its column. */
  readonly departures: Int32Array;
  /** Where one may board at each stop: lane and position in it. */
  readonly boardStarts: Uint32Array;
  readonly boardLanes: Uint32Array;
  readonly boardPositions: Uint32Array;
  readonly footpaths: Footpaths;
  /** Which trip of which feed this is. */
  readonly tripFeeds: Uint16Array;
  readonly tripSources: Uint32Array;
};
