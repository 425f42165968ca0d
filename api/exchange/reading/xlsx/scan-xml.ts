/** What is told of the tags and texts of a document, in its order; names come without their prefix. */
export type XmlListener = {
  readonly open: (name: string, attribute: (name: string) => string | null) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
};

export class XmlError extends Error {}

// A tag, or a text between two of them, is a cell's text at most: thirty-two thousand characters.
const PIECE_CHARACTERS_MAX = 1_000_000;
const CDATA = '<![CDATA[';
const COMMENT = '<!--';
// Quotes may hold what would end the tag.
const TAG = /<(\/?)(?:[\w.-]+:)?([\w.-]+)((?:[^"'>]|"[^"]*"|'[^']*')*?)(\/?)>/y;
const ATTRIBUTE = /(?:^|\s)(?:[\w.-]+:)?([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(lt|gt|amp|quot|apos));/g;
const NAMED: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};
const LAST_CODE_POINT = 0x10_ff_ff;

/** Only what XML itself names: an entity that a document declares stays as it is written. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (whole, decimal?: string, hexadecimal?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal ?? '', 16);
    return code <= LAST_CODE_POINT ? String.fromCodePoint(code) : whole;
  });
}

function attributeOf(written: string, asked: string): string | null {
  // Most tags have none, and most that are asked for are not there.
  if (!written.includes(asked)) return null;
  ATTRIBUTE.lastIndex = 0;
  for (;;) {
    const found = ATTRIBUTE.exec(written);
    if (!found) return null;
    const [, name, quoted, apostrophed] = found;
    if (name === asked) return decodeEntities(quoted ?? apostrophed ?? '');
  }
}

/**
 * Reads XML a piece at a time, without ever holding more than a tag or a text: enough for the parts of a
 * workbook, which have neither declared entities nor a meaning in their comments.
 */
export class XmlScanner {
  private rest = '';

  constructor(private readonly listener: XmlListener) {}

  push(piece: string): void {
    const text = this.rest + piece;
    let at = 0;
    for (;;) {
      const next = this.step(text, at);
      if (next === null) break;
      at = next;
    }
    this.rest = text.slice(at);
    if (this.rest.length > PIECE_CHARACTERS_MAX) throw new XmlError('balise ou texte sans fin');
  }

  /** Where what comes next ends; null when its end is not here yet. */
  private step(text: string, at: number): number | null {
    if (at >= text.length) return null;
    if (text[at] !== '<') {
      const end = text.indexOf('<', at);
      if (end === -1) return null;
      this.listener.text(decodeEntities(text.slice(at, end)));
      return end;
    }
    if (text[at + 1] === '!' || text[at + 1] === '?') return this.stepOver(text, at);
    // Without it, the tag cannot be whole.
    if (text.indexOf('>', at) === -1) return null;
    TAG.lastIndex = at;
    const tag = TAG.exec(text);
    if (!tag) {
      if (text.length - at > PIECE_CHARACTERS_MAX) throw new XmlError('balise mal fermée');
      return null;
    }
    const [whole, isClosing, name = '', attributes = '', isEmpty] = tag;
    if (isClosing) this.listener.close(name);
    else {
      this.listener.open(name, (asked) => attributeOf(attributes, asked));
      if (isEmpty) this.listener.close(name);
    }
    return at + whole.length;
  }

  /** A declaration or a comment says nothing; a CDATA section is a text as it stands. */
  private stepOver(text: string, at: number): number | null {
    const isCdata = text.startsWith(CDATA, at);
    const ending = isCdata ? ']]>' : text.startsWith(COMMENT, at) ? '-->' : '>';
    if (text.length - at < CDATA.length) return null;
    const end = text.indexOf(ending, at + 2);
    if (end === -1) return null;
    if (isCdata) this.listener.text(text.slice(at + CDATA.length, end));
    return end + ending.length;
  }
}
