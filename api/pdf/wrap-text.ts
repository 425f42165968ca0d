/** How wide a text stands, in points; a space at its end counts. */
export type Measure = (text: string) => number;

// After a space, or a hyphen inside a word.
const BREAKS = /(?<= )|(?<=\p{L}-)(?=\p{L})/u;

/** A word wider than a line, cut where it must be: an address of the web, mostly. */
function cutWord(word: string, width: number, measure: Measure): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const sign of word) {
    if (piece !== '' && measure(piece + sign.trimEnd()) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += sign;
  }
  return [...pieces, piece];
}

/** The lines of a text that has a single space between its words; a line at least. */
export function wrapText(text: string, width: number, measure: Measure): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let lineWidth = 0;
  for (const word of text.trim().split(BREAKS)) {
    if (line !== '' && lineWidth + measure(word.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
      lineWidth = 0;
    }
    if (line === '' && measure(word.trimEnd()) > width) {
      const pieces = cutWord(word, width, measure);
      line = pieces.pop() ?? '';
      lines.push(...pieces);
      lineWidth = measure(line);
      continue;
    }
    line += word;
    lineWidth += measure(word);
  }
  return [...lines, line.trimEnd()];
}
