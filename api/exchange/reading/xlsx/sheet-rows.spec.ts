import { describe, expect, it } from 'vitest';
import { SharedTexts, sharedTextsReader } from './shared-texts.js';
import { SheetRows } from './sheet-rows.js';

function partsWith(strings: string) {
  const texts = new SharedTexts();
  sharedTextsReader(texts).push(strings);
  return { texts, isDateStyle: (style: number) => style === 1, isFrom1904: false };
}

const rowsOf = (sheet: string, strings = '') => new SheetRows(partsWith(strings)).push(sheet);

describe('the rows of a sheet', () => {
  it('say what each kind of cell says', () => {
    const cells = [
      '<c r="A1" t="s"><v>1</v></c>',
      '<c r="B1" t="inlineStr"><is><t>en </t></is><is><t>ligne </t></is></c>',
      '<c r="C1" t="b"><v>1</v></c>',
      '<c r="D1"><v>8.9079142900149E13</v></c>',
      '<c r="E1" s="1"><v>46347</v></c>',
      '<c r="F1" t="str"><f>A1&amp;B1</f><v>calculé</v></c>',
      '<c r="H1" t="e"><v>#N/A</v></c>',
    ];
    const strings =
      '<sst><si><t>un</t></si><si><r><t>de</t></r><r><t xml:space="preserve">ux_x000A_</t></r><rPh><t>ni</t></rPh></si></sst>';
    expect(rowsOf(`<sheetData><row r="1">${cells.join('')}</row></sheetData>`, strings)).toEqual([
      {
        line: 1,
        cells: ['deux', 'en ligne', 'oui', '89079142900149', '2026-11-21', 'calculé', '', '#N/A'],
      },
    ]);
  });

  it('keep their numbers across rows that are not there, and count when none is given', () => {
    const sheet =
      '<row r="3"><c r="B3"><v>1</v></c></row><row><c><v>2</v></c><c><v>3</v></c></row><row r="9"/>';
    expect(rowsOf(sheet)).toEqual([
      { line: 3, cells: ['', '1'] },
      { line: 4, cells: ['2', '3'] },
      { line: 9, cells: [] },
    ]);
  });

  it('leave void a cell whose shared text is not there', () =>
    expect(rowsOf('<row r="1"><c r="A1" t="s"><v>7</v></c></row>')).toEqual([
      { line: 1, cells: [''] },
    ]));
});

describe('shared texts', () => {
  it('come back by thousands, whatever their length', () => {
    const texts = new SharedTexts();
    const written = Array.from({ length: 5_000 }, (_, rank) =>
      `${rank} é `.repeat(1 + (rank % 90)),
    );
    written.push('ô'.repeat(2_000_000));
    for (const text of written) texts.add(text);
    expect(written.every((text, rank) => texts.get(rank) === text)).toBe(true);
    expect([texts.get(-1), texts.get(0.5), texts.get(written.length)]).toEqual([null, null, null]);
  });
});
