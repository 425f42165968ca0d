import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import iconv from 'iconv-lite';
import { travelErrors } from '../travel.errors.js';
import type { FeedFiles, GtfsFile } from './feed-files.js';

const RECORD_BYTES_MAX = 100_000;

export type Encoding = 'utf8' | 'windows-1252';

export type TableRequest = {
  readonly file: GtfsFile;
  readonly encoding: Encoding;
  readonly required: readonly string[];
  readonly optional?: readonly string[];
  readonly rowsMax: number;
};

/** Tells `visit` each row: the required columns, then the optional ones, '' for those that are absent. */
export async function readTable(
  files: FeedFiles,
  request: TableRequest,
  visit: (cells: readonly string[]) => void,
): Promise<void> {
  const { file, required, optional = [], rowsMax } = request;
  const wanted = [...required, ...optional];
  const parser = parse({
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: RECORD_BYTES_MAX,
  });
  let places: number[] | null = null;
  let rows = 0;
  const take = (record: readonly string[]): void => {
    if (!places) {
      const header = record.map((name) => name.trim().toLowerCase());
      const missing = required.filter((name) => !header.includes(name));
      if (missing.length > 0) throw travelErrors.missingColumns(file, missing);
      places = wanted.map((name) => header.indexOf(name));
      return;
    }
    rows += 1;
    if (rows > rowsMax) throw travelErrors.tooMany(file, rowsMax);
    visit(places.map((place) => (record[place] ?? '').trim()));
  };
  const text =
    request.encoding === 'utf8'
      ? Readable.from(files.open(file))
      : Readable.from(files.open(file)).pipe(iconv.decodeStream(request.encoding));
  try {
    await pipeline(text, parser, async (records: AsyncIterable<string[]>) => {
      for await (const record of records) take(record);
    });
  } catch (error) {
    if (error instanceof CsvError) throw travelErrors.unreadableTable(file, error.message);
    throw error;
  }
}

/** UTF-8, as the standard wants; else what French offices write. */
export async function detectEncoding(files: FeedFiles, file: GtfsFile): Promise<Encoding> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of files.open(file)) decoder.decode(chunk, { stream: true });
    decoder.decode();
    return 'utf8';
  } catch (error) {
    if (error instanceof TypeError) return 'windows-1252';
    throw error;
  }
}
