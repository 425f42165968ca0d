import { timingSafeEqual } from 'node:crypto';
import type { Socket } from 'node:net';
import { MESSAGE_MAX_BYTES, MessageReader, ProtocolError } from './message-reader.js';
import {
  readStartup,
  renameStatement,
  sqlOf,
  statementName,
  wire,
  type WireError,
  type WireMessage,
} from './wire.js';

/**
 * A whole piece of work for the backend; `partial` when the client has yet to send its Sync.
 * There is one unnamed statement in the backend: a batch says whether it makes it, or counts on it.
 */
export type Batch = {
  readonly bytes: Buffer;
  readonly partial: boolean;
  readonly unnamed: 'made' | 'expected' | 'unused';
};

/** What a session asks of the front that holds it. */
export type SessionHost = {
  readonly token: string;
  readonly greeting: Buffer;
  readonly submit: (session: ClientSession, batch: Batch) => void;
  readonly cancel: (id: number, secret: number) => void;
  readonly gone: (session: ClientSession) => void;
};

const SSL_REQUEST = 80_877_103;
const GSS_REQUEST = 80_877_104;
const CANCEL_REQUEST = 80_877_102;
const PROTOCOL_3 = 3;
const COPY_MAX_BYTES = 4 * MESSAGE_MAX_BYTES;
const COPY_IN = /^(?:\s|--[^\n]*\n|\/\*[\s\S]*?\*\/)*copy\b[^;]*\bfrom\s+stdin\b/i;
const COPY_IN_AMONG_OTHERS = /;\s*copy\b[^;]*\bfrom\s+stdin\b/i;
const COPY_ALONE = wire.query(
  `DO $$ BEGIN RAISE feature_not_supported USING MESSAGE = 'COPY FROM STDIN must be a query of its own'; END $$`,
);
const CHANGES_SESSION = /\b(set|temp|temporary|listen|declare|advisory)\b/i;

