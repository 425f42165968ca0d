import {
  BOTTOM,
  CONTENT_WIDTH,
  heightOf,
  INK,
  PAGE,
  type Pdf,
  setStyle,
  type TextStyle,
  write,
} from '../../pdf/pen.js';

export const LEFT = PAGE.margin;
const TOP = PAGE.margin + 26;
const FOOT_Y = PAGE.height - 36;
const SMALL = { size: 8, color: INK.soft, width: CONTENT_WIDTH } as const;
const TITLE = { size: 16, font: 'bold', width: CONTENT_WIDTH } as const;
const LEAD = { size: 9.5, color: INK.soft, width: CONTENT_WIDTH } as const;

/** Where the next thing is drawn, down the page. */
export type Pages = { readonly pdf: Pdf; readonly head: string; title: string; y: number };

export function startPages(pdf: Pdf, head: string): Pages {
  return { pdf, head, title: '', y: TOP };
}

function turn(pages: Pages): void {
  const { pdf, head, title } = pages;
  pdf.addPage();
  const y = PAGE.margin - 8;
  write(pdf, head, { ...SMALL, x: LEFT, y, width: CONTENT_WIDTH / 2 });
  setStyle(pdf, { ...SMALL, font: 'bold' });
  const right = PAGE.width - PAGE.margin - pdf.widthOfString(title);
  pdf.text(title, right, y, { lineBreak: false });
  pdf
    .moveTo(LEFT, y + 14)
    .lineTo(PAGE.width - PAGE.margin, y + 14)
    .lineWidth(0.6)
    .stroke(INK.line);
  pages.y = TOP;
}

/** A new page, with its title, in the outline of the document too. */
export function openPart(pages: Pages, title: string, lead = ''): void {
  pages.title = title;
  turn(pages);
  pages.pdf.outline.addItem(title);
  pages.y += write(pages.pdf, title, { ...TITLE, x: LEFT, y: pages.y }) + 4;
  if (lead) pages.y += write(pages.pdf, lead, { ...LEAD, x: LEFT, y: pages.y }) + 8;
}

/** Leaves a height free below, here or on the next page; answers whether it turned. */
export function makeRoom(pages: Pages, height: number): boolean {
  if (pages.y + height <= BOTTOM) return false;
  turn(pages);
  return true;
}

export function paragraph(pages: Pages, text: string, style: Partial<TextStyle> = {}): void {
  const at = { size: 10, width: CONTENT_WIDTH, ...style };
  makeRoom(pages, heightOf(pages.pdf, text, at));
  pages.y += write(pages.pdf, text, { ...at, x: LEFT, y: pages.y }) + 5;
}

export const subtitle = (pages: Pages, text: string): void => {
  makeRoom(pages, 40);
  pages.y += 6;
  paragraph(pages, text, { size: 12, font: 'bold' });
};

/** « Page 3 sur 14 », once all are drawn. */
export function numberPages(pdf: Pdf): void {
  const { start, count } = pdf.bufferedPageRange();
  for (let page = start + 1; page < start + count; page += 1) {
    pdf.switchToPage(page);
    setStyle(pdf, SMALL).text(`Page ${page + 1} sur ${count}`, LEFT, FOOT_Y, {
      width: CONTENT_WIDTH,
      align: 'center',
      lineBreak: false,
    });
  }
}
