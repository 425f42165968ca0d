import { drawSheet, type SheetContent } from './draw-sheet.js';
import { openPdf } from '../../pdf/open-pdf.adapter.js';

/** The sheet as a PDF file, its fonts embedded. */
export async function renderSheet(
  content: SheetContent,
  { at }: { readonly at: Date },
): Promise<Buffer> {
  const pdf = await openPdf({ title: content.title, at, keepsPages: true });
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
