import { grown } from './grown.js';
import { InternedColumn } from './interned-column.js';

/** The value codes of every entry, one list after the other. */
export type FlatCodes = {
  /** Where the codes of an entry begin; they end where the next entry's begin. */
  readonly starts: Uint32Array;
  readonly codes: Uint32Array;
};

/** A column of lists of values, whose values are counted and looked for by their codes. */
export class ListColumn extends InternedColumn<readonly string[]> {
  private readonly names: string[] = [];
  private readonly codeOfName = new Map<string, number>();
  private readonly entriesOfCode: number[][] = [];
  private readonly emptyEntries: number[] = [];
  private starts = new Uint32Array(1024);
  private valueCodes = new Uint32Array(1024);
  private used = 0;

  constructor() {
    super((list) => list.join('\u0001'));
  }

  /** The distinct values, by code. */
  get vocabulary(): readonly string[] {
    return this.names;
  }

  get flat(): FlatCodes {
    return { starts: this.starts, codes: this.valueCodes };
  }

  /** One byte an entry: has it a value that is accepted? */
  maskOfAny(
    accepts: (value: string) => boolean,
    { orEmpty = false } = {},
  ): Uint8Array<ArrayBuffer> {
    const mask = new Uint8Array(this.values.length);
    for (const [code, name] of this.names.entries()) {
      if (!accepts(name)) continue;
      for (const entry of this.entriesOfCode[code] ?? []) mask[entry] = 1;
    }
    if (orEmpty) for (const entry of this.emptyEntries) mask[entry] = 1;
    return mask;
  }

  /** The same for values known by name, however many the column has. */
  maskOfValues(values: Iterable<string>, { orEmpty = false } = {}): Uint8Array<ArrayBuffer> {
    const mask = new Uint8Array(this.values.length);
    for (const value of values) {
      const code = this.codeOfName.get(value);
      if (code === undefined) continue;
      for (const entry of this.entriesOfCode[code] ?? []) mask[entry] = 1;
    }
    if (orEmpty) for (const entry of this.emptyEntries) mask[entry] = 1;
    return mask;
  }

  /** The entries that have one of the values. */
  entriesOfValues(values: Iterable<string>, { orEmpty = false } = {}): readonly number[] {
    const entries = new Set(orEmpty ? this.emptyEntries : []);
    for (const value of values) {
      const code = this.codeOfName.get(value);
      if (code === undefined) continue;
      for (const entry of this.entriesOfCode[code] ?? []) entries.add(entry);
    }
    return [...entries];
  }

  protected override welcome(entry: number, list: readonly string[]): void {
    if (list.length === 0) this.emptyEntries.push(entry);
    if (entry + 1 >= this.starts.length) this.starts = grown(this.starts, entry + 1);
    if (this.used + list.length >= this.valueCodes.length) {
      this.valueCodes = grown(this.valueCodes, this.used + list.length);
    }
    for (const name of new Set(list)) {
      const code = this.codeFor(name);
      this.entriesOfCode[code]?.push(entry);
      this.valueCodes[this.used] = code;
      this.used += 1;
    }
    this.starts[entry + 1] = this.used;
  }

  private codeFor(name: string): number {
    const known = this.codeOfName.get(name);
    if (known !== undefined) return known;
    const code = this.names.push(name) - 1;
    this.codeOfName.set(name, code);
    this.entriesOfCode.push([]);
    return code;
  }
}
