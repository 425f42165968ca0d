/** What full text makes of a chunk of text: lexemes with their places, our last word among them. */
export type ChunkLexemes = {
  readonly chunk: string;
  readonly lexemes: readonly (readonly [lexeme: string, positions: readonly number[]])[];
};

export type Weight = 'A' | 'B' | 'C' | 'D';
export type WeightedText = {
  readonly text: string;
  readonly weight: Weight;
  /** Said by many sheets in the same words: a need, a commune. */
  readonly isCommon?: boolean;
};

/** A word of the full text, and where the sheet that is being written says it. */
type Lexeme = { readonly bytes: Uint8Array; readonly entries: number[]; writing: number };

/** `places` are those of `lexemes`, one by one; a chunk that was not read yet has no width. */
type Chunk = { lexemes: readonly Lexeme[]; places: readonly number[]; width: number };

/** Texts cut once, to be learnt and then written. */
export type CutText = { readonly chunks: readonly Chunk[]; readonly weight: Weight };

/** The word that the repository adds behind each chunk. */
const LAST_WORD = 'zzzqxz';
const CHUNKS_KEPT = 50_000;
const OTHER_SPACES = /[^\S ]+/g;
// What PostgreSQL keeps of a word: so many places, none beyond this one.
const PLACES_MAX = 256;
const LAST_PLACE = 16_383;
const WEIGHTS: Readonly<Record<Weight, number>> = { A: 3, B: 2, C: 1, D: 0 };
const WEIGHT_SHIFT = 14;
const FIRST_BYTES = 1 << 12;

const utf8 = new TextEncoder();

/** What stands between spaces: PostgreSQL reads each by itself as it would in the whole text. */
export function chunksOf(text: string): readonly string[] {
  return text.toLowerCase().replace(OTHER_SPACES, ' ').split(' ');
}

/** Each chunk and each lexeme once, whoever says it. */
class Dictionary {
  private readonly chunks = new Map<string, Chunk>();
  private readonly lexemes = new Map<string, Lexeme>();
  private readonly texts = new Map<string, readonly Chunk[]>();

  get size(): number {
    return this.chunks.size + this.texts.size;
  }

  cut({ text, isCommon }: WeightedText, unknown: Map<string, Chunk>): readonly Chunk[] {
    const known = isCommon ? this.texts.get(text) : undefined;
    if (known) return known;
    const cut: Chunk[] = [];
    let isKnown = true;
    for (const written of chunksOf(text)) {
      if (written === '') continue;
      const chunk = this.chunk(written);
      cut.push(chunk);
      if (chunk.width >= 0) continue;
      unknown.set(written, chunk);
      isKnown = false;
    }
    if (isCommon && isKnown) this.texts.set(text, cut);
    return cut;
  }

  lexeme(written: string): Lexeme {
    const known = this.lexemes.get(written);
    if (known) return known;
    const lexeme = { bytes: utf8.encode(`${written}\0`), entries: [], writing: 0 };
    this.lexemes.set(written, lexeme);
    return lexeme;
  }

  private chunk(written: string): Chunk {
    const known = this.chunks.get(written);
    if (known) return known;
    const chunk = { lexemes: [], places: [], width: -1 };
    this.chunks.set(written, chunk);
    return chunk;
  }
}

/** The texts of many sheets, and the chunks of them that PostgreSQL has still to read. */
export class TextBatch {
  readonly unknown = new Map<string, Chunk>();

  constructor(private readonly dictionary: Dictionary) {}

  cut(texts: readonly WeightedText[]): readonly CutText[] {
    return texts.map((text) => ({
      chunks: this.dictionary.cut(text, this.unknown),
      weight: text.weight,
    }));
  }

  learn(read: readonly ChunkLexemes[]): void {
    const { dictionary } = this;
    for (const { chunk, lexemes } of read) {
      const known = this.unknown.get(chunk);
      if (!known) continue;
      const own = lexemes
        .filter(([lexeme]) => lexeme !== LAST_WORD)
        .flatMap(([lexeme, places]) =>
          places.map((at) => [dictionary.lexeme(lexeme), at] as const),
        );
      known.lexemes = own.map(([lexeme]) => lexeme);
      known.places = own.map(([, at]) => at);
      known.width = (lexemes.find(([lexeme]) => lexeme === LAST_WORD)?.[1].at(-1) ?? 1) - 1;
    }
  }
}

/** A word said again: once a place, with the heaviest weight. */
function say(entries: number[], place: number, weight: number): void {
  const last = entries.at(-1);
  if (last !== undefined && (last & LAST_PLACE) === place) {
    if (last >> WEIGHT_SHIFT < weight)
      entries[entries.length - 1] = (weight << WEIGHT_SHIFT) | place;
  } else if (entries.length < PLACES_MAX) entries.push((weight << WEIGHT_SHIFT) | place);
}

/**
 * Writes full text from chunks that PostgreSQL has read before: a catalogue says
 * the same words again and again, and reading them is what costs.
 */
export class SearchTextWriter {
  private dictionary = new Dictionary();
  private writing = 0;
  private bytes = Buffer.allocUnsafe(FIRST_BYTES);

  constructor(private readonly chunksKept = CHUNKS_KEPT) {}

  /** For the texts of one batch: it keeps its dictionary, so that each of its words is one object. */
  open(): TextBatch {
    if (this.dictionary.size > this.chunksKept) this.dictionary = new Dictionary();
    return new TextBatch(this.dictionary);
  }

  /** The tsvector as PostgreSQL receives it in binary. Every chunk must have been learnt. */
  write(texts: readonly CutText[]): Buffer {
    const said: Lexeme[] = [];
    this.writing += 1;
    let offset = 0;
    for (const { chunks, weight } of texts) {
      for (const { lexemes, places, width } of chunks) {
        for (let at = 0; at < lexemes.length; at += 1) {
          const lexeme = lexemes[at];
          if (!lexeme) continue;
          if (lexeme.writing !== this.writing) {
            lexeme.writing = this.writing;
            lexeme.entries.length = 0;
            said.push(lexeme);
          }
          say(lexeme.entries, Math.min(offset + (places[at] ?? 0), LAST_PLACE), WEIGHTS[weight]);
        }
        offset += width;
      }
    }
    return this.encode(said);
  }

  private encode(said: readonly Lexeme[]): Buffer {
    let size = 4;
    for (const { bytes, entries } of said) size += bytes.length + 2 + 2 * entries.length;
    if (this.bytes.length < size) this.bytes = Buffer.allocUnsafe(2 * size);
    const { bytes } = this;
    let end = bytes.writeInt32BE(said.length, 0);
    for (const lexeme of said) {
      for (let at = 0; at < lexeme.bytes.length; at += 1) bytes[end++] = lexeme.bytes[at] ?? 0;
      const { entries } = lexeme;
      bytes[end++] = entries.length >> 8;
      bytes[end++] = entries.length & 255;
      for (let at = 0; at < entries.length; at += 1) {
        const entry = entries[at] ?? 0;
        bytes[end++] = entry >> 8;
        bytes[end++] = entry & 255;
      }
    }
    return Buffer.from(bytes.subarray(0, end));
  }
}
