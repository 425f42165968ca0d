import type { WireMessage } from './wire.js';

/** What came is not PostgreSQL's protocol, or too much of it. */
export class ProtocolError extends Error {
  constructor(
    readonly code: '08P01' | '54000',
    message: string,
  ) {
    super(message);
  }
}

const STARTUP_MAX_BYTES = 10_000;
export const MESSAGE_MAX_BYTES = 64 * 1024 * 1024;

/** Cuts a stream of bytes into messages; joins what came in pieces once only. */
export class MessageReader {
  private pieces: Buffer[] = [];
  private size = 0;
  private expected = 0;

  push(piece: Buffer): void {
    this.pieces.push(piece);
    this.size += piece.length;
  }

  /** The untyped packet that opens a connection. */
  nextPacket(): Buffer | null {
    const length = this.peekLength(0);
    if (length === null) return null;
    if (length < 8 || length > STARTUP_MAX_BYTES) {
      throw new ProtocolError('08P01', `invalid length of startup packet: ${length}`);
    }
    return this.take(length);
  }

  nextMessage(): WireMessage | null {
    const length = this.peekLength(1);
    if (length === null) return null;
    if (length < 4) throw new ProtocolError('08P01', `invalid message length: ${length}`);
    if (length > MESSAGE_MAX_BYTES) {
      throw new ProtocolError(
        '54000',
        `message of ${length} bytes, at most ${MESSAGE_MAX_BYTES} are taken`,
      );
    }
    const bytes = this.take(length + 1);
    return bytes && { type: String.fromCharCode(bytes[0] ?? 0), bytes };
  }

  private peekLength(at: number): number | null {
    if (this.size < at + 4 || this.size < this.expected) return null;
    return this.joined().readInt32BE(at);
  }

  private take(length: number): Buffer | null {
    if (this.size < length) {
      this.expected = length;
      return null;
    }
    const all = this.joined();
    this.pieces = [all.subarray(length)];
    this.size -= length;
    this.expected = 0;
    return all.subarray(0, length);
  }

  private joined(): Buffer {
    const [first, ...others] = this.pieces;
    if (first && others.length === 0) return first;
    const all = Buffer.concat(this.pieces);
    this.pieces = [all];
    return all;
  }
}
