/** A mail, or a part of one: its headers by lower-case name, and its body as it was sent. */
export type MimePart = {
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
};

const DEPTH_MAX = 6;
const PARTS_MAX = 50;

/** Folded lines are joined; of a header given twice, the first is kept. */
export function readHeaders(text: string): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  for (const line of text.replaceAll(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const [, name, value] = /^([!-9;-~]+):[ \t]*(.*)$/.exec(line) ?? [];
    const key = name?.toLowerCase();
    if (key !== undefined && value !== undefined && !headers.has(key))
      headers.set(key, value.trim());
  }
  return headers;
}

function readPart(text: string): MimePart {
  const [, head = '', body = ''] = /^(.*?)(?:\r?\n){2}(.*)$/s.exec(text) ?? [undefined, text];
  return { headers: readHeaders(head), body };
}

function decoded({ headers, body }: MimePart): string {
  const how = headers.get('content-transfer-encoding')?.toLowerCase();
  if (how === 'base64') return Buffer.from(body, 'base64').toString('utf8');
  if (how !== 'quoted-printable') return body;
  return body
    .replaceAll(/=\r?\n/g, '')
    .replaceAll(/=([0-9A-F]{2})/gi, (_all, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

export const typeOf = ({ headers }: MimePart): string =>
  (headers.get('content-type') ?? 'text/plain').split(';', 1)[0]?.trim().toLowerCase() ?? '';

function boundaryOf({ headers }: MimePart): string | null {
  const [, quoted, bare] =
    /;\s*boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(headers.get('content-type') ?? '') ?? [];
  return quoted ?? bare ?? null;
}

/** The parts of a mail that hold no others, decoded (RFC 2046): at most fifty, six deep. */
export function readParts(text: string, depth = 0): readonly MimePart[] {
  const part = readPart(text.replace(/^(?:\r?\n)+/, ''));
  const boundary = typeOf(part).startsWith('multipart/') ? boundaryOf(part) : null;
  if (boundary === null || depth >= DEPTH_MAX) return [{ ...part, body: decoded(part) }];
  const [, ...pieces] = `\n${part.body}`.split(`\n--${boundary}`);
  return pieces
    .filter((piece) => !piece.startsWith('--'))
    .slice(0, PARTS_MAX)
    .flatMap((piece) => readParts(piece.replace(/^[^\n]*\n/, ''), depth + 1))
    .slice(0, PARTS_MAX);
}
