import { grown } from './grown.js';

/** One column of values: rows that hold equal values share one entry. */
export class InternedColumn<T> {
  private codes = new Uint32Array(1024);
  private readonly distinct: T[] = [];
  private readonly entryOf = new Map<string, number>();

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

  /** Called once for each distinct value. */
  protected welcome(_entry: number, _value: T): void {}

  private intern(value: T): number {
    const key = this.keyOf(value);
    const known = this.entryOf.get(key);
    if (known !== undefined) return known;
    const entry = this.distinct.push(value) - 1;
    this.entryOf.set(key, entry);
    this.welcome(entry, value);
    return entry;
  }
}

/** `shortKeyOf` spares the common values being written out; null for any other. */
export function objectColumn<T>(shortKeyOf: (value: T) => string | null): InternedColumn<T> {
  // JSON of an object never begins with this mark.
  return new InternedColumn((value) => {
    const short = shortKeyOf(value);
    return short === null ? JSON.stringify(value) : `#${short}`;
  });
}
