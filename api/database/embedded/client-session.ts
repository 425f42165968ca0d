import { timingSafeEqual } from 'node:crypto';
import type { Socket } from 'node:net';
import { type Batch, BatchBuilder } from './batch-builder.js';
import { MessageReader, ProtocolError } from './message-reader.js';
import { readStartup, wire, type WireError, type WireMessage } from './wire.js';

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

function sameSecret(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** One connection: lets it in, reads its messages, hands over whole batches. */
export class ClientSession {
  private readonly reader = new MessageReader();
  private phase: 'startup' | 'password' | 'ready' | 'closed' = 'startup';
  private readonly batches: BatchBuilder;

  constructor(
    readonly id: number,
    readonly secret: number,
    private readonly socket: Socket,
    private readonly host: SessionHost,
  ) {
    this.batches = new BatchBuilder(`c${id}_`);
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
    return this.batches.leftovers();
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
    if (read.type === 'X') {
      this.end();
      return;
    }
    const step = this.batches.add(read);
    if (step.kind === 'copy') this.send(wire.copyInPlease);
    if (step.kind === 'submit') this.host.submit(this, step.batch);
  }
}
