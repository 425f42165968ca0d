/** The tables of a GTFS feed that are read, in the order they are. https://gtfs.org/documentation/schedule/reference/ */
export const GTFS_FILES = [
  'agency.txt',
  'feed_info.txt',
  'stops.txt',
  'routes.txt',
  'calendar.txt',
  'calendar_dates.txt',
  'trips.txt',
  'stop_times.txt',
  'frequencies.txt',
  'transfers.txt',
] as const;
export type GtfsFile = (typeof GTFS_FILES)[number];

/** Where the tables come from: a zip, or a test's own texts. */
export type FeedFiles = {
  readonly has: (file: GtfsFile) => boolean;
  readonly open: (file: GtfsFile) => AsyncIterable<Buffer>;
};

const REQUIRED: readonly GtfsFile[] = ['stops.txt', 'routes.txt', 'trips.txt', 'stop_times.txt'];

/** What a feed cannot do without; it needs one at least of the two calendars. */
export function missingFiles({ has }: Pick<FeedFiles, 'has'>): string[] {
  const missing: string[] = REQUIRED.filter((file) => !has(file));
  if (!has('calendar.txt') && !has('calendar_dates.txt')) {
    missing.push('calendar.txt (ou calendar_dates.txt)');
  }
  return missing;
}
