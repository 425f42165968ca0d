import { chooseColumns, type ColumnChoice } from '../columns/choose-columns.js';
import { findHeader, hasName, matchColumns, type ColumnMatch } from '../columns/match-columns.js';
import { exchangeErrors } from '../exchange.errors.js';
import { ROWS_ABOVE_HEADER_MAX, type TableRow } from './table.js';

export type OpenTable = {
  readonly headers: readonly string[];
  readonly match: ColumnMatch;
  readonly rows: AsyncGenerator<TableRow>;
};

async function* replay(
  first: readonly TableRow[],
  rest: AsyncGenerator<TableRow>,
): AsyncGenerator<TableRow> {
  try {
    yield* first;
    yield* rest;
  } finally {
    await rest.return(undefined);
  }
}

export type TableChoices = {
  readonly columns?: ColumnChoice | undefined;
  /** Opens a table whose columns tell no name: somebody is about to say which one does. */
  readonly mayLackName?: boolean | undefined;
};

/** Finds the header among the first rows, and gives the rows that follow it. */
export async function openTable(
  rows: AsyncGenerator<TableRow>,
  { columns = {}, mayLackName = false }: TableChoices = {},
): Promise<OpenTable> {
  const first: TableRow[] = [];
  while (first.length < ROWS_ABOVE_HEADER_MAX) {
    const next = await rows.next();
    if (next.done) break;
    first.push(next.value);
  }
  const headerAt = findHeader(first.map((row) => row.cells));
  const headers = (first[headerAt]?.cells ?? []).map((header) => header.trim());
  const match = chooseColumns(headers, matchColumns(headers), columns);
  if (!mayLackName && !hasName(match)) {
    await rows.return(undefined);
    throw exchangeErrors.noHeader(headers);
  }
  return { headers, match, rows: replay(first.slice(headerAt + 1), rows) };
}
