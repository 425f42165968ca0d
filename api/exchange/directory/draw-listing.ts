import { heightOf, INK, type Pdf, write } from '../../pdf/pen.js';
import { COLUMN_WIDTH, columnX, type Flow, isAtTop, makeRoom } from './columns-flow.js';
import type { Listing } from './compose-listing.js';

const INDENT = 9;
const width = COLUMN_WIDTH;
const TITLE = { size: 9.5, font: 'bold', width } as const;
const STRUCTURE = { size: 8.5, color: INK.soft, width } as const;
const TEXT = { size: 8.5, width } as const;
const STRONG = { size: 9, font: 'bold', width } as const;
const MARK = { size: 7.5, color: INK.soft, width: width - INDENT } as const;
const NEED = { size: 13, font: 'bold', color: '#ffffff', width: width - 14 } as const;
const COMMUNE = { size: 10.5, font: 'bold', width } as const;
const AFTER = 10;

function rowsOf(listing: Listing): readonly (readonly [string, typeof TEXT | typeof STRONG])[] {
  const { address, contact, isReachable, details } = listing;
  return [
    [address, TEXT] as const,
    [contact, isReachable ? STRONG : TEXT] as const,
    ...details.map((detail) => [detail, TEXT] as const),
  ];
}

function listingHeight(pdf: Pdf, listing: Listing): number {
  const rows = rowsOf(listing).reduce((sum, [text, style]) => sum + heightOf(pdf, text, style), 0);
  const structure = listing.structure ? heightOf(pdf, listing.structure, STRUCTURE) : 0;
  return (
    heightOf(pdf, listing.title, TITLE) + structure + rows + heightOf(pdf, listing.freshness, MARK)
  );
}

/** A full disc once somebody confirmed, an empty one until then: seen without colour too. */
export function drawMark(pdf: Pdf, isConfirmed: boolean, x: number, y: number): void {
  pdf.circle(x, y, 2.6).lineWidth(0.9);
  pdf.fillAndStroke(isConfirmed ? INK.text : '#ffffff', INK.text);
}

/** Where the index leads. */
export const anchorOf = (id: string): string => `fiche ${id}`;

/** What stands over a service that is the first of its need or of its commune. */
export type Head = { readonly level: 'need' | 'commune'; readonly label: string };

const headHeight = (pdf: Pdf, { level, label }: Head): number =>
  level === 'need' ? heightOf(pdf, label, NEED) + 18 : heightOf(pdf, label, COMMUNE) + 6;

/** A need is white on black: seen at once while leafing through. */
function drawHead(flow: Flow, { level, label }: Head): void {
  const { pdf } = flow;
  const x = columnX(flow);
  if (level === 'need') {
    if (!isAtTop(flow)) flow.y += 4;
    const height = heightOf(pdf, label, NEED) + 8;
    pdf.rect(x, flow.y, width, height).fill(INK.text);
    write(pdf, label, { ...NEED, x: x + 7, y: flow.y + 4 });
    flow.y += height + 6;
    return;
  }
  flow.y += write(pdf, label, { ...COMMUNE, x, y: flow.y });
  pdf
    .moveTo(x, flow.y + 1)
    .lineTo(x + width, flow.y + 1)
    .lineWidth(0.9)
    .stroke(INK.text);
  flow.y += 6;
}

/** Draws one service whole, never apart from what stands over it, in this column or the next. */
export function drawListing(flow: Flow, listing: Listing, heads: readonly Head[]): void {
  const { pdf } = flow;
  const above = heads.reduce((sum, head) => sum + headHeight(pdf, head), 0);
  makeRoom(flow, above + listingHeight(pdf, listing));
  for (const head of heads) drawHead(flow, head);
  const x = columnX(flow);
  let { y } = flow;
  pdf.addNamedDestination(anchorOf(listing.id), 'XYZ', x, y - 4, 0);
  y += write(pdf, listing.title, { ...TITLE, x, y });
  if (listing.structure) y += write(pdf, listing.structure, { ...STRUCTURE, x, y });
  for (const [text, style] of rowsOf(listing)) y += write(pdf, text, { ...style, x, y });
  drawMark(pdf, listing.isConfirmed, x + 3, y + 5.2);
  y += write(pdf, listing.freshness, { ...MARK, x: x + INDENT, y });
  flow.y = y + AFTER;
}
