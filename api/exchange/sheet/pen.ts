import type PDFDocument from 'pdfkit';

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

/** The text with only letters that the font can draw; others lose their accents or become « ? ». */
export function printable(text: string): string {
  const spaced = text
    .normalize('NFC')
    .replaceAll(/[\u202F\u2009]/g, '\u00A0')
    .replaceAll(/\s+/g, ' ')
    .replaceAll('ᵉ', 'e')
    .replaceAll(/[→➔]/g, '–');
  return Array.from(spaced, (sign) => (PRINTABLE.test(sign) ? sign : withoutAccent(sign))).join('');
}

function withoutAccent(sign: string): string {
  const base = sign.normalize('NFKD').replaceAll(/\p{M}/gu, '');
  if (base === '' || /^\p{C}$/u.test(sign)) return '';
  return Array.from(base).every((one) => PRINTABLE.test(one)) ? base : '?';
}

type TextStyle = {
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

/** How high a text stands once wrapped. */
export function heightOf(pdf: Pdf, text: string, style: TextStyle): number {
  return setStyle(pdf, style).heightOfString(printable(text), {
    width: style.width,
    lineGap: LINE_GAP,
  });
}

/** Writes a text and answers how high it stands. */
export function write(
  pdf: Pdf,
  text: string,
  at: { readonly x: number; readonly y: number } & TextStyle,
): number {
  const height = heightOf(pdf, text, at);
  setStyle(pdf, at).text(printable(text), at.x, at.y, { width: at.width, lineGap: LINE_GAP });
  return height;
}
