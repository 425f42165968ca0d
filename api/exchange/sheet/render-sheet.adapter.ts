import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';
import { drawSheet, type SheetContent } from './draw-sheet.js';
import { FONT, PAGE } from './pen.js';
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

/** The sheet as a PDF file, its fonts embedded. */
export async function renderSheet(
  content: SheetContent,
  info: { readonly at: Date },
): Promise<Buffer> {
  fonts ??= readFonts();
  const pdf = new PDFDocument({
    size: 'A4',
    // The page breaks are ours alone
    margins: { top: PAGE.margin, left: PAGE.margin, right: PAGE.margin, bottom: 0 },
    bufferPages: true,
    lang: 'fr-FR',
    displayTitle: true,
    pdfVersion: '1.7',
    info: { Title: content.title, Creator: 'Maillage', CreationDate: info.at },
  });
  for (const [name, file] of await fonts) pdf.registerFont(name, file);
  const chunks: Buffer[] = [];
  const done = new Promise<Buffer>((resolve, reject) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    pdf.on('error', reject);
  });
  drawSheet(pdf, content);
  pdf.end();
  return done;
}
