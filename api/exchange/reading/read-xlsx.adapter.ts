import { findHeader, hasName, matchColumns } from '../columns/match-columns.js';
import { DomainError } from '../../errors/domain-error.js';
import { exchangeErrors } from '../exchange.errors.js';
import { checkWorkbook } from './check-workbook.adapter.js';
import { RECORD_CHARACTERS_MAX, ROWS_ABOVE_HEADER_MAX, type TableRow } from './table.js';
import { Workbook } from './xlsx/workbook.adapter.js';

function toRefusal(error: unknown): unknown {
  if (error instanceof DomainError) return error;
  return exchangeErrors.unreadableWorkbook(error instanceof Error ? error.message : 'classeur');
}

async function hasHeader(workbook: Workbook, sheet: number): Promise<boolean> {
  const first: (readonly string[])[] = [];
  for await (const { cells } of workbook.rowsOf(sheet)) {
    first.push(cells);
    if (first.length === ROWS_ABOVE_HEADER_MAX) break;
  }
  return hasName(matchColumns(first[findHeader(first)] ?? []));
}

/** The first sheet that holds a table of structures, or the first of all. */
async function chooseSheet(workbook: Workbook): Promise<number> {
  for (let sheet = 0; sheet < workbook.sheetCount; sheet += 1) {
    if (await hasHeader(workbook, sheet)) return sheet;
  }
  return 0;
}

/** The rows of the first sheet that holds a table of structures, as the sheet is inflated. */
export async function* readXlsx(path: string): AsyncGenerator<TableRow> {
  await checkWorkbook(path);
  let workbook: Workbook | null = null;
  try {
    workbook = await Workbook.open(path);
    for await (const row of workbook.rowsOf(await chooseSheet(workbook))) {
      // One shared text may be named by every cell: a row is as long as what it says.
      const characters = row.cells.reduce((total, cell) => total + cell.length, 0);
      if (characters > RECORD_CHARACTERS_MAX)
        throw exchangeErrors.recordTooLong(row.line, RECORD_CHARACTERS_MAX);
      yield row;
    }
  } catch (error) {
    throw toRefusal(error);
  } finally {
    workbook?.close();
  }
}
