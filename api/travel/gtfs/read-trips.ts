import type { Line } from '../timetable/timetable-builder.js';
import type { FeedFiles } from './feed-files.js';
import type { FeedReport } from './feed-report.js';
import { type Encoding, readTable } from './read-table.js';
import { readGtfsTime } from './read-values.js';

const ROUTES_MAX = 200_000;
const TRIPS_MAX = 3_000_000;

export type ReadLines = { readonly numbers: ReadonlyMap<string, number>; readonly lines: Line[] };

/** The name on the bus: its short name, else its long one. */
export async function readLines(
  files: FeedFiles,
  encoding: Encoding,
  report: FeedReport,
): Promise<ReadLines> {
  const numbers = new Map<string, number>();
  const lines: Line[] = [];
  await readTable(
    files,
    {
      file: 'routes.txt',
      encoding,
      required: ['route_id'],
      optional: ['route_short_name', 'route_long_name', 'route_type'],
      rowsMax: ROUTES_MAX,
    },
    ([id = '', short = '', long = '', type = '']) => {
      if (numbers.has(id)) return report.note('identifiant-en-double', id);
      const nom = (short || long || id).slice(0, 80);
      const kind = /^\d{1,4}$/.test(type) ? Number(type) : 3;
      numbers.set(id, lines.push({ nom, type: kind }) - 1);
    },
  );
  return { numbers, lines };
}

export type ReadTrip = {
  readonly id: string;
  readonly line: number;
  readonly service: number;
  readonly headsign: string;
};

export type ReadTrips = {
  readonly numbers: ReadonlyMap<string, number>;
  readonly trips: ReadTrip[];
};

export async function readTrips(
  files: FeedFiles,
  encoding: Encoding,
  known: { lines: ReadonlyMap<string, number>; services: ReadonlyMap<string, number> },
  report: FeedReport,
): Promise<ReadTrips> {
  const numbers = new Map<string, number>();
  const trips: ReadTrip[] = [];
  await readTable(
    files,
    {
      file: 'trips.txt',
      encoding,
      required: ['trip_id', 'route_id', 'service_id'],
      optional: ['trip_headsign'],
      rowsMax: TRIPS_MAX,
    },
    ([id = '', route = '', calendar = '', headsign = '']) => {
      if (numbers.has(id)) return report.note('identifiant-en-double', id);
      const line = known.lines.get(route);
      if (line === undefined) return report.note('ligne-inconnue', `${id} (${route})`);
      const service = known.services.get(calendar);
      if (service === undefined) return report.note('calendrier-inconnu', `${id} (${calendar})`);
      numbers.set(id, trips.push({ id, line, service, headsign: headsign.slice(0, 120) }) - 1);
    },
  );
  return { numbers, trips };
}

export type Frequency = { readonly from: number; readonly to: number; readonly every: number };

/** Trips that run every so often between two times, by the trip's number. */
export async function readFrequencies(
  files: FeedFiles,
  encoding: Encoding,
  trips: ReadonlyMap<string, number>,
  report: FeedReport,
): Promise<ReadonlyMap<number, readonly Frequency[]>> {
  const frequencies = new Map<number, Frequency[]>();
  if (!files.has('frequencies.txt')) return frequencies;
  await readTable(
    files,
    {
      file: 'frequencies.txt',
      encoding,
      required: ['trip_id', 'start_time', 'end_time', 'headway_secs'],
      rowsMax: ROUTES_MAX,
    },
    ([id = '', start = '', end = '', headway = '']) => {
      const trip = trips.get(id);
      if (trip === undefined) return report.note('course-inconnue', id);
      const from = readGtfsTime(start);
      const to = readGtfsTime(end);
      const every = Number(headway);
      // Under half a minute it is no bus, and a table of millions.
      if (from === null || to === null || to <= from || !(every >= 30)) {
        return report.note('frequence-illisible', `${id} ${start} ${end} ${headway}`);
      }
      const former = frequencies.get(trip) ?? [];
      frequencies.set(trip, [...former, { from, to, every }]);
    },
  );
  return frequencies;
}
