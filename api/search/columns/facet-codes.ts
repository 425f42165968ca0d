import { grown } from './grown.js';
import type { ListColumn } from './list-column.js';

const WASTE_MIN = 4_096;

type Single = { readonly facet: ListColumn; readonly value: string };

/**
 * The values of each row in every facet, one after the other under numbers of their own, so that
 * all facets are counted in one pass.
 */
export class FacetCodes {
  private starts = new Uint32Array(1024);
  private ends = new Uint32Array(1024);
  private numbers = new Uint32Array(8192);
  private used = 0;
  private wasted = 0;
  private rows = 0;
  /** By facet, then by code of value: its number. */
  private readonly numberOf: number[][];
  private numbered = 0;
  private readonly scratch: number[] = [];

  constructor(private readonly facets: readonly ListColumn[]) {
    this.numberOf = facets.map(() => []);
  }

  /** Reads what the columns of the facets say of the row; `single` is a value that stands for all of its row's. */
  put(row: number, single: Single): void {
    this.scratch.length = 0;
    for (let index = 0; index < this.facets.length; index += 1) this.read(row, index, single);
    this.write(row, this.scratch);
  }

  /** By facet: how many of the rows have each value, by its code. */
  count(rows: ArrayLike<number>): Uint32Array[] {
    const { starts, ends, numbers } = this;
    const sums = new Uint32Array(this.numbered);
    for (let index = 0; index < rows.length; index += 1) {
      const row = rows[index] ?? 0;
      const end = ends[row] ?? 0;
      for (let at = starts[row] ?? 0; at < end; at += 1) {
        const number = numbers[at] ?? 0;
        sums[number] = (sums[number] ?? 0) + 1;
      }
    }
    return this.facets.map(({ vocabulary }, index) => {
      const ofFacet = this.numberOf[index] ?? [];
      const counts = new Uint32Array(vocabulary.length);
      for (const [code, number] of ofFacet.entries()) counts[code] = sums[number] ?? 0;
      return counts;
    });
  }

  private read(row: number, index: number, { facet, value }: Single): void {
    const column = this.facets[index];
    if (!column) return;
    const { starts, codes } = column.flat;
    const entry = column.entries[row] ?? 0;
    const first = this.scratch.length;
    const end = starts[entry + 1] ?? 0;
    for (let at = starts[entry] ?? 0; at < end; at += 1) {
      const code = codes[at] ?? 0;
      const number = this.numberFor(index, code);
      if (column === facet && column.vocabulary[code] === value) {
        this.scratch.length = first;
        this.scratch.push(number);
        return;
      }
      this.scratch.push(number);
    }
  }

  private numberFor(facet: number, code: number): number {
    const ofFacet = this.numberOf[facet] ?? [];
    // No hole: a code whose number is not known yet comes with those before it.
    while (ofFacet.length <= code) ofFacet.push(this.numbered++);
    return ofFacet[code] ?? 0;
  }

  private write(row: number, numbers: readonly number[]): void {
    if (row >= this.starts.length) {
      this.starts = grown(this.starts, row);
      this.ends = grown(this.ends, row);
    }
    this.rows = Math.max(this.rows, row + 1);
    const room = (this.ends[row] ?? 0) - (this.starts[row] ?? 0);
    if (numbers.length > room) this.makeRoom(row, numbers.length, room);
    else this.wasted += room - numbers.length;
    const start = this.starts[row] ?? 0;
    this.numbers.set(numbers, start);
    this.ends[row] = start + numbers.length;
  }

  private makeRoom(row: number, length: number, left: number): void {
    this.wasted += left;
    this.ends[row] = this.starts[row] ?? 0;
    if (this.wasted > WASTE_MIN && this.wasted > this.used / 2) this.compact();
    if (this.used + length > this.numbers.length) {
      this.numbers = grown(this.numbers, this.used + length);
    }
    this.starts[row] = this.used;
    this.used += length;
  }

  private compact(): void {
    const kept = new Uint32Array(this.numbers.length);
    let used = 0;
    for (let row = 0; row < this.rows; row += 1) {
      const some = this.numbers.subarray(this.starts[row], this.ends[row]);
      kept.set(some, used);
      this.starts[row] = used;
      used += some.length;
      this.ends[row] = used;
    }
    this.numbers = kept;
    this.used = used;
    this.wasted = 0;
  }
}
