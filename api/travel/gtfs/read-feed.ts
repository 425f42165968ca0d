import { serviceSpan } from '../timetable/active-services.js';
import type { FeedTimetable } from '../timetable/feed-timetable.js';
import { type Stop, TimetableBuilder } from '../timetable/timetable-builder.js';
import { travelErrors } from '../travel.errors.js';
import { type FeedFiles, missingFiles } from './feed-files.js';
import { type FeedFinding, FeedReport } from './feed-report.js';
import { type FeedInfo, readFeedInfo } from './read-feed-info.js';
import { readCalendars } from './read-calendars.js';
import { readStopTimes } from './read-stop-times.js';
import { readStops, type ReadStop, stationOf } from './read-stops.js';
import { detectEncoding } from './read-table.js';
import { readTransfers } from './read-transfers.js';
import { type Frequency, readFrequencies, readLines, readTrips } from './read-trips.js';
import { repairTrip, type TimedCall } from './repair-trip.js';

const TRIPS_MAX = 3_000_000;

export type ReadFeed = {
  readonly timetable: FeedTimetable;
  readonly info: FeedInfo;
  /** The first and last day with a bus, by number of days since 1970-01-01. */
  readonly span: { readonly from: number; readonly to: number };
  readonly findings: readonly FeedFinding[];
};

/** A GTFS feed as a timetable; what is wrong in it is repaired or left out, and told. Throws when nothing is left. */
export async function readFeed(files: FeedFiles): Promise<ReadFeed> {
  const missing = missingFiles(files);
  if (missing.length > 0) throw travelErrors.missingFiles(missing);
  const report = new FeedReport();
  const encoding = await detectEncoding(files, 'stops.txt');
  if (encoding !== 'utf8') report.note('pas-en-utf8', 'stops.txt');
  const info = await readFeedInfo(files, encoding, report);
  const stops = await readStops(files, encoding, report);
  const lines = await readLines(files, encoding, report);
  const calendars = await readCalendars(files, encoding, report);
  const known = { lines: lines.numbers, services: calendars.numbers };
  const trips = await readTrips(files, encoding, known, report);
  const used = new UsedStops(stops);
  const stopNumber = (id: string): number | undefined => used.numberOf(id);
  const calls = await readStopTimes(files, encoding, { trips: trips.numbers, stopNumber }, report);
  const frequencies = await readFrequencies(files, encoding, trips.numbers, report);
  const builder = new TimetableBuilder();
  calls.eachTrip(trips.trips.length, (number, read) => {
    const trip = trips.trips[number];
    if (!trip) return;
    const repaired = repairTrip(read);
    if (repaired.kind === 'refused') return report.note(repaired.why, trip.id);
    for (const repair of repaired.repairs) report.note(repair, trip.id);
    for (const run of runsOf(repaired.calls, frequencies.get(number))) {
      if (builder.trips === TRIPS_MAX) throw travelErrors.tooMany('frequencies.txt', TRIPS_MAX);
      builder.add({ ...trip, calls: run });
    }
  });
  if (builder.trips === 0) throw travelErrors.empty();
  const transfers = await readTransfers(files, encoding, (id) => used.numbersOf(id), report);
  const timetable = builder.build({
    stops: used.stops(),
    lines: lines.lines,
    services: calendars.services,
    exceptions: calendars.exceptions,
    transfers,
  });
  const span = serviceSpan(timetable);
  if (!span) throw travelErrors.neverRuns();
  return { timetable, info, span, findings: report.findings };
}

/** The trip as it is, or once for each passage when it runs every so often. */
function* runsOf(
  calls: readonly TimedCall[],
  frequencies: readonly Frequency[] | undefined,
): Generator<readonly TimedCall[]> {
  if (!frequencies) yield calls;
  const start = calls[0]?.departure ?? 0;
  for (const { from, to, every } of frequencies ?? []) {
    for (let at = from; at < to; at += every) {
      const shift = Math.round(at) - start;
      yield calls.map((call) => ({
        ...call,
        arrival: call.arrival + shift,
        departure: call.departure + shift,
      }));
    }
  }
}

/** The stops where a bus calls, numbered as they are met. */
class UsedStops {
  private readonly numbers = new Map<string, number>();
  private readonly children = new Map<string, number[]>();

  constructor(private readonly known: ReadonlyMap<string, ReadStop>) {}

  numberOf(id: string): number | undefined {
    const met = this.numbers.get(id);
    if (met !== undefined || !this.known.has(id)) return met;
    const number = this.numbers.size;
    this.numbers.set(id, number);
    const station = stationOf(this.known, id);
    this.children.set(station, [...(this.children.get(station) ?? []), number]);
    return number;
  }

  /** The stop itself, or those of the station, where a bus calls; null for an unknown one. */
  numbersOf(id: string): readonly number[] | null {
    if (!this.known.has(id)) return null;
    const itself = this.numbers.get(id);
    return itself === undefined ? (this.children.get(id) ?? []) : [itself];
  }

  stops(): Stop[] {
    return [...this.numbers.keys()].flatMap((id) => {
      const stop = this.known.get(id);
      if (!stop) return [];
      const siblings = this.children.get(stationOf(this.known, id)) ?? [];
      return [{ ...stop, station: siblings.length > 1 ? (siblings[0] ?? -1) : -1 }];
    });
  }
}
