import { LRUCache } from 'lru-cache';
import type PDFDocument from 'pdfkit';
import { type Measure, wrapText } from './wrap-text.js';

export type Pdf = InstanceType<typeof PDFDocument>;

export const PAGE = { width: 595.28, height: 841.89, margin: 42, footer: 54 } as const;
export const CONTENT_WIDTH = PAGE.width - 2 * PAGE.margin;
export const BOTTOM = PAGE.height - PAGE.footer;

// Told apart in black and white too: nothing depends on the colour.
export const INK = {
  text: '#1b1b1f',
  soft: '#55555e',
  line: '#b9b9c2',
  wash: '#f1f1f4',
  accent: '#1f4e79',
} as const;

export const FONT = { regular: 'regular', bold: 'bold' } as const;

// The letters of the embedded font: Latin-1, œ, typographic signs and the euro.
const PRINTABLE =
  /[\u0020-\u007E\u00A0-\u00FF\u0152\u0153\u0178\u2010-\u2026\u2030-\u203A\u20AC\u2122\u2212]/;

const ONLY_PRINTABLE = new RegExp(`^${PRINTABLE.source}*$`);

/** The text with only letters that the font can draw; others lose their accents or become « ? ». */
export function printable(text: string): string {
  const spaced = text
    .normalize('NFC')
    .replaceAll(/[\u202F\u2009]/g, '\u00A0')
    .replaceAll(/[^\S\u00A0]+/g, ' ')
    // No line begins with a sign, nor ends with an opening quote.
    .replaceAll(/ (?=[%:;?!»])/g, '\u00A0')
    .replaceAll('« ', '«\u00A0')
    .replaceAll('ᵉ', 'e')
    .replaceAll(/[→➔]/g, '–');
  if (ONLY_PRINTABLE.test(spaced)) return spaced;
  return Array.from(spaced, (sign) => (PRINTABLE.test(sign) ? sign : withoutAccent(sign))).join('');
}

function withoutAccent(sign: string): string {
  const base = sign.normalize('NFKD').replaceAll(/\p{M}/gu, '');
  if (base === '' || /^\p{C}$/u.test(sign)) return '';
  return Array.from(base).every((one) => PRINTABLE.test(one)) ? base : '?';
}

export type TextStyle = {
  readonly size: number;
  readonly font?: keyof typeof FONT;
  readonly color?: string;
  readonly width: number;
};

// Noto Sans stands wide apart by itself
const LINE_GAP = -0.6;

export function setStyle(pdf: Pdf, { size, font = 'regular', color = INK.text }: TextStyle): Pdf {
  return pdf.font(FONT[font]).fontSize(size).fillColor(color);
}

type Widths = Map<string, number>;

// One document draws the same words again and again: each is measured once.
const WIDTHS = new WeakMap<Pdf, Readonly<Record<keyof typeof FONT, Widths>>>();
const WORDS_KEPT = 20_000;

function measureWith(pdf: Pdf, { size, font = 'regular' }: TextStyle): Measure {
  const known = WIDTHS.get(pdf) ?? { regular: new Map(), bold: new Map() };
  WIDTHS.set(pdf, known);
  const widths = known[font];
  const widthOf = (text: string): number => {
    const width = widths.get(text) ?? pdf.widthOfString(text) / size;
    if (widths.size > WORDS_KEPT) widths.clear();
    widths.set(text, width);
    return width * size;
  };
  // pdfkit draws a word with the space after it: measured so, each is shaped once.
  return (word) => {
    const alone = word.trimEnd();
    const withSpace = widthOf(`${alone} `);
    return alone === word ? withSpace - widthOf(' ') : withSpace;
  };
}

/** A text cut into lines: measured once, whatever is then done with it. */
export type Laid = {
  readonly lines: readonly string[];
  readonly lineHeight: number;
  readonly height: number;
};

export function layText(pdf: Pdf, text: string, style: TextStyle): Laid {
  setStyle(pdf, style);
  const lines = wrapText(printable(text), style.width, measureWith(pdf, style));
  const lineHeight = pdf.currentLineHeight(true) + LINE_GAP;
  return { lines, lineHeight, height: lines.length * lineHeight };
}

type At = { readonly x: number; readonly y: number } & TextStyle;

/** Draws what was laid out and answers how high it stands. */
export function drawLaid(pdf: Pdf, { lines, lineHeight, height }: Laid, at: At): number {
  setStyle(pdf, at);
  // Only what underlines or aligns a line needs its width: pdfkit would measure it again.
  const drawn = { lineBreak: false, textWidth: at.width, wordCount: 1 };
  lines.forEach((line, rank) => {
    const isLast = rank === lines.length - 1;
    pdf.text(isLast ? line : joinable(line), at.x, at.y + rank * lineHeight, drawn);
  });
  return height;
}

/** With the space that the line was broken at: whoever hears or copies the text has its words apart. */
export const joinable = (line: string): string => (/\p{L}-$/u.test(line) ? line : `${line} `);

const LAID = new WeakMap<Pdf, LRUCache<string, Laid>>();
const TEXTS_KEPT = 500;

function laid(pdf: Pdf, text: string, style: TextStyle): Laid {
  const known = LAID.get(pdf) ?? new LRUCache<string, Laid>({ max: TEXTS_KEPT });
  LAID.set(pdf, known);
  const key = `${style.font} ${style.size} ${style.width} ${text}`;
  const found = known.get(key) ?? layText(pdf, text, style);
  known.set(key, found);
  return found;
}

/** How high a text stands once wrapped. */
export function heightOf(pdf: Pdf, text: string, style: TextStyle): number {
  return laid(pdf, text, style).height;
}

/** Writes a text and answers how high it stands. */
export function write(pdf: Pdf, text: string, at: At): number {
  return drawLaid(pdf, laid(pdf, text, at), at);
}
