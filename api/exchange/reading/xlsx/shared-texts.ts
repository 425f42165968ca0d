import { type XmlListener, XmlScanner } from './scan-xml.js';

const BLOCK_BYTES = 1 << 20;
// `_x000D_`: a character that XML cannot hold, as spreadsheets write it.
const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

export const unescapeText = (text: string): string =>
  text.includes('_x')
    ? text.replace(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;

type Place = { readonly block: number; readonly from: number; readonly to: number };

/** The texts that cells name by their rank, kept as bytes outside the heap: thousands of long ones. */
export class SharedTexts {
  private readonly blocks: Buffer[] = [];
  // Three numbers a text: its block, where it begins there, where it ends.
  private places = new Uint32Array(3 * 1024);
  private count = 0;
  private used = BLOCK_BYTES;

  add(text: string): void {
    const bytes = Buffer.byteLength(text);
    if (this.used + bytes > (this.blocks.at(-1)?.length ?? 0)) {
      this.blocks.push(Buffer.allocUnsafeSlow(Math.max(BLOCK_BYTES, bytes)));
      this.used = 0;
    }
    this.blocks.at(-1)?.write(text, this.used);
    if (this.places.length < 3 * (this.count + 1)) {
      const larger = new Uint32Array(2 * this.places.length);
      larger.set(this.places);
      this.places = larger;
    }
    this.places.set([this.blocks.length - 1, this.used, this.used + bytes], 3 * this.count);
    this.used += bytes;
    this.count += 1;
  }

  get(rank: number): string | null {
    const place = this.placeOf(rank);
    return place
      ? (this.blocks[place.block]?.toString('utf8', place.from, place.to) ?? null)
      : null;
  }

  private placeOf(rank: number): Place | null {
    if (!Number.isInteger(rank) || rank < 0 || rank >= this.count) return null;
    const [block = 0, from = 0, to = 0] = this.places.subarray(3 * rank, 3 * rank + 3);
    return { block, from, to };
  }
}

/** Reads `sharedStrings.xml`, a piece at a time. */
export function sharedTextsReader(texts: SharedTexts): XmlScanner {
  let text = '';
  let isText = false;
  // How a name is pronounced, under some Japanese texts.
  let isSpoken = false;
  const listener: XmlListener = {
    open: (name) => {
      if (name === 'si') text = '';
      else if (name === 'rPh') isSpoken = true;
      else if (name === 't') isText = !isSpoken;
    },
    close: (name) => {
      if (name === 'si') texts.add(unescapeText(text));
      else if (name === 'rPh') isSpoken = false;
      else if (name === 't') isText = false;
    },
    text: (piece) => {
      if (isText) text += piece;
    },
  };
  return new XmlScanner(listener);
}
