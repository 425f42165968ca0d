import type { ExportedPages } from './pages.js';
import { type LabelledColumn, type LabelledTable, type Table, tableOfServices } from './table.js';
import { type CellValue, toCell } from './to-row.js';

const TEXT = 1;
const HEADER = 2;
const WRAPPED = 3;
const WIDTH = 24;
const ALPHABET = 26;

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
]);

// XML has no other control characters than tab and line feed; Office Open XML spells them _x000D_.
// oxlint-disable-next-line no-control-regex -- these are the very characters to be spelled
const UNSPEAKABLE = /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)/g;

const spell = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

const escape = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(UNSPEAKABLE, spell)
    .replaceAll(/[&<>]/g, (character) => ENTITIES.get(character) ?? character);

/** A, B … Z, AA: the letters of a column. */
function lettersOf(column: number): string {
  const last = String.fromCharCode(65 + (column % ALPHABET));
  return column < ALPHABET ? last : lettersOf(Math.floor(column / ALPHABET) - 1) + last;
}

function toXml(value: CellValue, address: string, style: number): string {
  if (value === null || value === '') return '';
  if (typeof value === 'number') return `<c r="${address}"><v>${value}</v></c>`;
  const text = `<is><t xml:space="preserve">${escape(value)}</t></is>`;
  return `<c r="${address}" s="${style}" t="inlineStr">${text}</c>`;
}

type StyleOf = (column: number) => number;

function lineOf(cells: readonly CellValue[], line: number, styleOf: StyleOf): string {
  const xml = cells.map((cell, column) =>
    toXml(cell, `${lettersOf(column)}${line}`, styleOf(column)),
  );
  return `<row r="${line}">${xml.join('')}</row>`;
}

const widthOf = ({ width = WIDTH }: LabelledColumn, rank: number): string =>
  `<col min="${rank + 1}" max="${rank + 1}" width="${width}" customWidth="1"/>`;

const asLabelled = (column: string | LabelledColumn): LabelledColumn =>
  typeof column === 'string' ? { name: column, label: column } : column;

/** The sheet of a workbook: every text a text, no formula; its head stays in sight. */
export async function* writeTableSheet({
  columns: given,
  rows,
}: Table | LabelledTable): AsyncGenerator<string> {
  const columns = given.map(asLabelled);
  const labels = columns.map(({ label }) => label);
  const styleOf: StyleOf = (rank) => (columns[rank]?.wraps ? WRAPPED : TEXT);
  yield (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" ' +
    'activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `<sheetFormatPr defaultRowHeight="15"/><cols>${columns.map(widthOf).join('')}</cols>` +
    `<sheetData>${lineOf(labels, 1, () => HEADER)}`
  );
  let line = 1;
  for await (const page of rows) {
    const lines = page.map((row) => {
      line += 1;
      const cells = columns.map(({ name }) => toCell(row[name] ?? null));
      return lineOf(cells, line, styleOf);
    });
    yield lines.join('');
  }
  const isLabelled = given.some((column) => typeof column !== 'string');
  const filter = `<autoFilter ref="A1:${lettersOf(columns.length - 1)}${line}"/>`;
  yield `</sheetData>${isLabelled && columns.length > 1 ? filter : ''}</worksheet>`;
}

/** A line a service. */
export const writeSheet = ({ services }: ExportedPages): AsyncGenerator<string> =>
  writeTableSheet(tableOfServices(services()));
