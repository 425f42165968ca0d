import type { Pdf } from './pen.js';

/** A node of the structure that a screen reader goes through. */
export type Tag = PDFKit.PDFStructureElement;

export type TagOptions = PDFKit.Mixins.StructureElementOptions & {
  readonly scope?: 'Row' | 'Column';
  /** Left, top, right, bottom of a figure, from the top of the page. */
  readonly bbox?: readonly [number, number, number, number];
};

/** The root of the structure of a document opened with `isTagged`; pdfkit ends it with the document. */
export function tagDocument(pdf: Pdf): Tag {
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  return root;
}

/** A node that holds others: a part, a table, a line of it. */
export function branch(pdf: Pdf, parent: Tag, type: string): Tag {
  const tag = pdf.struct(type);
  parent.add(tag);
  return tag;
}

/** What is drawn is read here, as what it is: H1, P, TH, TD, Figure. It must not turn the page. */
export function tagged<Answer>(
  pdf: Pdf,
  { parent, type, ...options }: { readonly parent: Tag; readonly type: string } & TagOptions,
  draw: () => Answer,
): Answer {
  const content = pdf.markStructureContent(type);
  const answer = draw();
  pdf.endMarkedContent();
  parent.add(pdf.struct(type, options, [content]));
  return answer;
}

/** Lines, washes, heads and feet of pages: seen, never read aloud. */
export function artifact<Answer>(pdf: Pdf, draw: () => Answer): Answer {
  pdf.markContent('Artifact', { type: 'Layout' });
  const answer = draw();
  pdf.endMarkedContent();
  return answer;
}
