import { MAY_ALIGHT, MAY_BOARD } from '../timetable/feed-timetable.js';
import { CallTable } from './call-table.js';
import type { FeedFiles } from './feed-files.js';
import type { FeedReport } from './feed-report.js';
import { type Encoding, readTable } from './read-table.js';
import { readGtfsTime } from './read-values.js';

const CALLS_MAX = 12_000_000;

type Known = {
  readonly trips: ReadonlyMap<string, number>;
  readonly stopNumber: (id: string) => number | undefined;
};

/** Every call of every trip; what names nothing known is left out and told. */
export async function readStopTimes(
  files: FeedFiles,
  encoding: Encoding,
  { trips, stopNumber }: Known,
  report: FeedReport,
): Promise<CallTable> {
  const calls = new CallTable();
  const timeOf = (text: string, trip: string): number | null => {
    if (text === '') return null;
    const time = readGtfsTime(text);
    if (time === null) report.note('heure-illisible', `${trip} : ${text}`);
    return time;
  };
  let row = 0;
  await readTable(
    files,
    {
      file: 'stop_times.txt',
      encoding,
      required: ['trip_id', 'stop_id', 'arrival_time', 'departure_time'],
      optional: ['stop_sequence', 'pickup_type', 'drop_off_type'],
      rowsMax: CALLS_MAX,
    },
    ([
      id = '',
      stopId = '',
      arrival = '',
      departure = '',
      order = '',
      pickup = '',
      dropOff = '',
    ]) => {
      row += 1;
      const trip = trips.get(id);
      if (trip === undefined) return report.note('course-inconnue', id);
      const stop = stopNumber(stopId);
      if (stop === undefined) return report.note('arret-inconnu', `${id} (${stopId})`);
      calls.add({
        trip,
        stop,
        arrival: timeOf(arrival, id),
        departure: timeOf(departure, id),
        order: /^\d{1,9}$/.test(order) ? Number(order) : row,
        // Who must phone or ask the driver may board all the same: only type 1 says no.
        rights: (pickup === '1' ? 0 : MAY_BOARD) | (dropOff === '1' ? 0 : MAY_ALIGHT),
      });
    },
  );
  return calls;
}
