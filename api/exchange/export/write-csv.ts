import { stringify } from 'csv-stringify/sync';
import { protectCell } from '../values/protect-cell.js';
import type { ExportedPages } from './pages.js';
import { type Table, tableOfServices } from './table.js';
import { type CellValue, toCell } from './to-row.js';

const BYTE_ORDER_MARK = '\uFEFF';

// French Excel reads 43,694 as a number, and 4.12 as the fourth of December.
function toText(value: CellValue): string {
  if (value === null) return '';
  return typeof value === 'number' ? String(value).replace('.', ',') : protectCell(value);
}

// A line feed alone does not end a record here, yet every reader would think so.
const FRENCH_CSV = { delimiter: ';', record_delimiter: '\r\n', quoted_match: /[\r\n]/ };

const toLines = (rows: readonly (readonly string[])[]): string =>
  stringify(
    rows.map((row) => [...row]),
    FRENCH_CSV,
  );

/** For French Excel: semicolons, byte order mark, codes and formulas kept as texts. */
export async function* writeTableCsv({ columns, rows }: Table): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + toLines([columns]);
  for await (const page of rows) {
    yield toLines(page.map((row) => columns.map((name) => toText(toCell(row[name] ?? null)))));
  }
}

export const writeCsv = ({ services }: ExportedPages): AsyncGenerator<string> =>
  writeTableCsv(tableOfServices(services()));
