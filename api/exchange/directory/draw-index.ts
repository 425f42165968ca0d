import { heightOf, INK, layText, type Pdf, setStyle, write } from '../../pdf/pen.js';
import { type Entry, type IndexSection, NO_PLACE } from './arrange-directory.js';
import { COLUMN_WIDTH, columnX, type Flow, makeRoom } from './columns-flow.js';
import { anchorOf } from './draw-listing.js';
import { shorten } from './shorten.js';

const PAGE_WIDTH = 26;
const LABEL = { size: 9.5, font: 'bold', width: COLUMN_WIDTH } as const;
const LINE = { size: 8, width: COLUMN_WIDTH - PAGE_WIDTH } as const;
const NAME_MOST = 90;
const STRUCTURE_MOST = 60;

type IndexLine = { readonly text: string; readonly page: number; readonly anchor: string };

function drawLeader(pdf: Pdf, from: number, to: number, y: number): void {
  if (to - from < 6) return;
  pdf.save();
  pdf.moveTo(from, y).lineTo(to, y).dash(0.6, { space: 2.4 }).lineWidth(0.6).stroke(INK.soft);
  pdf.restore();
}

function drawLine(flow: Flow, { text, page, anchor }: IndexLine): void {
  const { pdf } = flow;
  const { height, lines, lineHeight } = layText(pdf, text, LINE);
  makeRoom(flow, height);
  const x = columnX(flow);
  write(pdf, text, { ...LINE, x, y: flow.y });
  const baseline = flow.y + height - lineHeight;
  const end = x + pdf.widthOfString(lines.at(-1) ?? '');
  setStyle(pdf, { ...LINE, font: 'bold' });
  const number = String(page);
  const right = x + COLUMN_WIDTH - pdf.widthOfString(number);
  drawLeader(pdf, end + 4, right - 4, baseline + 8);
  pdf.text(number, right, baseline, { lineBreak: false });
  pdf.goTo(x, flow.y, COLUMN_WIDTH, height, anchor);
  flow.y += height + 1;
}

export type Place = 'commune' | 'structure';

/** How the index writes a service: with its commune, unless its section says it. */
function wordsOf({ name, structure, commune }: Entry, place: Place): string {
  const town = place === 'commune' && commune !== NO_PLACE ? commune : '';
  const words = [shorten(name, NAME_MOST), shorten(structure, STRUCTURE_MOST), town];
  return words.filter(Boolean).join(', ');
}

/** Draws the index, a few lines at a time: whoever pulls it may do something else meanwhile. */
export function* drawIndex(
  flow: Flow,
  sections: readonly IndexSection[],
  { pages, place }: { readonly pages: ReadonlyMap<string, number>; readonly place: Place },
): Generator<void> {
  for (const { label, entries } of sections) {
    const { pdf } = flow;
    const height = heightOf(pdf, label, LABEL);
    flow.y += 5;
    makeRoom(flow, height + 26);
    write(pdf, label, { ...LABEL, x: columnX(flow), y: flow.y });
    flow.y += height + 1;
    for (const entry of entries) {
      const page = pages.get(entry.id);
      // What was withdrawn while the file was written has no page.
      if (page === undefined) continue;
      drawLine(flow, { text: wordsOf(entry, place), page, anchor: anchorOf(entry.id) });
      yield;
    }
  }
}
