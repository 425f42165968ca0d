// The messages of PostgreSQL's wire protocol 3.0 that the front reads and writes.
// https://www.postgresql.org/docs/18/protocol-message-formats.html

export type TransactionStatus = 'I' | 'T' | 'E';
export type WireMessage = { readonly type: string; readonly bytes: Buffer };
export type WireError = {
  readonly severity: 'ERROR' | 'FATAL';
  readonly code: string;
  readonly message: string;
};

const HEADER_BYTES = 5;

function message(type: string, ...parts: readonly (Buffer | string)[]): Buffer {
  const body = Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(`${part}\0`) : part)),
  );
  const header = Buffer.alloc(HEADER_BYTES);
  header.write(type, 0, 'latin1');
  header.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([header, body]);
}

export function int32(...values: readonly number[]): Buffer {
  const buffer = Buffer.alloc(values.length * 4);
  values.forEach((value, index) => buffer.writeInt32BE(value, index * 4));
  return buffer;
}

export const wire = {
  authenticationOk: message('R', int32(0)),
  passwordPlease: message('R', int32(3)),
  parameterStatus: (name: string, value: string): Buffer => message('S', name, value),
  backendKey: (id: number, secret: number): Buffer => message('K', int32(id, secret)),
  ready: (status: TransactionStatus): Buffer => message('Z', Buffer.from(status)),
  error: ({ severity, code, message: text }: WireError): Buffer =>
    message('E', `S${severity}`, `V${severity}`, `C${code}`, `M${text}`, Buffer.from([0])),
  // Text format, no column announced: drivers of COPY do not look at them.
  copyInPlease: message('G', Buffer.from([0, 0, 0])),
  query: (sql: string): Buffer => message('Q', sql),
  closeStatement: (name: string): Buffer => message('C', Buffer.from('S'), name),
  sync: message('S'),
};

function cString(bytes: Buffer, start: number): { readonly text: string; readonly end: number } {
  const end = bytes.indexOf(0, start);
  if (end < 0) throw new RangeError('string without its end');
  return { text: bytes.toString('utf8', start, end), end: end + 1 };
}

function spliceName(bytes: Buffer, start: number, name: string): Buffer {
  const { end } = cString(bytes, start);
  const renamed = Buffer.concat([
    bytes.subarray(0, start),
    Buffer.from(`${name}\0`),
    bytes.subarray(end),
  ]);
  renamed.writeInt32BE(renamed.length - 1, 1);
  return renamed;
}

/** Where a message names a prepared statement, or null when it names none. */
function statementNameAt({ type, bytes }: WireMessage): number | null {
  if (type === 'P') return HEADER_BYTES;
  if (type === 'B') return cString(bytes, HEADER_BYTES).end;
  const isOfStatement = (type === 'D' || type === 'C') && bytes[HEADER_BYTES] === 0x53;
  return isOfStatement ? HEADER_BYTES + 1 : null;
}

export function statementName(read: WireMessage): string | null {
  const start = statementNameAt(read);
  return start === null ? null : cString(read.bytes, start).text;
}

export function renameStatement(read: WireMessage, name: string): Buffer {
  const start = statementNameAt(read);
  return start === null ? read.bytes : spliceName(read.bytes, start, name);
}

/** The SQL of a simple query or of a Parse. */
export function sqlOf({ type, bytes }: WireMessage): string {
  if (type === 'Q') return cString(bytes, HEADER_BYTES).text;
  if (type === 'P') return cString(bytes, cString(bytes, HEADER_BYTES).end).text;
  return '';
}

/** The settings of a startup packet: `user\0maillage\0database\0…\0\0`. */
export function readStartup(packet: Buffer): ReadonlyMap<string, string> {
  const settings = new Map<string, string>();
  let at = 8;
  while (at < packet.length && packet[at] !== 0) {
    const name = cString(packet, at);
    const value = cString(packet, name.end);
    settings.set(name.text, value.text);
    at = value.end;
  }
  return settings;
}

/** The state that the last ReadyForQuery announces, or null when the bytes do not end on one. */
export function statusAtEnd(tail: Buffer): TransactionStatus | null {
  if (tail.length < 6) return null;
  const last = tail.subarray(tail.length - 6);
  if (last[0] !== 0x5a || last.readInt32BE(1) !== 5) return null;
  const status = String.fromCharCode(last[5] ?? 0);
  return status === 'I' || status === 'T' || status === 'E' ? status : null;
}
