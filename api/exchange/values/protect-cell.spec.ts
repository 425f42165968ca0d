import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { protectCell, restoreCell } from './protect-cell.js';

const risky = fc.stringMatching(/^'{0,2}[=+\-@\t\r\n0＝]?[ '=0-9a-zé;"]{0,16}$/);

describe('a cell that a spreadsheet would misread', () => {
  it.each([
    ['=HYPERLINK("http://mal.example")', `'=HYPERLINK("http://mal.example")`],
    ['+33466000000', `'+33466000000`],
    ['-1+1', `'-1+1`],
    ['@SUM(1)', `'@SUM(1)`],
    ['\tcmd', `'\tcmd`],
    ['\rcmd', `'\rcmd`],
    ['＝1+1', `'＝1+1`],
    ['01004', `'01004`],
    ['35600000000048', `'35600000000048`],
    ["'=1", "''=1"],
  ])('is kept as a text: %j', (text, cell) => expect(protectCell(text)).toBe(cell));

  it.each(['30600', '2A004', 'Mission locale', "l'été", "'tis", '', '0', '30|34'])(
    'is not touched when nothing threatens it: %j',
    (text) => expect(protectCell(text)).toBe(text),
  );

  it('never begins as a formula once protected', () =>
    fc.assert(
      fc.property(risky, (text) => {
        expect(protectCell(text)).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
      }),
      { numRuns: 2_000 },
    ));

  it('comes back as it was, whatever it was', () =>
    fc.assert(
      fc.property(fc.oneof(risky, fc.string({ unit: 'binary' })), (text) => {
        expect(restoreCell(protectCell(text))).toBe(text);
      }),
      { numRuns: 5_000 },
    ));
});
