import type { ServiceRecord } from '../../catalogue/records.js';
import { COLUMNS } from './columns.js';
import type { Pages } from './pages.js';
import { type Row, toRow } from './to-row.js';

/** What is written as lines and columns: the names, in order, then the rows, a few hundred at a time. */
export type Table = { readonly columns: readonly string[]; readonly rows: Pages<Row> };

/** A line a service. */
export function tableOfServices(services: Pages<ServiceRecord>): Table {
  return { columns: COLUMNS, rows: rowsOf(services) };
}

async function* rowsOf(services: Pages<ServiceRecord>): AsyncGenerator<readonly Row[]> {
  for await (const page of services) yield page.map(toRow);
}