function sameSecret(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** One connection: reads its messages, names its statements apart, hands over whole batches. */
export class ClientSession {
  private readonly reader = new MessageReader();
  private readonly statements = new Set<string>();
  private phase: 'startup' | 'password' | 'ready' | 'closed' = 'startup';
  private pending: Buffer[] = [];
  private copying = false;
  private copiedBytes = 0;
  private unnamed: Batch['unnamed'] = 'unused';
  private changesSession = false;

  constructor(
    readonly id: number,
    readonly secret: number,
    private readonly socket: Socket,
    private readonly host: SessionHost,
  ) {
    socket.setNoDelay(true);
    socket.on('data', (piece) => this.read(piece));
    socket.on('error', () => this.end());
    socket.on('close', () => this.end());
  }

  get isClosed(): boolean {
    return this.phase === 'closed';
  }

  send(bytes: Uint8Array): void {
    if (!this.isClosed) this.socket.write(bytes);
  }

  refuse(error: WireError): void {
    if (!this.isClosed) this.socket.end(wire.error(error));
    this.end();
  }

  end(): void {
    if (this.isClosed) return;
    const wasReady = this.phase === 'ready';
    this.phase = 'closed';
    if (wasReady) this.host.gone(this);
    this.socket.destroySoon();
  }

  /** What puts the shared backend back as this client found it, transaction aside. */
  leftovers(): readonly Buffer[] {
    const closes = [...this.statements].map((name) => wire.closeStatement(this.ownName(name)));
    const forget = this.changesSession
      ? [wire.query('RESET ALL; CLOSE ALL; UNLISTEN *; DISCARD TEMP')]
      : [];
    return [...(closes.length > 0 ? [Buffer.concat([...closes, wire.sync])] : []), ...forget];
  }

  private read(piece: Buffer): void {
    if (this.isClosed) return;
    this.reader.push(piece);
    try {
      while (!this.isClosed && this.readOne());
    } catch (error) {
      const code = error instanceof ProtocolError ? error.code : '08P01';
      const message = error instanceof Error ? error.message : 'protocol violation';
      this.refuse({ severity: 'FATAL', code, message });
    }
  }

  private readOne(): boolean {
    if (this.phase === 'startup') {
      const packet = this.reader.nextPacket();
      if (packet) this.onPacket(packet);
      return packet !== null;
    }
    const read = this.reader.nextMessage();
    if (!read) return false;
    if (this.phase === 'password') this.onPassword(read);
    else this.onMessage(read);
    return true;
  }

  private onPacket(packet: Buffer): void {
    const request = packet.readInt32BE(4);
    if (request === SSL_REQUEST || request === GSS_REQUEST) {
      this.socket.write('N');
    } else if (request === CANCEL_REQUEST && packet.length >= 16) {
      this.host.cancel(packet.readInt32BE(8), packet.readInt32BE(12));
      this.end();
    } else if (request >> 16 !== PROTOCOL_3) {
      throw new ProtocolError('08P01', `unsupported frontend protocol ${request >> 16}`);
    } else {
      readStartup(packet);
      this.phase = 'password';
      this.send(wire.passwordPlease);
    }
  }

  private onPassword({ type, bytes }: WireMessage): void {
    if (type !== 'p') throw new ProtocolError('08P01', 'password expected');
    if (!sameSecret(bytes.toString('utf8', 5, bytes.length - 1), this.host.token)) {
      this.refuse({ severity: 'FATAL', code: '28P01', message: 'password authentication failed' });
      return;
    }
    this.phase = 'ready';
    this.send(
      Buffer.concat([
        wire.authenticationOk,
        this.host.greeting,
        wire.backendKey(this.id, this.secret),
        wire.ready('I'),
      ]),
    );
  }

  private onMessage(read: WireMessage): void {
    switch (read.type) {
      case 'Q':
        this.onQuery(read);
        break;
      case 'P':
      case 'B':
      case 'D':
      case 'C':
        this.onStatement(read);
        break;
      case 'E':
        this.pending.push(read.bytes);
        break;
      case 'H':
      case 'S':
        this.pending.push(read.bytes);
        this.submit(read.type === 'H');
        break;
      case 'd':
      case 'c':
      case 'f':
        this.onCopy(read);
        break;
      case 'X':
        this.end();
        break;
      default:
        throw new ProtocolError('08P01', `invalid frontend message type ${read.bytes[0] ?? 0}`);
    }
  }

  private onQuery(read: WireMessage): void {
    const sql = sqlOf(read);
    this.changesSession ||= CHANGES_SESSION.test(sql);
    this.pending.push(COPY_IN_AMONG_OTHERS.test(sql) ? COPY_ALONE : read.bytes);
    if (!COPY_IN.test(sql)) {
      this.submit(false);
      return;
    }
    // The backend would read on past the end of its input: it gets COPY and its rows in one piece.
    this.copying = true;
    this.copiedBytes = 0;
    this.send(wire.copyInPlease);
  }

  private onCopy(read: WireMessage): void {
    if (!this.copying) return;
    this.copiedBytes += read.bytes.length;
    if (this.copiedBytes > COPY_MAX_BYTES) {
      throw new ProtocolError('54000', `COPY of more than ${COPY_MAX_BYTES} bytes`);
    }
    this.pending.push(read.bytes);
    if (read.type === 'd') return;
    this.copying = false;
    this.submit(false);
  }

  private onStatement(read: WireMessage): void {
    const name = statementName(read);
    if (read.type === 'P') {
      const sql = sqlOf(read);
      if (COPY_IN.test(sql))
        throw new ProtocolError('08P01', 'COPY FROM STDIN only as a simple query');
      this.changesSession ||= CHANGES_SESSION.test(sql);
    }
    if (name === null || name === '') {
      if (name === '' && read.type === 'P') this.unnamed = 'made';
      if (name === '' && this.unnamed === 'unused' && read.type !== 'C') this.unnamed = 'expected';
      this.pending.push(read.bytes);
      return;
    }
    if (read.type === 'P') this.statements.add(name);
    if (read.type === 'C') this.statements.delete(name);
    this.pending.push(renameStatement(read, this.ownName(name)));
  }

  private ownName(name: string): string {
    return `c${this.id}_${name}`;
  }

  private submit(partial: boolean): void {
    const batch = { bytes: Buffer.concat(this.pending), partial, unnamed: this.unnamed };
    this.pending = [];
    this.unnamed = 'unused';
    this.host.submit(this, batch);
  }
}
