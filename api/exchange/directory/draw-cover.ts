import { CONTENT_WIDTH, INK, PAGE, type Pdf, setStyle, write } from '../../pdf/pen.js';
import { drawMark } from './draw-listing.js';

/** What the first page says. */
export type Cover = {
  readonly title: string;
  readonly territory: string;
  readonly kind: string;
  /** What was asked beside the territory; null when nothing was. */
  readonly asked: string | null;
  readonly day: string;
  readonly total: string;
  readonly confirmed: string;
  readonly toConfirm: string;
  readonly needs: readonly { readonly label: string; readonly count: string }[];
  readonly sources: string;
  readonly link: string | null;
  readonly qrCode: Buffer | null;
};

const QR_SIZE = 92;
const METHOD = [
  'Les solutions sont classées par besoin, puis par commune. Chacune figure une fois, sous le premier besoin auquel elle répond ; l’index par besoin la cite sous chacun. L’index par commune suit. Le numéro de page est à droite.',
  'Seules des données publiques sont imprimées. « Confirmé le… » : la structure ou un professionnel a dit ce jour-là que la fiche était exacte. « À confirmer » : personne ne l’a encore dit. Appelez avant de vous déplacer.',
];

function drawCounts(pdf: Pdf, cover: Cover, top: number): number {
  const x = PAGE.margin;
  const width = CONTENT_WIDTH;
  let y = top;
  y += write(pdf, cover.total, { x, y, size: 15, font: 'bold', width }) + 4;
  if (cover.needs.length === 0) return y;
  for (const [text, isConfirmed] of [
    [cover.confirmed, true],
    [cover.toConfirm, false],
  ] as const) {
    drawMark(pdf, isConfirmed, x + 4, y + 8);
    y += write(pdf, text, { x: x + 14, y, size: 11, width: width - 14 }) + 1;
  }
  return y;
}

const NEEDS_WIDTH = 340;
const NEED_HEIGHT = 17;

function drawNeeds(pdf: Pdf, { needs }: Cover, top: number): number {
  const x = PAGE.margin;
  needs.forEach(({ label, count }, rank) => {
    const y = top + rank * NEED_HEIGHT;
    write(pdf, label, { x, y, size: 9.5, width: NEEDS_WIDTH - 40 });
    setStyle(pdf, { size: 9.5, font: 'bold', width: 40 });
    pdf.text(count, x + NEEDS_WIDTH - pdf.widthOfString(count), y, { lineBreak: false });
    const under = y + NEED_HEIGHT - 2.5;
    pdf
      .moveTo(x, under)
      .lineTo(x + NEEDS_WIDTH, under)
      .lineWidth(0.4)
      .stroke(INK.line);
  });
  return top + needs.length * NEED_HEIGHT;
}

function drawQrCode(pdf: Pdf, { qrCode, link }: Cover): void {
  if (!qrCode || !link) return;
  const x = PAGE.width - PAGE.margin - QR_SIZE;
  pdf.image(qrCode, x, PAGE.margin, { width: QR_SIZE, height: QR_SIZE });
  pdf.link(x, PAGE.margin, QR_SIZE, QR_SIZE, link);
  write(pdf, 'La même liste, à jour', {
    x: x + 2,
    y: PAGE.margin + QR_SIZE + 2,
    size: 8,
    color: INK.soft,
    width: QR_SIZE,
  });
}

export function drawCover(pdf: Pdf, cover: Cover): void {
  const x = PAGE.margin;
  const beside = { x, width: CONTENT_WIDTH - QR_SIZE - 24 };
  const full = { x, width: CONTENT_WIDTH };
  drawQrCode(pdf, cover);
  let y = 128;
  y += write(pdf, cover.title, { ...beside, y, size: 13, color: INK.soft }) + 4;
  y += write(pdf, cover.territory, { ...full, y, size: 30, font: 'bold' }) + 2;
  if (cover.kind) y += write(pdf, cover.kind, { ...full, y, size: 12, color: INK.soft }) + 2;
  if (cover.asked) y += write(pdf, cover.asked, { ...full, y, size: 10.5 }) + 2;
  y += write(pdf, `Établi le ${cover.day} avec Maillage`, { ...full, y: y + 4, size: 10.5 }) + 26;
  y = drawCounts(pdf, cover, y) + 16;
  if (cover.needs.length === 0) return;
  y += write(pdf, 'Par besoin', { ...full, y, size: 11, font: 'bold' }) + 6;
  y = drawNeeds(pdf, cover, y) + 20;
  y += write(pdf, 'Comment lire cet annuaire', { ...full, y, size: 11, font: 'bold' }) + 4;
  for (const text of METHOD) y += write(pdf, text, { ...full, y, size: 9 }) + 4;
  write(pdf, cover.sources, { ...full, y: y + 4, size: 8, color: INK.soft });
}
