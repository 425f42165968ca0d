import type { Verdict } from '../../dispositifs/regle.js';
import type { Card, CardVerdict } from './card.js';
import type { CardRow } from './card-row.js';
import { drawPin } from './draw-map.js';
import { BOTTOM, CONTENT_WIDTH, heightOf, INK, PAGE, type Pdf, write } from '../../pdf/pen.js';

const INDENT = 26;
const LABEL_WIDTH = 62;
const TEXT_X = PAGE.margin + INDENT;
const TEXT_WIDTH = CONTENT_WIDTH - INDENT;
const VALUE_X = TEXT_X + LABEL_WIDTH;
const VALUE_WIDTH = TEXT_WIDTH - LABEL_WIDTH;

const TITLE = { size: 12, font: 'bold', width: TEXT_WIDTH } as const;
const STRUCTURE = { size: 9.5, color: INK.soft, width: TEXT_WIDTH } as const;
const LABEL = { size: 8.5, font: 'bold', color: INK.soft, width: LABEL_WIDTH } as const;
const VALUE = { size: 9, width: VALUE_WIDTH } as const;
const STRONG = { size: 10, font: 'bold', width: VALUE_WIDTH } as const;
const NOTICE = { size: 7, color: INK.soft, width: TEXT_WIDTH } as const;
const VERDICT = { size: 9.5, font: 'bold', width: TEXT_WIDTH - 34 } as const;
const REASON = { size: 8.5, width: TEXT_WIDTH - 34 } as const;

const styleOf = (row: CardRow, index: number) => (row.strongAt === index ? STRONG : VALUE);

function rowHeight(pdf: Pdf, row: CardRow): number {
  return row.lines.reduce((sum, line, index) => sum + heightOf(pdf, line, styleOf(row, index)), 0);
}

function verdictHeight(pdf: Pdf, { sentence, reasons }: CardVerdict): number {
  const reasonsHeight = reasons.reduce(
    (sum, reason) => sum + heightOf(pdf, `– ${reason}`, REASON),
    0,
  );
  return 12 + heightOf(pdf, sentence, VERDICT) + reasonsHeight;
}

function headHeight(pdf: Pdf, card: Card): number {
  return (
    heightOf(pdf, card.title, TITLE) +
    (card.structure ? heightOf(pdf, card.structure, STRUCTURE) : 0) +
    4
  );
}

export function cardHeight(pdf: Pdf, card: Card): number {
  const rows = card.rows.reduce((sum, row) => sum + rowHeight(pdf, row) + 3, 0);
  const verdict = card.verdict ? verdictHeight(pdf, card.verdict) + 6 : 0;
  return headHeight(pdf, card) + rows + verdict + heightOf(pdf, card.notice, NOTICE) + 20;
}

/** A tick, a question mark or a cross: drawn, so that it prints on any machine. */
function drawSign(pdf: Pdf, kind: Verdict, x: number, y: number): void {
  pdf.circle(x, y, 7).lineWidth(1.2).fillAndStroke('#ffffff', INK.text);
  pdf.lineWidth(1.6).strokeColor(INK.text);
  if (kind === 'eligible')
    pdf
      .moveTo(x - 3.2, y + 0.2)
      .lineTo(x - 0.8, y + 2.8)
      .lineTo(x + 3.4, y - 2.6)
      .stroke();
  else if (kind === 'non_eligible') {
    pdf
      .moveTo(x - 2.6, y - 2.6)
      .lineTo(x + 2.6, y + 2.6)
      .moveTo(x + 2.6, y - 2.6)
      .lineTo(x - 2.6, y + 2.6)
      .stroke();
  } else write(pdf, '?', { x: x - 2.7, y: y - 6.8, size: 10, font: 'bold', width: 12 });
}

function drawVerdict(pdf: Pdf, verdict: CardVerdict, top: number): number {
  const height = verdictHeight(pdf, verdict);
  pdf
    .roundedRect(TEXT_X, top, TEXT_WIDTH, height, 4)
    .lineWidth(0.8)
    .fillAndStroke(INK.wash, INK.line);
  drawSign(pdf, verdict.kind, TEXT_X + 14, top + 14);
  let y = top + 6;
  y += write(pdf, verdict.sentence, { x: TEXT_X + 28, y, ...VERDICT });
  for (const reason of verdict.reasons)
    y += write(pdf, `– ${reason}`, { x: TEXT_X + 28, y, ...REASON });
  return height;
}

type Flow = { readonly newPage: () => number };

/** Draws a card; one taller than what is left of the page goes on overleaf, row by row. */
export function drawCard(pdf: Pdf, card: Card, top: number, { newPage }: Flow): number {
  let y = top + 2;
  const need = (height: number): void => {
    if (y + height <= BOTTOM) return;
    y = newPage();
    y += write(pdf, `${card.number} · ${card.title} (suite)`, { x: TEXT_X, y, ...STRUCTURE }) + 6;
  };
  drawPin(pdf, { x: PAGE.margin + 9, y: y + 9 }, String(card.number));
  y += write(pdf, card.title, { x: TEXT_X, y, ...TITLE });
  if (card.structure) y += write(pdf, card.structure, { x: TEXT_X, y, ...STRUCTURE });
  y += 4;
  if (card.verdict) {
    need(verdictHeight(pdf, card.verdict));
    y += drawVerdict(pdf, card.verdict, y) + 6;
  }
  for (const row of card.rows) {
    need(Math.min(rowHeight(pdf, row), BOTTOM - PAGE.margin));
    write(pdf, row.label, { x: TEXT_X, y: y + 0.5, ...LABEL });
    row.lines.forEach((line, index) => {
      need(heightOf(pdf, line, styleOf(row, index)));
      y += write(pdf, line, { x: VALUE_X, y, ...styleOf(row, index) });
    });
    y += 3;
  }
  need(heightOf(pdf, card.notice, NOTICE));
  y += write(pdf, card.notice, { x: TEXT_X, y: y + 1, ...NOTICE }) + 7;
  pdf
    .moveTo(PAGE.margin, y)
    .lineTo(PAGE.width - PAGE.margin, y)
    .lineWidth(0.6)
    .stroke(INK.line);
  return y + 10;
}
