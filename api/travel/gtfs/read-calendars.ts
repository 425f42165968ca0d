import type { Service, ServiceException } from '../timetable/timetable-builder.js';
import type { FeedFiles } from './feed-files.js';
import type { FeedReport } from './feed-report.js';
import { type Encoding, readTable } from './read-table.js';
import { readGtfsDate } from './read-values.js';

const CALENDARS_MAX = 500_000;
const DATES_MAX = 5_000_000;
const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

export type ReadCalendars = {
  readonly numbers: ReadonlyMap<string, number>;
  readonly services: readonly Service[];
  readonly exceptions: readonly ServiceException[];
};

/** When each service runs; one that only calendar_dates.txt names runs on no other day. */
export async function readCalendars(
  files: FeedFiles,
  encoding: Encoding,
  report: FeedReport,
): Promise<ReadCalendars> {
  const numbers = new Map<string, number>();
  const services: Service[] = [];
  const exceptions: ServiceException[] = [];
  if (files.has('calendar.txt')) {
    await readTable(
      files,
      {
        file: 'calendar.txt',
        encoding,
        required: ['service_id', ...WEEKDAYS, 'start_date', 'end_date'],
        rowsMax: CALENDARS_MAX,
      },
      ([id = '', ...cells]) => {
        if (numbers.has(id)) return report.note('identifiant-en-double', id);
        const from = readGtfsDate(cells[7] ?? '');
        const to = readGtfsDate(cells[8] ?? '');
        if (from === null || to === null) return report.note('date-illisible', cells.join(' '));
        const weekdays = WEEKDAYS.reduce(
          (bits, _, at) => bits | (cells[at] === '1' ? 1 << at : 0),
          0,
        );
        numbers.set(id, services.push({ weekdays, from, to }) - 1);
      },
    );
  }
  if (files.has('calendar_dates.txt')) {
    await readTable(
      files,
      {
        file: 'calendar_dates.txt',
        encoding,
        required: ['service_id', 'date', 'exception_type'],
        rowsMax: DATES_MAX,
      },
      ([id = '', date = '', type = '']) => {
        const day = readGtfsDate(date);
        if (day === null) return report.note('date-illisible', date);
        const known = numbers.get(id);
        const service = known ?? services.push({ weekdays: 0, from: day, to: day }) - 1;
        if (known === undefined) numbers.set(id, service);
        exceptions.push({ service, day, runs: type !== '2' });
      },
    );
  }
  return { numbers, services, exceptions };
}
