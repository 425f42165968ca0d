import { gzipSync } from 'node:zlib';
import { aZipBomb, type Entry, zip } from './workbooks.js';

export type Hostile = { readonly name: string; readonly content: Buffer };

const text = (name: string, content: string, encoding: BufferEncoding = 'utf8'): Hostile => ({
  name,
  content: Buffer.from(content, encoding),
});
const TYPES = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>`;
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const part = (name: string, content: string | Buffer): Entry => ({
  name,
  content: Buffer.from(content),
});

/** A workbook of one sheet, of which only the sheet and the strings are hostile. */
function book(sheet: string | Buffer, ...others: readonly Entry[]): Buffer {
  return zip([
    part('[Content_Types].xml', TYPES),
    part(
      'xl/workbook.xml',
      `<workbook xmlns="${MAIN}" xmlns:r="${REL}"><sheets><sheet name="F" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    part(
      'xl/_rels/workbook.xml.rels',
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${REL}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    part('xl/worksheets/sheet1.xml', sheet),
    ...others,
  ]);
}

const cell = (reference: string, value = 'nom'): string =>
  `<c r="${reference}" t="inlineStr"><is><t>${value}</t></is></c>`;
const sheetOf = (...cells: readonly string[]): string =>
  `<worksheet xmlns="${MAIN}"><sheetData>${cells
    .map((one, index) => `<row r="${/r="[A-Z]+(\d+)/.exec(one)?.[1] ?? index + 1}">${one}</row>`)
    .join('')}</sheetData></worksheet>`;

const CORNERS = ['XFD1048576', 'A1048576', 'XFD1000', 'ZZ500000', 'AAA200000', 'CV900000'];
const corners = CORNERS.flatMap((corner): Hostile[] => [
  { name: `une case en ${corner}`, content: book(sheetOf(cell('A1'), cell(corner))) },
  {
    name: `une étendue jusqu'à ${corner}`,
    content: book(
      `<worksheet xmlns="${MAIN}"><dimension ref="A1:${corner}"/><sheetData><row r="1">${cell('A1')}</row></sheetData></worksheet>`,
    ),
  },
]);

const bombs = [3, 8, 16, 24, 32, 47, 49, 60].flatMap((megabytes): Hostile[] => {
  const spaces = Buffer.alloc(megabytes * 1_000_000, 0x20);
  return [
    { name: `feuille de ${megabytes} Mo d'espaces`, content: book(spaces) },
    {
      name: `textes partagés de ${megabytes} Mo`,
      content: book(sheetOf(cell('A1')), part('xl/sharedStrings.xml', spaces)),
    },
  ];
});

const structures: Hostile[] = [
  { name: 'la bombe des quarante mégaoctets', content: aZipBomb() },
  { name: 'un zip de zip', content: book(sheetOf(cell('A1')), part('xl/media/a.zip', aZipBomb())) },
  { name: 'un zip sans classeur', content: zip([part('a.txt', 'nom')]) },
  { name: 'un zip vide', content: zip([]) },
  {
    name: 'un zip dans un zip dans un zip',
    content: zip([part('a.zip', zip([part('b.zip', aZipBomb())]))]),
  },
  {
    name: 'trois mille fichiers',
    content: zip(Array.from({ length: 3_000 }, (_, at) => part(`xl/f${at}.xml`, 'a'))),
  },
  { name: 'un nom qui sort du dossier', content: zip([part('../../etc/passwd', 'a')]) },
  { name: 'un nom absolu', content: zip([part('/etc/passwd', 'a')]) },
  { name: 'un nom avec un nul', content: zip([part('xl/\0.xml', 'a')]) },
  { name: 'deux classeurs en un', content: Buffer.concat([book(sheetOf(cell('A1'))), aZipBomb()]) },
  { name: 'un gzip', content: gzipSync(Buffer.alloc(30_000_000)) },
  { name: 'des entités en cascade', content: book(billionLaughs(MAIN)) },
  { name: 'une entité extérieure', content: book(external(MAIN)) },
  { name: 'une feuille qui n’est pas du XML', content: book('rien de bon') },
  {
    name: 'une feuille jamais refermée',
    content: book('<worksheet><sheetData><row>'.repeat(50_000)),
  },
];

