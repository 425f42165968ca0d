const REFERENCE = /\b(?:r|ref)\s*=\s*["'](?:[A-Z]{1,3}\d{1,7}:)?([A-Z]{1,3})(\d{1,7})["']/g;

// A reference cut between two pieces is read with the next one.
const OVERLAP = 64;

const AREA_FREE = 100_000;
const CELLS_PER_REFERENCE_MAX = 200;

const columnNumber = (letters: string): number =>
  Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

/**
 * How large a sheet is once laid out in rows and columns, from its XML, a piece at a time: three cells
 * may be two thousand million apart.
 */
export class SheetMeasure {
  private rows = 0;
  private columns = 0;
  private cells = 0;
  private tail = '';

  take(piece: string): void {
    const text = this.tail + piece;
    for (const [, letters = '', digits = ''] of text.matchAll(REFERENCE)) {
      this.cells += 1;
      this.rows = Math.max(this.rows, Number(digits));
      this.columns = Math.max(this.columns, columnNumber(letters));
    }
    this.tail = text.slice(-OVERLAP);
  }

  /** In cells. */
  get area(): number {
    return this.rows * this.columns;
  }

  /** Whether nearly all of a large area is void. */
  get isVoid(): boolean {
    return this.area > AREA_FREE && this.area > this.cells * CELLS_PER_REFERENCE_MAX;
  }
}
