import type { TableRow } from '../table.js';
import { dayOfSerial } from './date-formats.js';
import { type SharedTexts, unescapeText } from './shared-texts.js';
import { XmlScanner } from './scan-xml.js';

/** What the cells of a sheet need from the other parts of their workbook. */
export type WorkbookParts = {
  readonly texts: SharedTexts;
  /** Whether the numbers of this style are days. */
  readonly isDateStyle: (style: number) => boolean;
  readonly isFrom1904: boolean;
};

const LETTER_A = 64;
const LETTERS = 26;
const COLUMNS_MAX = 16_384;

/** The column of a reference like `AB12`, from 0; null when it is none. */
function columnOf(reference: string | null): number | null {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  if (!letters) return null;
  let column = 0;
  for (const letter of letters) column = column * LETTERS + letter.charCodeAt(0) - LETTER_A;
  return Math.min(column, COLUMNS_MAX) - 1;
}

// 89079142900149 is stored as 8.9079142900149E13: written whole again while it is exact.
function writeNumber(stored: string): string {
  const value = Number(stored);
  if (!/e/i.test(stored) || !Number.isSafeInteger(value)) return stored;
  return value.toFixed(0);
}

type Cell = { type: string; style: number | null; column: number; value: string; inline: string };

/** Reads the XML of a sheet, a piece at a time, into the rows that are whole. */
export class SheetRows {
  private readonly scanner: XmlScanner;
  private rows: TableRow[] = [];
  private line = 0;
  private cells: string[] = [];
  private column = 0;
  private cell: Cell | null = null;
  private reading: 'value' | 'inline' | null = null;

  constructor(private readonly parts: WorkbookParts) {
    this.scanner = new XmlScanner({
      open: (name, attribute) => this.open(name, attribute),
      close: (name) => this.close(name),
      text: (text) => this.take(text),
    });
  }

  /** The rows that this piece ends. */
  push(piece: string): readonly TableRow[] {
    this.rows = [];
    this.scanner.push(piece);
    return this.rows;
  }

  private open(name: string, attribute: (name: string) => string | null): void {
    if (name === 'row') {
      this.line = Number(attribute('r')) || this.line + 1;
      this.cells = [];
      this.column = 0;
    } else if (name === 'c') {
      this.column = columnOf(attribute('r')) ?? this.column;
      const style = attribute('s');
      this.cell = {
        type: attribute('t') ?? 'n',
        style: style === null ? null : Number(style),
        column: this.column,
        value: '',
        inline: '',
      };
      this.column += 1;
    } else if (name === 'v') this.reading = 'value';
    else if (name === 't') this.reading = 'inline';
  }

  private take(text: string): void {
    if (!this.cell) return;
    if (this.reading === 'value') this.cell.value += text;
    else if (this.reading === 'inline') this.cell.inline += text;
  }

  private close(name: string): void {
    if (name === 'v' || name === 't') this.reading = null;
    else if (name === 'c' && this.cell) {
      const { column } = this.cell;
      while (this.cells.length < column) this.cells.push('');
      this.cells[column] = this.write(this.cell).trim();
      this.cell = null;
    } else if (name === 'row') {
      this.rows.push({ line: this.line, cells: this.cells });
    }
  }

  private write({ type, style, value, inline }: Cell): string {
    if (type === 's') return value === '' ? '' : (this.parts.texts.get(Number(value)) ?? '');
    if (type === 'inlineStr') return unescapeText(inline);
    if (type === 'b') return value === '1' ? 'oui' : value === '0' ? 'non' : '';
    if (type === 'd') return value.slice(0, 10);
    if (type !== 'n') return unescapeText(value);
    if (value === '') return '';
    if (style !== null && this.parts.isDateStyle(style))
      return dayOfSerial(Number(value), this.parts.isFrom1904) ?? '';
    return writeNumber(value);
  }
}