function billionLaughs(main: string): string {
  const lines = Array.from(
    { length: 12 },
    (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`,
  );
  return `<?xml version="1.0"?><!DOCTYPE w [<!ENTITY l0 "lol">${lines.join('')}]><worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&l12;</t></is></c></row></sheetData></worksheet>`;
}

function external(main: string): string {
  return `<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]><worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&x;</t></is></c></row></sheetData></worksheet>`;
}

/** The same book with its end, its directory or its first bytes spoilt. */
const spoilt = Array.from({ length: 14 }, (_, at): Hostile => {
  const content = book(sheetOf(cell('A1')));
  if (at < 7)
    return {
      name: `coupé au ${at + 1}/8`,
      content: content.subarray(0, (content.length * (at + 1)) / 8),
    };
  const broken = Buffer.from(content);
  broken.fill(0xff, broken.length - 10 * (at - 5), broken.length - 4);
  return { name: `abîmé vers la fin (${at})`, content: broken };
});

const LONG = 'x'.repeat(3_000_000);
const UTF16 = Buffer.concat([
  Buffer.from([0xff, 0xfe]),
  Buffer.from(`nom;commune\n${LONG}`, 'utf16le'),
]);
const texts: Hostile[] = [
  text('une ligne sans fin', `nom;commune\n${LONG}`),
  text('une ligne sans fin dès le titre', LONG),
  text('un guillemet jamais refermé', `nom;commune\n"${LONG}`),
  text('un guillemet ouvert à la fin', 'nom;commune\n"abc'),
  text('des milliers de colonnes', `nom${';x'.repeat(600_000)}\na`),
  text('que des séparateurs', ';'.repeat(2_000_000)),
  text('que des guillemets', '"'.repeat(2_000_000)),
  text('que des fins de ligne', '\n'.repeat(2_000_000)),
  text('que des retours chariot', '\r'.repeat(2_000_000)),
  text('que des espaces', ' '.repeat(3_000_000)),
  text('des nuls', `nom;commune\n${'\0'.repeat(100_000)}`),
  text('un nul par ligne', `nom;commune\n${'a\0;b\n'.repeat(50_000)}`),
  text('un nul au début', '\0nom;commune\na;b\n'),
  text('un octet nul seul', '\0'),
  { name: 'UTF-16 sans fin de ligne', content: UTF16 },
  { name: 'UTF-16 coupé au milieu d’un caractère', content: UTF16.subarray(0, 4_001) },
  { name: 'UTF-16 gros-boutiste', content: Buffer.from(UTF16).swap16() },
  {
    name: 'UTF-16 de moitiés de paires',
    content: Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.alloc(100_000, 0xd8)]),
  },
  { name: 'UTF-32', content: Buffer.from([0xff, 0xfe, 0, 0, 0x6e, 0, 0, 0]) },
  { name: 'des octets qui ne sont pas de l’UTF-8', content: Buffer.alloc(1_000_000, 0xfe) },
  text('seulement la marque d’UTF-8', '\uFEFF'),
  text('du HTML', '<!DOCTYPE html><html>'),
  text('du XML', '<?xml version="1.0"?><a/>'),
  text('un PDF', '%PDF-1.7'),
  {
    name: 'un vieil Excel',
    content: Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
  },
  text('rien', ''),
];

const nested = (open: string, times: number): string => open.repeat(times);
const json: Hostile[] = [
  text('un JSON de listes sans fin', nested('[', 1_000_000)),
  text('un JSON d’objets sans fin', nested('{"a":', 500_000)),
  text('des services sans fin', `{"services":[${nested('[', 500_000)}`),
  text('un service sans fin', `{"services":[{"nom":"${LONG}`),
  text('un service plus long que tout', `{"services":[{"nom":"${LONG}"}]}`),
  text('un JSON coupé', '{"structures":[{"id":"a"},'),
  text('un JSON avec des nuls', '{"structures":[\0]}'),
  text('un autre JSON', '{"a":1}'),
  text('un JSON vide', '{}'),
  text('une liste vide', '[]'),
  text('un prototype', '{"__proto__":{"nom":"a"},"services":[{"__proto__":{"id":"x"}}]}'),
  text('un nombre démesuré', `{"services":[${'9'.repeat(2_000_000)}]}`),
  text('des clés répétées', `{${'"services":[],'.repeat(100_000)}"services":[]}`),
  text('des échappements', `{"services":["${'\\u0000'.repeat(300_000)}"]}`),
  text('des virgules', `{"services":[${','.repeat(1_000_000)}]}`),
  text('du JSON en UTF-16', '{"services":[]}', 'utf16le'),
  text('deux JSON', '{"services":[]}{"services":[]}'),
];

/** A hundred files that mean harm, or were badly made. */
export const HOSTILE_FILES: readonly Hostile[] = [
  ...corners,
  ...bombs,
  ...structures,
  ...spoilt,
  ...texts,
  ...json,
];
