import { readFile } from 'node:fs/promises';
import readXlsxFile from 'read-excel-file/node';
import { findHeader, hasName, matchColumns } from '../columns/match-columns.js';
import { exchangeErrors } from '../exchange.errors.js';
import { checkWorkbook } from './check-workbook.adapter.js';
import { RECORD_CHARACTERS_MAX, ROWS_ABOVE_HEADER_MAX, type TableRow } from './table.js';

// 89079142900149 is stored as 8.9079142900149E13: written whole again while it is exact.
function writeNumber(stored: string): string {
  const value = Number(stored);
  if (!/e/i.test(stored) || !Number.isSafeInteger(value)) return stored;
  return value.toFixed(0);
}

function writeCell(cell: unknown): string {
  if (cell instanceof Date)
    return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  if (typeof cell === 'boolean') return cell ? 'oui' : 'non';
  return typeof cell === 'string' ? cell : '';
}

const hasHeader = (rows: readonly (readonly string[])[]): boolean => {
  const first = rows.slice(0, ROWS_ABOVE_HEADER_MAX);
  return hasName(matchColumns(first[findHeader(first)] ?? []));
};

/** The rows of the first sheet that holds a table of structures; an honest workbook fits in memory. */
export async function* readXlsx(path: string): AsyncGenerator<TableRow> {
  await checkWorkbook(path);
  const sheets = await readXlsxFile(await readFile(path), { parseNumber: writeNumber }).catch(
    (error: unknown) => {
      throw exchangeErrors.unreadableWorkbook(error instanceof Error ? error.message : 'classeur');
    },
  );
  const tables = sheets.map(({ data }) => data.map((row) => row.map((cell) => writeCell(cell))));
  const table = tables.find(hasHeader) ?? tables[0] ?? [];
  for (const [index, cells] of table.entries()) {
    // One shared string may be named by every cell: a row is as long as what it says.
    const characters = cells.reduce((total, cell) => total + cell.length, 0);
    if (characters > RECORD_CHARACTERS_MAX)
      throw exchangeErrors.recordTooLong(index + 1, RECORD_CHARACTERS_MAX);
    yield { line: index + 1, cells };
  }
}
