import { heightOf, INK, joinable, layText, setStyle, type TextStyle } from '../../pdf/pen.js';
import { artifact, branch, type Tag, tagged } from '../../pdf/tags.js';
import { LEFT, makeRoom, type Pages, RIGHT } from './pages.js';

/** Something drawn in a cell, and the words of it for whoever does not see it. */
export type Drawing = {
  readonly alt: string;
  readonly height: number;
  draw(at: { readonly x: number; readonly y: number; readonly width: number }): void;
};

export type Cell = string | Drawing;

export type Column = {
  readonly label: string;
  readonly width: number;
  readonly isFigure?: boolean;
};

const SIZE = 8.5;
const PAD = 3;
const GAP = 8;
const INSET = 3;

/** How high a whole table stands: what comes before it may wait for the page it fits on. */
export function heightOfTable(
  pages: Pages,
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
): number {
  const labels = columns.map(({ label }) => label);
  return rows.reduce(
    (sum, cells) => sum + lineHeight(pages, columns, cells, false),
    lineHeight(pages, columns, labels, true),
  );
}

/** A table that turns the page by itself, never in the middle of a line, and says its head again. */
export function drawTable(
  pages: Pages,
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
): void {
  const { pdf } = pages;
  const labels = columns.map(({ label }) => label);
  const firstHeight = lineHeight(pages, columns, rows[0] ?? [], false);
  makeRoom(pages, lineHeight(pages, columns, labels, true) + firstHeight);
  const table = branch(pdf, pages.part, 'Table');
  drawLine(pages, { columns, cells: labels, table, isHead: true });
  for (const [rank, cells] of rows.entries()) {
    // The last line is never alone on its page.
    const together = rank === rows.length - 2 ? rows.slice(rank) : [cells];
    const heights = together.map((one) => lineHeight(pages, columns, one, false));
    // Said again for who sees the page; who hears it has heard it.
    if (
      makeRoom(
        pages,
        heights.reduce((sum, height) => sum + height, 0),
      )
    )
      drawLine(pages, { columns, cells: labels, table: null, isHead: true });
    drawLine(pages, { columns, cells, table, isHead: false });
  }
  pages.y += 8;
}

const styleOf = (width: number, isHead: boolean): TextStyle => ({
  size: SIZE,
  width: width - GAP,
  font: isHead ? 'bold' : 'regular',
});

function lineHeight(
  { pdf }: Pages,
  columns: readonly Column[],
  cells: readonly Cell[],
  isHead: boolean,
): number {
  const heights = columns.map(({ width }, rank) => {
    const cell = cells[rank] ?? '';
    return typeof cell === 'string' ? heightOf(pdf, cell, styleOf(width, isHead)) : cell.height;
  });
  return Math.max(...heights) + 2 * PAD;
}

type Line = {
  readonly columns: readonly Column[];
  readonly cells: readonly Cell[];
  /** Null when the line is not to be read aloud. */
  readonly table: Tag | null;
  readonly isHead: boolean;
};

function drawLine(pages: Pages, { columns, cells, table, isHead }: Line): void {
  const { pdf } = pages;
  const height = lineHeight(pages, columns, cells, isHead);
  const top = pages.y;
  if (isHead)
    artifact(pdf, () => {
      pdf.rect(LEFT, top, RIGHT - LEFT, height).fill(INK.wash);
    });
  const row = table && branch(pdf, table, 'TR');
  let x = LEFT;
  for (const [rank, column] of columns.entries()) {
    const cell = cells[rank] ?? '';
    const draw = (): void => drawCell(pages, column, cell, { x, y: top + PAD, isHead });
    if (!row) artifact(pdf, draw);
    else if (typeof cell !== 'string') {
      const parent = branch(pdf, row, 'TD');
      const bbox = [x, top, x + column.width, top + height] as const;
      tagged(pdf, { parent, type: 'Figure', alt: cell.alt, bbox }, draw);
    } else if (isHead) tagged(pdf, { parent: row, type: 'TH', scope: 'Column' }, draw);
    else if (rank === 0) tagged(pdf, { parent: row, type: 'TH', scope: 'Row' }, draw);
    else tagged(pdf, { parent: row, type: 'TD' }, draw);
    x += column.width;
  }
  artifact(pdf, () => {
    pdf
      .moveTo(LEFT, top + height)
      .lineTo(RIGHT, top + height)
      .lineWidth(0.4)
      .stroke(INK.line);
  });
  pages.y = top + height;
}

function drawCell(
  { pdf }: Pages,
  { width, isFigure }: Column,
  cell: Cell,
  { x, y, isHead }: { readonly x: number; readonly y: number; readonly isHead: boolean },
): void {
  const style = styleOf(width, isHead);
  if (typeof cell !== 'string') return cell.draw({ x: x + INSET, y, width: style.width });
  const { lines, lineHeight: step } = layText(pdf, cell, style);
  setStyle(pdf, style);
  for (const [rank, line] of lines.entries()) {
    // Figures, and the head of their column, stand against its right edge, line by line.
    const shift = isFigure ? Math.max(0, style.width - pdf.widthOfString(line.trimEnd())) : 0;
    const said = rank === lines.length - 1 ? line : joinable(line);
    pdf.text(said, x + INSET + shift, y + rank * step, { lineBreak: false });
  }
}
