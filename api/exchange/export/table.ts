import type { ServiceRecord } from '../../catalogue/records.js';
import { COLUMNS } from './columns.js';
import type { Pages } from './pages.js';
import { type Row, toRow } from './to-row.js';

/** What is written as lines and columns: the names, in order, then the rows, a few hundred at a time. */
export type Table = { readonly columns: readonly string[]; readonly rows: Pages<Row> };

/** A column as people read it: what is at its head, and how wide it stands, in characters. */
export type LabelledColumn = {
  readonly name: string;
  readonly label: string;
  readonly width?: number;
  /** Long texts go to the line. */
  readonly wraps?: boolean;
};

/** A table for people: its columns have labels, filters and widths of their own. */
export type LabelledTable = {
  readonly columns: readonly LabelledColumn[];
  readonly rows: Pages<Row>;
};

/** A line a service. */
export function tableOfServices(services: Pages<ServiceRecord>): Table {
  return { columns: COLUMNS, rows: rowsOf(services) };
}

async function* rowsOf(services: Pages<ServiceRecord>): AsyncGenerator<readonly Row[]> {
  for await (const page of services) yield page.map(toRow);
}
