const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const COLON = 0x3a;
const COMMA = 0x2c;

/** One object of a list, still as text, with the name of its list ('' for a bare array). */
export type JsonRecord = { readonly list: string; readonly json: string; readonly offset: number };

export class JsonSplitError extends Error {
  constructor(
    readonly kind: 'record-too-long' | 'truncated' | 'not-a-list' | 'too-many-names',
    readonly offset: number,
  ) {
    super(kind);
  }
}

// The name of a list is far shorter, and an export has few.
const NAME_BYTES_MAX = 100;
const NAMES_MAX = 1_000;

const decoder = new TextDecoder('utf-8');

/**
 * Cuts `[{…},…]` or `{"structures":[{…}],"services":[{…}]}` into its objects without ever
 * holding more than one: the text around them is only counted, `JSON.parse` judges each.
 */
export class JsonRecordSplitter {
  private depth = 0;
  private isInText = false;
  private isEscaped = false;
  private textStart: number[] | null = null;
  private names = 0;
  private lastText = '';
  private list: string | null = null;
  private listDepth = 0;
  private parts: Uint8Array[] = [];
  private partsBytes = 0;
  private recordOffset = -1;
  private offset = 0;
  private hasRoot = false;

  constructor(private readonly recordBytesMax: number) {}

  *push(chunk: Uint8Array): Generator<JsonRecord> {
    let start = this.recordOffset >= 0 ? 0 : -1;
    for (let at = 0; at < chunk.length; at += 1) {
      const byte = chunk[at] ?? 0;
      if (this.isInText) {
        at = this.readText(chunk, at);
        continue;
      }
      if (byte === QUOTE) this.openText();
      else if (byte === OPEN_BRACE || byte === OPEN_BRACKET) {
        if (this.list !== null && byte === OPEN_BRACE && this.depth === this.listDepth) {
          this.recordOffset = this.offset + at;
          start = at;
        }
        this.open(byte);
      } else if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) {
        this.depth -= 1;
        if (this.recordOffset >= 0 && this.depth === this.listDepth) {
          yield this.finish(chunk.subarray(start, at + 1));
          start = -1;
        } else if (this.depth < this.listDepth) this.list = null;
      } else if (byte === COMMA && this.depth === 1 && this.list === null) this.lastText = '';
      else if (
        byte !== COLON &&
        this.depth === 0 &&
        byte > 0x20 &&
        !this.hasRoot &&
        byte !== 0xef &&
        byte !== 0xbb &&
        byte !== 0xbf
      ) {
        throw new JsonSplitError('not-a-list', this.offset + at);
      }
    }
    if (start >= 0) this.keep(chunk.slice(start));
    this.offset += chunk.length;
  }

  end(): void {
    if (this.depth !== 0 || this.isInText || !this.hasRoot)
      throw new JsonSplitError('truncated', this.offset);
  }

  private open(byte: number): void {
    this.hasRoot = true;
    if (byte === OPEN_BRACKET && this.list === null && this.depth <= 1) {
      this.list = this.depth === 0 ? '' : this.lastText;
      this.listDepth = this.depth + 1;
    }
    this.depth += 1;
  }

  private openText(): void {
    this.isInText = true;
    // Only the names of the root's own lists matter
    this.textStart = this.depth === 1 && this.list === null ? [] : null;
  }

  /** Jumps to the end of the text, or of the chunk; answers where. */
  private readText(chunk: Uint8Array, from: number): number {
    let at = from;
    if (this.isEscaped) {
      this.isEscaped = false;
      at += 1;
    }
    for (;;) {
      const quote = chunk.indexOf(QUOTE, at);
      const end = quote === -1 ? chunk.length : quote;
      let backslashes = 0;
      while (end - 1 - backslashes >= at && chunk[end - 1 - backslashes] === BACKSLASH)
        backslashes += 1;
      const isEscaped = backslashes % 2 === 1;
      if (quote === -1) {
        this.keepText(chunk, from, chunk.length);
        this.isEscaped = isEscaped;
        return chunk.length;
      }
      if (!isEscaped) {
        this.keepText(chunk, from, quote);
        this.closeText();
        return quote;
      }
      at = quote + 1;
    }
  }

  private keepText(chunk: Uint8Array, from: number, to: number): void {
    if (!this.textStart || this.textStart.length >= NAME_BYTES_MAX) return;
    this.textStart.push(...chunk.subarray(from, Math.min(to, from + NAME_BYTES_MAX)));
  }

  private closeText(): void {
    this.isInText = false;
    if (!this.textStart) return;
    this.names += 1;
    if (this.names > NAMES_MAX) throw new JsonSplitError('too-many-names', this.offset);
    this.lastText = decoder.decode(Uint8Array.from(this.textStart));
  }

  private keep(part: Uint8Array): void {
    this.parts.push(part);
    this.partsBytes += part.length;
    if (this.partsBytes > this.recordBytesMax)
      throw new JsonSplitError('record-too-long', this.recordOffset);
  }

  private finish(last: Uint8Array): JsonRecord {
    this.keep(last);
    const bytes = this.parts.length === 1 ? last : Buffer.concat(this.parts);
    const record = {
      list: this.list ?? '',
      json: decoder.decode(bytes),
      offset: this.recordOffset,
    };
    this.parts = [];
    this.partsBytes = 0;
    this.recordOffset = -1;
    return record;
  }
}
