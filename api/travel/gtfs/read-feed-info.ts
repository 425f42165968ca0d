import type { FeedFiles } from './feed-files.js';
import type { FeedReport } from './feed-report.js';
import { type Encoding, readTable } from './read-table.js';
import { readGtfsDate } from './read-values.js';

const ROWS_MAX = 10_000;
const HERE = 'Europe/Paris';

export type FeedInfo = {
  /** Who publishes the feed, or its first agency. */
  readonly publisher: string | null;
  /** What the publisher says its timetable holds for; days since 1970-01-01. */
  readonly from: number | null;
  readonly to: number | null;
};

export async function readFeedInfo(
  files: FeedFiles,
  encoding: Encoding,
  report: FeedReport,
): Promise<FeedInfo> {
  let info: FeedInfo = { publisher: null, from: null, to: null };
  if (files.has('agency.txt')) {
    await readTable(
      files,
      {
        file: 'agency.txt',
        encoding,
        required: ['agency_name'],
        optional: ['agency_timezone'],
        rowsMax: ROWS_MAX,
      },
      ([nom = '', zone = '']) => {
        info = { ...info, publisher: info.publisher ?? (nom || null) };
        if (zone !== '' && zone !== HERE) report.note('fuseau-autre', `${nom} (${zone})`);
      },
    );
  }
  if (files.has('feed_info.txt')) {
    await readTable(
      files,
      {
        file: 'feed_info.txt',
        encoding,
        required: [],
        optional: ['feed_publisher_name', 'feed_start_date', 'feed_end_date'],
        rowsMax: ROWS_MAX,
      },
      ([nom = '', from = '', to = '']) => {
        info = {
          publisher: nom || info.publisher,
          from: readGtfsDate(from) ?? info.from,
          to: readGtfsDate(to) ?? info.to,
        };
      },
    );
  }
  return info;
}
