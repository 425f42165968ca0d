import { BOTTOM, CONTENT_WIDTH, INK, PAGE, type Pdf, setStyle, write } from '../../pdf/pen.js';

const GUTTER = 20;
const COLUMNS = 2;
export const COLUMN_WIDTH = (CONTENT_WIDTH - GUTTER) / COLUMNS;
const TOP = PAGE.margin + 24;
const FOOT_Y = PAGE.height - 36;
const SMALL = { size: 8, color: INK.soft, width: CONTENT_WIDTH } as const;

/** Where the next thing is drawn: down a column, then the next one, then the next page. */
export type Flow = {
  readonly pdf: Pdf;
  /** What stands at the head of every page: the territory, and what the page is about. */
  readonly running: { readonly left: string; right: string };
  pageNumber: number;
  column: number;
  y: number;
};

export function startFlow(pdf: Pdf, left: string): Flow {
  return { pdf, running: { left, right: '' }, pageNumber: 1, column: 0, y: PAGE.margin };
}

export const columnX = ({ column }: Flow): number => PAGE.margin + column * (COLUMN_WIDTH + GUTTER);

function drawPageNumber({ pdf, pageNumber }: Flow): void {
  setStyle(pdf, SMALL).text(String(pageNumber), PAGE.margin, FOOT_Y, {
    width: CONTENT_WIDTH,
    align: 'center',
    lineBreak: false,
  });
}

function drawRunningHead({ pdf, running }: Flow): void {
  const y = PAGE.margin - 6;
  const half = { ...SMALL, width: CONTENT_WIDTH / 2 - 6 };
  write(pdf, running.left, { ...half, x: PAGE.margin, y });
  setStyle(pdf, { ...half, font: 'bold' });
  const right = PAGE.width - PAGE.margin - pdf.widthOfString(running.right);
  pdf.text(running.right, right, y, { lineBreak: false });
  pdf
    .moveTo(PAGE.margin, y + 14)
    .lineTo(PAGE.width - PAGE.margin, y + 14)
    .lineWidth(0.6)
    .stroke(INK.line);
}

/** Goes on at the head of a new page, numbered. */
export function turnPage(flow: Flow, right = flow.running.right): void {
  flow.running.right = right;
  flow.pdf.addPage();
  flow.pageNumber += 1;
  flow.column = 0;
  flow.y = TOP;
  drawRunningHead(flow);
  drawPageNumber(flow);
}

/** Leaves a height free below, in this column or the next; answers whether it moved. */
export function makeRoom(flow: Flow, height: number): boolean {
  if (flow.y + height <= BOTTOM) return false;
  if (flow.column + 1 < COLUMNS) {
    flow.column += 1;
    flow.y = TOP;
  } else turnPage(flow);
  return true;
}

export const isAtTop = ({ y }: Flow): boolean => y === TOP;
