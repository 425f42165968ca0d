import type { FeedTimetable } from './feed-timetable.js';

export type StopCall = {
  readonly stop: number;
  readonly arrival: number;
  readonly departure: number;
  /** MAY_BOARD | MAY_ALIGHT */
  readonly rights: number;
};

export type Trip = {
  readonly line: number;
  readonly service: number;
  readonly headsign: string;
  readonly calls: readonly StopCall[];
};

export type Stop = {
  readonly id: string;
  readonly nom: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly station: number;
};

export type Service = { readonly weekdays: number; readonly from: number; readonly to: number };
export type ServiceException = {
  readonly service: number;
  readonly day: number;
  readonly runs: boolean;
};
export type Transfer = { readonly from: number; readonly to: number; readonly seconds: number };
export type Line = { readonly nom: string; readonly type: number };

/** What is not trips; their order gives the numbers that trips refer to. */
export type FeedTables = {
  readonly stops: readonly Stop[];
  readonly lines: readonly Line[];
  readonly services: readonly Service[];
  readonly exceptions: readonly ServiceException[];
  readonly transfers: readonly Transfer[];
};

/** Puts trips together by the stops they call at and by how they run. */
export class TimetableBuilder {
  private readonly patterns = new Map<string, number>();
  private readonly profiles = new Map<string, number>();
  private readonly headsignOf = new Map<string, number>();
  private readonly patternLines: number[] = [];
  private readonly patternStarts: number[] = [0];
  private readonly patternStops: number[] = [];
  private readonly patternRights: number[] = [];
  private readonly profilePatterns: number[] = [];
  private readonly profileStarts: number[] = [0];
  private readonly profileArrivals: number[] = [];
  private readonly profileDepartures: number[] = [];
  private readonly tripProfiles: number[] = [];
  private readonly tripStarts: number[] = [];
  private readonly tripServices: number[] = [];
  private readonly tripHeadsigns: number[] = [];

  get trips(): number {
    return this.tripProfiles.length;
  }

  /** The calls in order, their times never going back. */
  add(trip: Trip): void {
    const start = trip.calls[0]?.departure ?? 0;
    this.tripProfiles.push(this.profileOf(trip, start));
    this.tripStarts.push(start);
    this.tripServices.push(trip.service);
    this.tripHeadsigns.push(this.headsign(trip.headsign));
  }

  build({ stops, lines, services, exceptions, transfers }: FeedTables): FeedTimetable {
    return {
      stopIds: stops.map(({ id }) => id),
      stopNames: stops.map(({ nom }) => nom),
      latitudes: Float64Array.from(stops, ({ latitude }) => latitude),
      longitudes: Float64Array.from(stops, ({ longitude }) => longitude),
      stations: Int32Array.from(stops, ({ station }) => station),
      lineNames: lines.map(({ nom }) => nom),
      lineTypes: Uint32Array.from(lines, ({ type }) => type),
      patternLines: Uint32Array.from(this.patternLines),
      patternStarts: Uint32Array.from(this.patternStarts),
      patternStops: Uint32Array.from(this.patternStops),
      patternRights: Uint8Array.from(this.patternRights),
      profilePatterns: Uint32Array.from(this.profilePatterns),
      profileStarts: Uint32Array.from(this.profileStarts),
      profileArrivals: Int32Array.from(this.profileArrivals),
      profileDepartures: Int32Array.from(this.profileDepartures),
      tripProfiles: Uint32Array.from(this.tripProfiles),
      tripStarts: Int32Array.from(this.tripStarts),
      tripServices: Uint32Array.from(this.tripServices),
      tripHeadsigns: Uint32Array.from(this.tripHeadsigns),
      headsigns: [...this.headsignOf.keys()],
      serviceWeekdays: Uint8Array.from(services, ({ weekdays }) => weekdays),
      serviceFrom: Int32Array.from(services, ({ from }) => from),
      serviceTo: Int32Array.from(services, ({ to }) => to),
      exceptionServices: Uint32Array.from(exceptions, ({ service }) => service),
      exceptionDays: Int32Array.from(exceptions, ({ day }) => day),
      exceptionRuns: Uint8Array.from(exceptions, ({ runs }) => Number(runs)),
      transferFrom: Uint32Array.from(transfers, ({ from }) => from),
      transferTo: Uint32Array.from(transfers, ({ to }) => to),
      transferSeconds: Int32Array.from(transfers, ({ seconds }) => seconds),
    };
  }

  private headsign(text: string): number {
    const known = this.headsignOf.get(text);
    if (known !== undefined) return known;
    this.headsignOf.set(text, this.headsignOf.size);
    return this.headsignOf.size - 1;
  }

  private profileOf(trip: Trip, start: number): number {
    const pattern = this.patternOf(trip);
    let key = `${pattern}`;
    for (const { arrival, departure } of trip.calls) {
      key += `,${arrival - start},${departure - start}`;
    }
    const known = this.profiles.get(key);
    if (known !== undefined) return known;
    for (const { arrival, departure } of trip.calls) {
      this.profileArrivals.push(arrival - start);
      this.profileDepartures.push(departure - start);
    }
    this.profileStarts.push(this.profileArrivals.length);
    this.profiles.set(key, this.profilePatterns.length);
    return this.profilePatterns.push(pattern) - 1;
  }

  private patternOf({ line, calls }: Trip): number {
    let key = `${line}`;
    for (const { stop, rights } of calls) key += `,${stop},${rights}`;
    const known = this.patterns.get(key);
    if (known !== undefined) return known;
    for (const { stop, rights } of calls) {
      this.patternStops.push(stop);
      this.patternRights.push(rights);
    }
    this.patternStarts.push(this.patternStops.length);
    this.patterns.set(key, this.patternLines.length);
    return this.patternLines.push(line) - 1;
  }
}
