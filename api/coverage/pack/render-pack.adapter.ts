import { takeTurn } from '../../http/take-turn.js';
import { openPdf } from '../../pdf/open-pdf.adapter.js';
import { drawPack } from './draw-pack.js';
import type { Pack } from './pack.js';
import { nameOfPack } from './pack-words.js';

/** The pack as a PDF file. */
export async function renderPack(pack: Pack, at: Date): Promise<Buffer> {
  const title = nameOfPack(pack);
  const pdf = await openPdf({ title, at, keepsPages: true, isTagged: true });
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<void>((resolve, reject) => {
    pdf.on('end', resolve);
    pdf.on('error', reject);
  });
  for (const _ of drawPack(pdf, pack)) await takeTurn();
  await takeTurn();
  pdf.end();
  await ended;
  return Buffer.concat(chunks);
}
