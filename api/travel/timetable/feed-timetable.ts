/**
 * One network's timetable as typed arrays. Seconds count from midnight of the service day (GTFS: noon less
 * twelve hours) and may pass 86,400; days count from 1970-01-01.
 */
export type FeedTimetable = {
  readonly stopIds: readonly string[];
  readonly stopNames: readonly string[];
  readonly latitudes: Float64Array;
  readonly longitudes: Float64Array;
  /** The station a stop belongs to, by the number of the first of its stops; -1 for none. */
  readonly stations: Int32Array;

  readonly lineNames: readonly string[];
  /** `route_type` of GTFS: 3 is a bus. */
  readonly lineTypes: Uint32Array;

  /** A pattern is a line and the stops that its trips call at, in order. */
  readonly patternLines: Uint32Array;
  readonly patternStarts: Uint32Array;
  readonly patternStops: Uint32Array;
  /** Bit 1: may be boarded there; bit 2: may be left there. */
  readonly patternRights: Uint8Array;

  /** The times of a trip after its first departure, shared by all trips that run alike. */
  readonly profilePatterns: Uint32Array;
  readonly profileStarts: Uint32Array;
  readonly profileArrivals: Int32Array;
  readonly profileDepartures: Int32Array;

  readonly tripProfiles: Uint32Array;
  readonly tripStarts: Int32Array;
  readonly tripServices: Uint32Array;
  readonly tripHeadsigns: Uint32Array;
  readonly headsigns: readonly string[];

  /** Bit 0 is Monday; a service runs on these weekdays between two days, but for its exceptions. */
  readonly serviceWeekdays: Uint8Array;
  readonly serviceFrom: Int32Array;
  readonly serviceTo: Int32Array;
  readonly exceptionServices: Uint32Array;
  readonly exceptionDays: Int32Array;
  /** 1: runs that day all the same; 0: does not. */
  readonly exceptionRuns: Uint8Array;

  /** From transfers.txt: the seconds to change from a stop to another, -1 when one cannot, -2 to walk. */
  readonly transferFrom: Uint32Array;
  readonly transferTo: Uint32Array;
  readonly transferSeconds: Int32Array;
};

export const MAY_BOARD = 1;
export const MAY_ALIGHT = 2;
export const CANNOT_CHANGE = -1;
export const WALK_TO_CHANGE = -2;
