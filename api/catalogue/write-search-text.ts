/** What full text makes of a chunk of text: lexemes with their places, our last word among them. */
export type ChunkLexemes = {
  readonly chunk: string;
  readonly lexemes: readonly (readonly [lexeme: string, positions: readonly number[]])[];
};

export type Weight = 'A' | 'B' | 'C' | 'D';
export type WeightedText = { readonly text: string; readonly weight: Weight };

type Known = { readonly lexemes: readonly (readonly [string, number])[]; readonly width: number };

/** The word that the repository adds behind each chunk. */
const LAST_WORD = 'zzzqxz';
const CHUNKS_KEPT = 50_000;
const OTHER_SPACES = /[^\S ]+/g;
const NO_CHUNK = '';

/** What stands between spaces: PostgreSQL reads each by itself as it would in the whole text. */
export function chunksOf(text: string): readonly string[] {
  return text.toLowerCase().replace(OTHER_SPACES, ' ').split(' ');
}

/** Texts cut once, to be learnt and then written. */
export type CutText = { readonly chunks: readonly string[]; readonly weight: Weight };

export const cutTexts = (texts: readonly WeightedText[]): readonly CutText[] =>
  texts.map(({ text, weight }) => ({ chunks: chunksOf(text), weight }));

const quoted = (lexeme: string): string =>
  `'${lexeme.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;

/**
 * Writes full text from chunks that PostgreSQL has read before: a catalogue says
 * the same words again and again, and reading them is what costs.
 */
export class SearchTextWriter {
  private readonly known = new Map<string, Known>();

  constructor(private readonly chunksKept = CHUNKS_KEPT) {}

  unknownChunks(texts: readonly CutText[]): readonly string[] {
    // Here and nowhere else: what these texts need must still be known when they are written.
    if (this.known.size > this.chunksKept) this.known.clear();
    const unknown = new Set<string>();
    for (const { chunks } of texts) {
      for (const chunk of chunks) if (!this.known.has(chunk)) unknown.add(chunk);
    }
    unknown.delete(NO_CHUNK);
    return [...unknown];
  }

  learn(read: readonly ChunkLexemes[]): void {
    for (const { chunk, lexemes } of read) {
      const last = lexemes.find(([lexeme]) => lexeme === LAST_WORD)?.[1].at(-1) ?? 1;
      const own = lexemes
        .filter(([lexeme]) => lexeme !== LAST_WORD)
        .flatMap(([lexeme, positions]) => positions.map((at) => [quoted(lexeme), at] as const));
      this.known.set(chunk, { lexemes: own, width: last - 1 });
    }
  }

  /** The tsvector, as text. Every chunk must have been learnt. */
  write(texts: readonly CutText[]): string {
    let written = '';
    let offset = 0;
    for (const { chunks, weight } of texts) {
      for (const chunk of chunks) {
        const known = this.known.get(chunk);
        if (!known) continue;
        for (const [lexeme, at] of known.lexemes) written += `${lexeme}:${offset + at}${weight} `;
        offset += known.width;
      }
    }
    return written.trimEnd();
  }
}
