import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Listing } from './compose-listing.js';
import { forgetWords, openPdf } from '../../pdf/open-pdf.adapter.js';
import type { Pdf } from '../../pdf/pen.js';
import { type Entry, indexByCommune, indexByNeed, type NeedSection } from './arrange-directory.js';
import { type Flow, startFlow, turnPage } from './columns-flow.js';
import { type Cover, drawCover } from './draw-cover.js';
import { drawIndex } from './draw-index.js';
import { drawListing, type Head } from './draw-listing.js';

export type Directory = {
  readonly cover: Cover;
  readonly at: Date;
  readonly entries: readonly Entry[];
  readonly sections: readonly NeedSection[];
  /** Reads what is printed of some services, in their order, without what is gone. */
  readonly read: (ids: readonly string[]) => Promise<readonly Listing[]>;
};

const READ_AT_ONCE = 60;
const DRAWN_AT_ONCE = 20;
const LINES_AT_ONCE = 250;
const STEPS_REMEMBERED = 50;

type Pages = Map<string, number>;
type Find = (id: string) => Promise<Listing | undefined>;

/** One question for many services: each is asked for once, in the order of `ids`. */
function readAhead(ids: readonly string[], read: Directory['read']): Find {
  let start = 0;
  let asked: ReadonlySet<string> = new Set();
  let known: ReadonlyMap<string, Listing> = new Map();
  return async (id) => {
    if (!asked.has(id)) {
      const next = ids.slice(start, start + READ_AT_ONCE);
      start += READ_AT_ONCE;
      asked = new Set(next);
      known = new Map((await read(next)).map((listing) => [listing.id, listing]));
    }
    return known.get(id);
  };
}

async function* drawSection(
  flow: Flow,
  section: NeedSection,
  { find, pages }: { readonly find: Find; readonly pages: Pages },
): AsyncGenerator<void> {
  const { outline } = flow.pdf;
  let heads: Head[] = [{ level: 'need', label: section.label }];
  let bookmark: ReturnType<typeof outline.addItem> | null = null;
  flow.running.right = section.label;
  for (const { label, entries } of section.communes) {
    heads = [...heads.filter(({ level }) => level === 'need'), { level: 'commune', label }];
    for (const { id } of entries) {
      const listing = await find(id);
      if (!listing) continue;
      drawListing(flow, listing, heads);
      // A bookmark leads to the page where what it names was drawn.
      if (heads.length > 0) {
        bookmark ??= outline.addItem(section.label);
        bookmark.addItem(label);
      }
      heads = [];
      pages.set(id, flow.pageNumber);
      if (pages.size % DRAWN_AT_ONCE === 0) yield;
    }
  }
}

function* drawIndexes(flow: Flow, { entries }: Directory, pages: Pages): Generator<void> {
  const { outline } = flow.pdf;
  turnPage(flow, 'Index par besoin');
  outline.addItem('Index par besoin');
  yield* drawIndex(flow, indexByNeed(entries), { pages, place: 'commune' });
  turnPage(flow, 'Index par commune');
  outline.addItem('Index par commune');
  yield* drawIndex(flow, indexByCommune(entries), { pages, place: 'structure' });
}

async function* drawDirectory(pdf: Pdf, directory: Directory): AsyncGenerator<void> {
  const { cover, sections, entries, read } = directory;
  const flow = startFlow(pdf, `${cover.title}, ${cover.territory}`);
  const pages: Pages = new Map();
  pdf.outline.addItem(cover.territory);
  drawCover(pdf, cover);
  yield;
  if (entries.length === 0) return;
  turnPage(flow, sections[0]?.label);
  const inOrder = sections.flatMap(({ communes }) => communes.flatMap((one) => one.entries));
  const find = readAhead(
    inOrder.map(({ id }) => id),
    read,
  );
  for (const section of sections) yield* drawSection(flow, section, { find, pages });
  let lines = 0;
  for (const _ of drawIndexes(flow, directory, pages)) {
    lines += 1;
    if (lines % LINES_AT_ONCE === 0) yield;
  }
}

/**
 * The directory as a PDF file, written as it is taken: the pages that are drawn are let go, and
 * other requests are answered between two of them.
 */
export async function* renderDirectory(directory: Directory): AsyncGenerator<Buffer> {
  const { title, territory } = directory.cover;
  const { at } = directory;
  const pdf = await openPdf({ title: `${title}, ${territory}`, at, keepsPages: false });
  let chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<void>((resolve, reject) => {
    pdf.on('end', resolve);
    pdf.on('error', reject);
  });
  let steps = 0;
  for await (const _ of drawDirectory(pdf, directory)) {
    await nextTurn();
    steps += 1;
    if (steps % STEPS_REMEMBERED === 0) forgetWords(pdf);
    if (chunks.length > 0) yield Buffer.concat(chunks);
    chunks = [];
  }
  pdf.end();
  await ended;
  yield Buffer.concat(chunks);
}
