import { zip } from './workbooks.js';

export const VAST_ROWS = 20_000;
const COLUMNS = 20;
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The text of a cell, by its rank in the workbook. */
export const vastText = (rank: number): string =>
  `${rank} accompagnement vers l’emploi à Nîmes, ${(rank * 7919) % 100_003} permanences le lundi`;

const letters = Array.from({ length: COLUMNS }, (_, at) => String.fromCharCode(65 + at));
const HEADERS = letters.map((letter, at) => (at === 0 ? 'nom' : `colonne ${letter}`));

function cellsOf(row: number): string {
  return letters
    .map((letter, at) => `<c r="${letter}${row + 1}" t="s"><v>${COLUMNS * row + at}</v></c>`)
    .join('');
}

/** Twenty thousand rows of twenty long texts, all different, shared as a spreadsheet shares them. */
export function aVastWorkbook(): Buffer {
  const rows = Array.from(
    { length: VAST_ROWS + 1 },
    (_, row) => `<row r="${row + 1}">${cellsOf(row)}</row>`,
  );
  const texts = Array.from({ length: COLUMNS * (VAST_ROWS + 1) }, (_, rank) =>
    rank < COLUMNS ? (HEADERS[rank] ?? '') : vastText(rank),
  );
  const parts = {
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${REL}"><sheets><sheet name="F" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${REL}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${REL}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData>${rows.join('')}</sheetData></worksheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${texts.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
  };
  const named = Object.entries(parts);
  return zip(named.map(([name, content]) => ({ name, content: Buffer.from(content) })));
}
