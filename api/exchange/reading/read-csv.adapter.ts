import { Readable } from 'node:stream';
import { CsvError, parse, type Options } from 'csv-parse';
import { restoreCell } from '../values/protect-cell.js';
import { exchangeErrors } from '../exchange.errors.js';
import type { Encoding } from './detect-encoding.js';
import type { Separator } from './detect-separator.js';
import { openText } from './open-text.adapter.js';
import { COLUMNS_MAX, RECORD_CHARACTERS_MAX, type TableRow } from './table.js';

type CsvRecord = { readonly record: readonly string[]; readonly info: { readonly lines: number } };

const OPTIONS: Options = {
  info: true,
  max_record_size: RECORD_CHARACTERS_MAX,
  relax_column_count: true,
  relax_quotes: true,
  skip_empty_lines: false,
  record_delimiter: ['\r\n', '\n', '\r'],
};

// Line ends alone make as many records as letters: others' requests are served between two pieces.
const PIECE_CHARACTERS = 1 << 13;

async function* inPieces(texts: AsyncGenerator<string>): AsyncGenerator<string> {
  for await (const text of texts) {
    for (let at = 0; at < text.length; at += PIECE_CHARACTERS)
      yield text.slice(at, at + PIECE_CHARACTERS);
  }
}

function toRefusal(error: unknown): unknown {
  if (!(error instanceof CsvError)) return error;
  const line = typeof error.lines === 'number' ? error.lines : 0;
  if (error.code === 'CSV_MAX_RECORD_SIZE')
    return exchangeErrors.recordTooLong(line, RECORD_CHARACTERS_MAX);
  if (error.code === 'CSV_QUOTE_NOT_CLOSED')
    return exchangeErrors.unreadableCsv(line, "un guillemet ouvert n'est jamais refermé");
  return exchangeErrors.unreadableCsv(line, error.code);
}

/** The rows of a CSV file, one at a time; a quoted field may hold several lines. */
export async function* readCsv(
  path: string,
  { encoding, separator }: { readonly encoding: Encoding; readonly separator: Separator },
): AsyncGenerator<TableRow> {
  const parser = parse({ ...OPTIONS, delimiter: separator });
  const text = Readable.from(inPieces(openText(path, encoding)));
  text.on('error', (error) => parser.destroy(error));
  text.pipe(parser);
  let line = 1;
  try {
    const records: AsyncIterable<CsvRecord> = parser;
    for await (const { record, info } of records) {
      if (record.length > COLUMNS_MAX) throw exchangeErrors.tooManyColumns(line, COLUMNS_MAX);
      yield { line, cells: record.map(restoreCell) };
      line = info.lines + 1;
    }
  } catch (error) {
    throw toRefusal(error);
  } finally {
    text.destroy();
    parser.destroy();
  }
}
