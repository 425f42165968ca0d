import { PassThrough, pipeline, Readable } from 'node:stream';
import { ZipFile } from 'yazl';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export type NamedSheet = {
  /** At most 31 characters, without XML. */
  readonly name: string;
  readonly lines: AsyncIterable<string>;
};

const sheetType = (_: NamedSheet, rank: number): string =>
  `<Override PartName="/xl/worksheets/sheet${rank + 1}.xml" ContentType="${TYPE}.worksheet+xml"/>`;
const sheetRelation = (_: NamedSheet, rank: number): string =>
  `<Relationship Id="rId${rank + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${rank + 1}.xml"/>`;
const sheetEntry = ({ name }: NamedSheet, rank: number): string =>
  `<sheet name="${name}" sheetId="${rank + 1}" r:id="rId${rank + 1}"/>`;

// Style 0 is plain, 1 keeps what is typed as text (format 49 is « @ »), 2 is the header's, 3 goes to the line.
const partsOf = (sheets: readonly NamedSheet[]): Readonly<Record<string, string>> => ({
  '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>${sheets.map(sheetType).join('')}<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets.map(sheetEntry).join('')}</sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${sheets.map(sheetRelation).join('')}<Relationship Id="rId${sheets.length + 1}" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf xfId="0"/><xf xfId="0" numFmtId="49" applyNumberFormat="1"/><xf xfId="0" numFmtId="49" fontId="1" applyNumberFormat="1" applyFont="1"/><xf xfId="0" numFmtId="49" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>`,
});

/** A workbook, zipped as its text comes, sheet after sheet: nothing of it is held. */
export function zipSheets(sheets: readonly NamedSheet[], mtime: Date): Readable {
  const zip = new ZipFile();
  for (const [path, xml] of Object.entries(partsOf(sheets)))
    zip.addBuffer(Buffer.from(XML + xml), path, { mtime });
  const sources = sheets.map(({ lines }) => Readable.from(lines, { objectMode: false }));
  const workbook = new PassThrough();
  zip.on('error', (error: Error) => workbook.destroy(error));
  sources.forEach((source, rank) =>
    zip.addReadStream(source, `xl/worksheets/sheet${rank + 1}.xml`, { mtime }),
  );
  zip.end();
  // Whoever leaves before the end stops the reading of the catalogue too.
  pipeline(zip.outputStream, workbook, () => sources.forEach((source) => source.destroy()));
  return workbook;
}

/** A workbook of one sheet. */
export const zipWorkbook = (
  lines: AsyncIterable<string>,
  mtime: Date,
  name = 'Services',
): Readable => zipSheets([{ name, lines }], mtime);
