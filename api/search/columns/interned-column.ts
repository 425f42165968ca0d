import { grown } from './grown.js';

/** One column of values: rows that hold equal values share one entry. */
export class InternedColumn<T> {
  private codes = new Uint32Array(1024);
  private readonly distinct: T[] = [];
  private readonly codeOf = new Map<string, number>();

  constructor(private readonly keyOf: (value: T) => string) {}

  /** The entry of each row; valid until the next `set`. */
  get entries(): Uint32Array<ArrayBuffer> {
    return this.codes;
  }

  /** The distinct values, by entry. */
  get values(): readonly T[] {
    return this.distinct;
  }

  at(row: number): T | undefined {
    return this.distinct[this.codes[row] ?? 0];
  }

  set(row: number, value: T): void {
    if (row >= this.codes.length) this.codes = grown(this.codes, row);
    this.codes[row] = this.intern(value);
  }

  /** One byte an entry: does the value satisfy the test? */
  maskOf(test: (value: T) => boolean): Uint8Array<ArrayBuffer> {
    return Uint8Array.from(this.distinct, (value) => (test(value) ? 1 : 0));
  }

  private intern(value: T): number {
    const key = this.keyOf(value);
    const known = this.codeOf.get(key);
    if (known !== undefined) return known;
    this.codeOf.set(key, this.distinct.length);
    return this.distinct.push(value) - 1;
  }
}

/** A column of lists; the order of a list does not matter to its readers. */
export function listColumn(): InternedColumn<readonly string[]> {
  return new InternedColumn((list) => list.join('\u0001'));
}

export function objectColumn<T>(): InternedColumn<T> {
  return new InternedColumn((value) => JSON.stringify(value));
}
