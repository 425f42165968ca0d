import { createReadStream } from 'node:fs';
import { open, readFile, stat } from 'node:fs/promises';
import { CsvError, parse } from 'csv-parse';
import readXlsxFile from 'read-excel-file/node';
import { territoriesErrors } from '../territories.errors.js';

export type TableLine = { readonly ligne: number; readonly cells: readonly string[] };

// The file of every commune by year of age and sex: seven million short lines.
const CSV_MEGABYTES = 1_000;
// Laid out whole in memory: twenty times its weight.
const XLSX_MEGABYTES = 12;
const MEGABYTE = 1024 * 1024;
const HEAD_BYTES = 65_536;
const RECORD_CHARACTERS = 100_000;
const SEPARATORS = [';', ',', '\t', '|'] as const;

/** The lines of a CSV, one at a time, or of the first sheets of a workbook, one sheet after another. */
export async function* readYouthTable(path: string): AsyncGenerator<TableLine> {
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) throw territoriesErrors.unreadableFile(path);
  const head = await readHead(path);
  const isZip = head.subarray(0, 2).toString('latin1') === 'PK';
  const most = isZip ? XLSX_MEGABYTES : CSV_MEGABYTES;
  if (found.size > most * MEGABYTE) {
    throw isZip
      ? territoriesErrors.tooLargeWorkbook(path, most)
      : territoriesErrors.tooLargeFile(path, most);
  }
  yield* isZip ? readWorkbook(path) : readCsv(path, separatorOf(head.toString('latin1')));
}

async function readHead(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

function separatorOf(head: string): string {
  const lines = head.split(/\r?\n/, 20);
  const counts = SEPARATORS.map((separator) =>
    Math.max(...lines.map((line) => line.split(separator).length)),
  );
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ';';
}

// Only codes, names of columns and figures are read: any encoding that holds ASCII will do.
async function* readCsv(path: string, separator: string): AsyncGenerator<TableLine> {
  const parser = parse({
    bom: true,
    delimiter: separator,
    info: true,
    max_record_size: RECORD_CHARACTERS,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  });
  const text = createReadStream(path, { encoding: 'utf8' });
  text.on('error', (error) => parser.destroy(error));
  text.pipe(parser);
  const records: AsyncIterable<{
    readonly record: readonly string[];
    readonly info: { readonly lines: number };
  }> = parser;
  try {
    for await (const { record, info } of records) yield { ligne: info.lines, cells: record };
  } catch (error) {
    if (error instanceof CsvError) throw territoriesErrors.unreadableTable(error.code);
    throw error;
  } finally {
    text.destroy();
    parser.destroy();
  }
}

async function* readWorkbook(path: string): AsyncGenerator<TableLine> {
  const sheets = await readXlsxFile(await readFile(path), {
    parseNumber: (stored: string) => stored,
  }).catch(() => {
    throw territoriesErrors.unreadableTable('classeur Excel illisible');
  });
  for (const { data } of sheets) {
    for (const [index, row] of data.entries()) {
      const cells = row.map((cell) => (typeof cell === 'string' ? cell : ''));
      yield { ligne: index + 1, cells };
    }
  }
}
