import { heightOf, INK, PAGE, setStyle, type TextStyle, write } from '../../pdf/pen.js';
import { LEFT, makeRoom, type Pages } from './pages.js';

export type Column = {
  readonly label: string;
  readonly width: number;
  readonly isFigure?: boolean;
};

const SIZE = 8.5;
const PAD = 3;
const GAP = 6;

/** A table that turns the page by itself, and says its head again. */
export function drawTable(
  pages: Pages,
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): void {
  drawLine(
    pages,
    columns,
    columns.map(({ label }) => label),
    true,
  );
  for (const row of rows) {
    if (makeRoom(pages, lineHeight(pages, columns, row, false))) {
      drawLine(
        pages,
        columns,
        columns.map(({ label }) => label),
        true,
      );
    }
    drawLine(pages, columns, row, false);
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
  cells: readonly string[],
  isHead: boolean,
): number {
  const heights = columns.map(({ width }, rank) =>
    heightOf(pdf, cells[rank] ?? '', styleOf(width, isHead)),
  );
  return Math.max(...heights) + 2 * PAD;
}

function drawLine(
  pages: Pages,
  columns: readonly Column[],
  cells: readonly string[],
  isHead: boolean,
): void {
  const { pdf } = pages;
  const height = lineHeight(pages, columns, cells, isHead);
  if (isHead) makeRoom(pages, 2 * height);
  const top = pages.y;
  const right = PAGE.width - PAGE.margin;
  if (isHead) pdf.rect(LEFT, top, right - LEFT, height).fill(INK.wash);
  let x = LEFT;
  for (const [rank, { width, isFigure }] of columns.entries()) {
    const text = cells[rank] ?? '';
    const style = styleOf(width, isHead);
    if (isFigure) {
      setStyle(pdf, style);
      const shift = Math.max(2, style.width - pdf.widthOfString(text));
      write(pdf, text, { ...style, x: x + shift, y: top + PAD });
    } else write(pdf, text, { ...style, x: x + 2, y: top + PAD });
    x += width;
  }
  pdf
    .moveTo(LEFT, top + height)
    .lineTo(right, top + height)
    .lineWidth(0.4)
    .stroke(INK.line);
  pages.y = top + height;
}
