import { describe, expect, it } from 'vitest';
import { SheetMeasure } from './measure-sheet.js';

function areaOf(...pieces: string[]): number {
  const measure = new SheetMeasure();
  for (const piece of pieces) measure.take(piece);
  return measure.area;
}

describe('the measure of a sheet', () => {
  it('is that of its farthest cell', () => {
    expect(areaOf('<c r="A1"/><c r="C10"/><c r="B2"/>')).toBe(30);
  });

  it('is the whole of Excel for one cell in its last corner', () => {
    expect(areaOf('<c r="XFD1048576"/>')).toBe(1_048_576 * 16_384);
  });

  it('believes what the sheet declares', () => {
    expect(areaOf('<dimension ref="A1:Z100"/>')).toBe(2_600);
  });

  it('sees a reference cut in two', () => {
    expect(areaOf('<c r="XF', 'D1048576" t="s"/>')).toBe(1_048_576 * 16_384);
  });
});
