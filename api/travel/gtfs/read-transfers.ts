import { CANNOT_CHANGE, WALK_TO_CHANGE } from '../timetable/feed-timetable.js';
import type { Transfer } from '../timetable/timetable-builder.js';
import type { FeedFiles } from './feed-files.js';
import type { FeedReport } from './feed-report.js';
import { type Encoding, readTable } from './read-table.js';

const TRANSFERS_MAX = 2_000_000;
const LONGEST_SECONDS = 4 * 3600;

/** What transfers.txt says of changing; a station stands for each of its stops, none for one without a bus. */
export async function readTransfers(
  files: FeedFiles,
  encoding: Encoding,
  stopsOf: (id: string) => readonly number[] | null,
  report: FeedReport,
): Promise<Transfer[]> {
  const transfers: Transfer[] = [];
  if (!files.has('transfers.txt')) return transfers;
  await readTable(
    files,
    {
      file: 'transfers.txt',
      encoding,
      required: ['from_stop_id', 'to_stop_id'],
      optional: [
        'transfer_type',
        'min_transfer_time',
        'from_route_id',
        'to_route_id',
        'from_trip_id',
        'to_trip_id',
      ],
      rowsMax: TRANSFERS_MAX,
    },
    ([fromId = '', toId = '', type = '', time = '', ...particular]) => {
      if (particular.some((cell) => cell !== '') || Number(type) > 3) {
        return report.note('correspondance-particuliere', `${fromId} → ${toId}`);
      }
      const froms = stopsOf(fromId);
      const tos = stopsOf(toId);
      if (!froms || !tos) {
        return report.note('correspondance-inconnue', `${fromId} → ${toId}`);
      }
      const seconds = secondsOf(type, time);
      for (const from of froms) for (const to of tos) transfers.push({ from, to, seconds });
    },
  );
  return transfers;
}

function secondsOf(type: string, time: string): number {
  if (type === '3') return CANNOT_CHANGE;
  const seconds = Number(time);
  if (type === '2' && time !== '' && seconds >= 0 && seconds <= LONGEST_SECONDS) {
    return Math.ceil(seconds);
  }
  return WALK_TO_CHANGE;
}
