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
import { artifact, branch, type Tag, tagDocument, tagged } from '../../pdf/tags.js';

export const LEFT = PAGE.margin;
export const RIGHT = PAGE.width - PAGE.margin;
const TOP = PAGE.margin + 26;
const FOOT_Y = PAGE.height - 36;
const SMALL = { size: 8, color: INK.soft, width: CONTENT_WIDTH } as const;
const TITLE = { size: 16, font: 'bold', width: CONTENT_WIDTH } as const;
const LEAD = { size: 9.5, color: INK.soft, width: CONTENT_WIDTH } as const;
const BETWEEN_PARTS = 22;
const HEAD_GAP = 16;
const KEPT_WHOLE = 330;
const BEGINNING = 120;

/** Where the next thing is drawn, down the page, and where it is read. */
export type Pages = {
  readonly pdf: Pdf;
  readonly head: string;
  readonly document: Tag;
  /** The titles of the parts and the pages they open on, from 1. */
  readonly parts: { readonly title: string; readonly page: number }[];
  part: Tag;
  title: string;
  y: number;
};

export function startPages(pdf: Pdf, head: string): Pages {
  const document = tagDocument(pdf);
  const part = branch(pdf, document, 'Sect');
  return { pdf, head, document, parts: [], part, title: '', y: TOP };
}

export const lineAcross = (pdf: Pdf, y: number): void =>
  artifact(pdf, () => {
    pdf.moveTo(LEFT, y).lineTo(RIGHT, y).lineWidth(0.6).stroke(INK.line);
  });

function turn(pages: Pages): void {
  const { pdf, head, title } = pages;
  pdf.addPage();
  const y = PAGE.margin - 8;
  artifact(pdf, () => {
    setStyle(pdf, { ...SMALL, font: 'bold' });
    const right = pdf.widthOfString(title);
    pdf.text(title, RIGHT - right, y, { lineBreak: false });
    setStyle(pdf, SMALL);
    pdf.text(cutToFit(pdf, head, CONTENT_WIDTH - right - HEAD_GAP), LEFT, y, { lineBreak: false });
  });
  lineAcross(pdf, y + 14);
  pages.y = TOP;
}

/** As much of it as stands on one line. */
function cutToFit(pdf: Pdf, text: string, width: number): string {
  if (pdf.widthOfString(text) <= width) return text;
  let cut = text;
  while (cut !== '' && pdf.widthOfString(`${cut}…`) > width) cut = cut.slice(0, -1);
  return `${cut.trimEnd()}…`;
}

type Part = {
  readonly lead?: string;
  /** How high its first lines stand: the part opens a page when they do not fit under what is there. */
  readonly room?: number;
};

/** A title, in the outline of the document too; on a new page unless its first lines fit on this one. */
export function openPart(
  pages: Pages,
  title: string,
  { lead = '', room = Number.POSITIVE_INFINITY }: Part = {},
): void {
  const { pdf } = pages;
  const isFirst = pages.title === '';
  pages.title = title;
  if (isFirst || pages.y + BETWEEN_PARTS + room > BOTTOM) turn(pages);
  else pages.y += BETWEEN_PARTS;
  pdf.outline.addItem(title);
  pages.parts.push({ title, page: pdf.bufferedPageRange().count });
  pages.part = branch(pdf, pages.document, 'Sect');
  say(pages, 'H1', title, TITLE, 4);
  if (lead) say(pages, 'P', lead, LEAD, 8);
}

function say(pages: Pages, type: string, text: string, style: TextStyle, after: number): void {
  const { pdf, part, y } = pages;
  const draw = (): number => write(pdf, text, { ...style, x: LEFT, y });
  pages.y += tagged(pdf, { parent: part, type }, draw) + after;
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
  say(pages, 'P', text, at, 5);
}

/** A title within a part; never alone at the foot of a page. */
export function subtitle(pages: Pages, text: string, room = 40): void {
  makeRoom(pages, room);
  pages.y += 6;
  say(pages, 'H2', text, { size: 12, font: 'bold', width: CONTENT_WIDTH }, 5);
}

/** What a thing of this height asks for, with a title above: all of it when it is short, else its beginning. */
export const roomFor = (height: number, title: number): number =>
  title + (height <= KEPT_WHOLE ? height : BEGINNING);

/** « Page 3 sur 14 », once all are drawn. */
export function numberPages(pdf: Pdf): void {
  const { start, count } = pdf.bufferedPageRange();
  for (let page = start + 1; page < start + count; page += 1) {
    pdf.switchToPage(page);
    artifact(pdf, () =>
      setStyle(pdf, SMALL).text(`Page ${page + 1} sur ${count}`, LEFT, FOOT_Y, {
        width: CONTENT_WIDTH,
        align: 'center',
        lineBreak: false,
      }),
    );
  }
}
