import { Parser } from 'htmlparser2';

/** What is told of the tags and texts of a document, in its order; names come without their prefix. */
export type XmlListener = {
  readonly open: (name: string, attribute: (name: string) => string | null) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
};

export class XmlError extends Error {}

// A tag, or a text between two of them, is a cell's text at most: thirty-two thousand characters.
const PIECE_CHARACTERS_MAX = 1_000_000;

const withoutPrefix = (name: string): string => name.slice(name.indexOf(':') + 1);

function attributeOf(attributes: Readonly<Record<string, string>>, asked: string): string | null {
  const found = attributes[asked];
  if (found !== undefined) return found;
  const prefixed = Object.keys(attributes).find((name) => withoutPrefix(name) === asked);
  return prefixed === undefined ? null : (attributes[prefixed] ?? null);
}

/**
 * Reads XML a piece at a time. An entity that the document declares stays as it is written; a tag or a
 * text that does not end is refused before it fills the memory.
 */
export class XmlScanner {
  private readonly parser: Parser;
  private sinceTag = 0;

  constructor(listener: XmlListener) {
    this.parser = new Parser(
      {
        onopentag: (name, attributes) => {
          this.sinceTag = 0;
          listener.open(withoutPrefix(name), (asked) => attributeOf(attributes, asked));
        },
        onclosetag: (name) => {
          this.sinceTag = 0;
          listener.close(withoutPrefix(name));
        },
        ontext: (text) => listener.text(text),
      },
      { xmlMode: true },
    );
  }

  /** @throws XmlError */
  push(piece: string): void {
    this.sinceTag += piece.length;
    this.parser.write(piece);
    if (this.sinceTag > PIECE_CHARACTERS_MAX) throw new XmlError('balise ou texte sans fin');
  }
}
