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
const FIRST_LISTING = 90;

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

/** Draws one service whole, in this column or the next. */
export function drawListing(flow: Flow, listing: Listing): void {
  const { pdf } = flow;
  makeRoom(flow, listingHeight(pdf, listing));
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

/** White on black: seen at once while leafing through. */
export function drawNeed(flow: Flow, label: string): void {
  const { pdf } = flow;
  const height = heightOf(pdf, label, NEED) + 8;
  if (!isAtTop(flow)) flow.y += 4;
  makeRoom(flow, height + FIRST_LISTING);
  const x = columnX(flow);
  pdf.rect(x, flow.y, width, height).fill(INK.text);
  write(pdf, label, { ...NEED, x: x + 7, y: flow.y + 4 });
  flow.y += height + 6;
}

export function drawCommune(flow: Flow, label: string): void {
  const { pdf } = flow;
  makeRoom(flow, heightOf(pdf, label, COMMUNE) + FIRST_LISTING);
  const x = columnX(flow);
  flow.y += write(pdf, label, { ...COMMUNE, x, y: flow.y });
  pdf
    .moveTo(x, flow.y + 1)
    .lineTo(x + width, flow.y + 1)
    .lineWidth(0.9)
    .stroke(INK.text);
  flow.y += 6;
}
