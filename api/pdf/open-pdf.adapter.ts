import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';
import { FONT, PAGE, type Pdf } from './pen.js';
import { unwrapWoff } from './unwrap-woff.js';

const require = createRequire(import.meta.url);
const FONT_FILES = {
  [FONT.regular]: '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff',
  [FONT.bold]: '@fontsource/noto-sans/files/noto-sans-latin-700-normal.woff',
} as const;

async function readFonts(): Promise<ReadonlyMap<string, Buffer>> {
  const entries = Object.entries(FONT_FILES).map(
    async ([name, path]) => [name, unwrapWoff(await readFile(require.resolve(path)))] as const,
  );
  return new Map(await Promise.all(entries));
}

let fonts: Promise<ReadonlyMap<string, Buffer>> | null = null;

type Opening = {
  readonly title: string;
  readonly at: Date;
  /** Keeps every page until the end, so that each may still be written on. */
  readonly keepsPages: boolean;
  /** Everything drawn is then told what it is, or that it is not to be read: see `tags.ts`. */
  readonly isTagged?: boolean;
};

/** An A4 document in French, its fonts embedded, its page breaks ours alone. */
export async function openPdf({ title, at, keepsPages, isTagged = false }: Opening): Promise<Pdf> {
  fonts ??= readFonts();
  const pdf = new PDFDocument({
    size: 'A4',
    margins: { top: PAGE.margin, left: PAGE.margin, right: PAGE.margin, bottom: 0 },
    bufferPages: keepsPages,
    tagged: isTagged,
    lang: 'fr-FR',
    displayTitle: true,
    pdfVersion: '1.7',
    info: { Title: title, Creator: 'Maillage', CreationDate: at },
  });
  for (const [name, file] of await fonts) pdf.registerFont(name, file);
  return pdf;
}

/**
 * pdfkit keeps how each word is drawn for as long as the document is open: in one of thousands of
 * pages, that is every word of it. Forgotten now and then, memory is bounded; nothing else changes.
 */
export function forgetWords(pdf: Pdf): void {
  for (const name of Object.values(FONT)) {
    pdf.font(name);
    const font: unknown = Reflect.get(pdf, '_font');
    if (typeof font === 'object' && font !== null && 'layoutCache' in font)
      font.layoutCache = Object.create(null);
  }
}
