import type { Card } from './card.js';
import { cardHeight, drawCard } from './draw-card.js';
import { drawMap, type MapContent } from './draw-map.js';
import {
  BOTTOM,
  CONTENT_WIDTH,
  INK,
  PAGE,
  type Pdf,
  printable,
  setStyle,
  write,
} from '../../pdf/pen.js';

export type SheetContent = {
  readonly title: string;
  readonly subtitle: string;
  readonly cards: readonly Card[];
  readonly map: MapContent | null;
  readonly mapCaption: string;
  readonly qrCode: Buffer | null;
  /** What every person of that age is to know. */
  readonly notices: readonly string[];
  readonly missing: string | null;
};

const QR_SIZE = 76;
const MAP_HEIGHT = 170;
// A card goes on overleaf rather than leaving half a page blank.
const SPLIT_SHARE = 0.55;
const ADVICE =
  'Ces informations peuvent changer : appelez avant de vous déplacer. « À confirmer » signale ce que personne n’a encore vérifié.';

function drawHeader(pdf: Pdf, { title, subtitle, qrCode, notices, missing }: SheetContent): number {
  const x = PAGE.margin;
  const width = CONTENT_WIDTH - (qrCode ? QR_SIZE + 16 : 0);
  let y = PAGE.margin;
  y += write(pdf, title, { x, y, size: 20, font: 'bold', color: INK.accent, width }) + 2;
  y += write(pdf, subtitle, { x, y, size: 10, color: INK.soft, width }) + 4;
  y += write(pdf, ADVICE, { x, y, size: 9, width });
  for (const notice of notices) y += write(pdf, notice, { x, y: y + 3, size: 9, width }) + 3;
  if (missing) y += write(pdf, missing, { x, y, size: 9, font: 'bold', width });
  if (!qrCode) return y + 10;
  const right = PAGE.width - PAGE.margin - QR_SIZE;
  pdf.image(qrCode, right, PAGE.margin - 4, { width: QR_SIZE, height: QR_SIZE });
  setStyle(pdf, { size: 7, color: INK.soft, width: QR_SIZE }).text(
    'La même liste, à jour',
    right - 6,
    PAGE.margin + QR_SIZE - 3,
    {
      width: QR_SIZE + 12,
      align: 'center',
    },
  );
  return Math.max(y, PAGE.margin + QR_SIZE + 8) + 10;
}

function drawMapBlock(pdf: Pdf, map: MapContent, caption: string, y: number): number {
  drawMap(pdf, map, { x: PAGE.margin, y, width: CONTENT_WIDTH, height: MAP_HEIGHT });
  const under = y + MAP_HEIGHT + 3;
  const height = write(pdf, caption, {
    x: PAGE.margin,
    y: under,
    size: 7,
    color: INK.soft,
    width: CONTENT_WIDTH,
  });
  return under + height + 10;
}

const NOTES_HEIGHT = 92;

function drawNotes(pdf: Pdf, y: number): void {
  if (y + NOTES_HEIGHT > BOTTOM) return;
  write(pdf, 'Mes notes, mes rendez-vous', {
    x: PAGE.margin,
    y,
    size: 10,
    font: 'bold',
    width: CONTENT_WIDTH,
  });
  for (let line = 1; line <= 3; line += 1) {
    const at = y + 12 + line * 24;
    pdf
      .moveTo(PAGE.margin, at)
      .lineTo(PAGE.width - PAGE.margin, at)
      .dash(1.5, { space: 2.5 })
      .lineWidth(0.7)
      .stroke(INK.line);
  }
  pdf.undash();
}

function drawFooters(pdf: Pdf, title: string): void {
  const { start, count } = pdf.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    pdf.switchToPage(page);
    const y = PAGE.height - 36;
    const style = { size: 8, color: INK.soft, width: CONTENT_WIDTH };
    setStyle(pdf, style).text(printable(title).slice(0, 80), PAGE.margin, y, { lineBreak: false });
    setStyle(pdf, style).text(`Page ${page - start + 1} sur ${count}`, PAGE.margin, y, {
      width: CONTENT_WIDTH,
      align: 'right',
      lineBreak: false,
    });
  }
}

/** Lays the whole sheet out: header, map, one card a solution, room to write, page numbers. */
export function drawSheet(pdf: Pdf, content: SheetContent): void {
  let y = drawHeader(pdf, content);
  if (content.map) y = drawMapBlock(pdf, content.map, content.mapCaption, y);
  const newPage = (): number => {
    pdf.addPage();
    return PAGE.margin;
  };
  for (const card of content.cards) {
    const height = cardHeight(pdf, card);
    const fitsAPage = height <= BOTTOM - PAGE.margin;
    const isMostlyHere = BOTTOM - y > height * SPLIT_SHARE;
    if (y + height > BOTTOM && fitsAPage && !isMostlyHere) y = newPage();
    y = drawCard(pdf, card, y, { newPage });
  }
  drawNotes(pdf, y);
  drawFooters(pdf, content.title);
}
