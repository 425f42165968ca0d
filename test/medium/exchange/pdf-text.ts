import { inflateSync } from 'node:zlib';

/** What a PDF of ours says, page after page, as whoever copies its text would read it. */
export type PdfText = {
  readonly pages: readonly string[];
  readonly title: string;
  readonly lang: string;
  readonly bookmarks: readonly string[];
};

type Objects = ReadonlyMap<string, { readonly head: string; readonly stream: Buffer | null }>;

function readObjects(pdf: Buffer): Objects {
  const text = pdf.toString('latin1');
  const objects = new Map<string, { head: string; stream: Buffer | null }>();
  for (const match of text.matchAll(/(?<=^|\n)(\d+) 0 obj\n/g)) {
    const start = match.index + match[0].length;
    const end = text.indexOf('\nendobj', start);
    const from = text.indexOf('stream\n', start);
    const hasStream = from !== -1 && from < end;
    const head = text.slice(start, hasStream ? from : end);
    const length = Number(/\/Length (\d+)/.exec(head)?.[1] ?? 0);
    const raw = hasStream ? pdf.subarray(from + 7, from + 7 + length) : null;
    const stream = raw && head.includes('/FlateDecode') ? inflateSync(raw) : raw;
    objects.set(match[1] ?? '', { head, stream });
  }
  return objects;
}

/** The signs behind the glyphs of a font, from what it says of itself. */
function readSigns(cmap: string): readonly string[] {
  const [, body = ''] = /beginbfrange([\s\S]*?)endbfrange/.exec(cmap) ?? [];
  return [...body.matchAll(/\[([^\]]*)\]/g)].flatMap(([, list = '']) =>
    [...list.matchAll(/<([^>]*)>/g)].map(([, codes = '']) =>
      String.fromCharCode(
        ...codes
          .split(' ')
          .filter(Boolean)
          .map((code) => Number.parseInt(code, 16)),
      ),
    ),
  );
}

const refs = (text: string): string[] => [...text.matchAll(/(\d+) 0 R/g)].map(([, id = '']) => id);

function readPage(content: string, fonts: ReadonlyMap<string, readonly string[]>): string {
  let signs: readonly string[] = [];
  const lines: string[] = [];
  for (const [, font, shown] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (font !== undefined) signs = fonts.get(font) ?? [];
    if (shown === undefined) continue;
    const glyphs = [...shown.matchAll(/<([0-9a-f]*)>/g)].flatMap(
      ([, hex = '']) => hex.match(/.{4}/g) ?? [],
    );
    lines.push(glyphs.map((glyph) => signs[Number.parseInt(glyph, 16)] ?? '�').join(''));
  }
  return lines.join('\n');
}

/** A text object: UTF-16 when it begins as one. */
function readString(raw: string): string {
  const bytes = Buffer.from(
    raw.replaceAll(/\\([nrtbf()\\]|\d{3})/g, (_, sign: string) => unescape(sign)),
    'latin1',
  );
  return bytes[0] === 0xfe && bytes[1] === 0xff
    ? new TextDecoder('utf-16be').decode(bytes.subarray(2))
    : bytes.toString('latin1');
}

const ESCAPED: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function unescape(sign: string): string {
  if (/^\d{3}$/.test(sign)) return String.fromCharCode(Number.parseInt(sign, 8));
  return ESCAPED[sign] ?? sign;
}

const STRING = String.raw`\(((?:[^\\()]|\\[\s\S])*)\)`;

export function readPdf(pdf: Buffer): PdfText {
  const objects = readObjects(pdf);
  const all = [...objects.values()];
  const headOf = (id: string | undefined): string => objects.get(id ?? '')?.head ?? '';
  const kids = /\/Kids \[([^\]]*)\]/.exec(
    all.find(({ head }) => /\/Type \/Pages\b/.test(head))?.head ?? '',
  );
  const pages = refs(kids?.[1] ?? '').map((id) => {
    const page = headOf(id);
    const resources = headOf(/\/Resources (\d+) 0 R/.exec(page)?.[1]);
    const fonts = new Map(
      [...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', font = '']) => {
        const cmap = objects.get(/\/ToUnicode (\d+) 0 R/.exec(headOf(font))?.[1] ?? '')?.stream;
        return [name, readSigns(cmap?.toString('latin1') ?? '')] as const;
      }),
    );
    const content = objects.get(/\/Contents (\d+) 0 R/.exec(page)?.[1] ?? '')?.stream;
    return readPage(content?.toString('latin1') ?? '', fonts);
  });
  const bookmarks = all.flatMap(({ head }) => {
    const [, title] = new RegExp(String.raw`\/Title ${STRING}`).exec(head) ?? [];
    return title !== undefined && head.includes('/Parent') ? [readString(title)] : [];
  });
  const catalog = all.find(({ head }) => /\/Type \/Catalog\b/.test(head))?.head ?? '';
  const titleRef = all
    .map(({ head }) => /\/Producer[\s\S]*\/Title (\d+) 0 R|\/Title (\d+) 0 R/.exec(head))
    .find(Boolean);
  const title = headOf(titleRef?.[1] ?? titleRef?.[2]).trim();
  return {
    pages,
    title: readString(title.slice(1, -1)),
    lang: new RegExp(String.raw`\/Lang ${STRING}`).exec(catalog)?.[1] ?? '',
    bookmarks,
  };
}
