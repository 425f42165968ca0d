import { connect, type Socket } from 'node:net';
import { int32 } from '../../api/database/embedded/wire.js';

/** Speaks the wire protocol by hand, to say what no driver would. */
export class WireClient {
  private received = Buffer.alloc(0);
  private ended = false;

  private constructor(private readonly socket: Socket) {
    socket.on('data', (piece) => {
      this.received = Buffer.concat([this.received, piece]);
    });
    socket.on('error', () => undefined);
    socket.on('close', () => {
      this.ended = true;
    });
  }

  static open(url: string): Promise<WireClient> {
    const { port } = new URL(url);
    return new Promise((resolve, reject) => {
      const socket = connect(Number(port), '127.0.0.1', () => resolve(new WireClient(socket)));
      socket.once('error', reject);
    });
  }

  static async login(url: string, password = new URL(url).password): Promise<WireClient> {
    const client = await WireClient.open(url);
    client.send(
      client.packet(int32(196_608), Buffer.from('user\0maillage\0database\0postgres\0\0')),
    );
    await client.until('R');
    client.message('p', `${password}\0`);
    return client;
  }

  packet(...parts: Buffer[]): Buffer {
    const body = Buffer.concat(parts);
    return Buffer.concat([int32(body.length + 4), body]);
  }

  send(bytes: Buffer): void {
    this.socket.write(bytes);
  }

  message(type: string, ...parts: (string | Buffer)[]): void {
    const body = Buffer.concat(parts.map((part) => Buffer.from(part)));
    this.send(Buffer.concat([Buffer.from(type), int32(body.length + 4), body]));
  }

  /** Everything said since the last call, as soon as it holds a message of this type. */
  async until(type: string): Promise<string> {
    return this.waitFor(() => this.types().includes(type));
  }

  async untilClosed(): Promise<string> {
    return this.waitFor(() => this.ended);
  }

  async untilBytes(count: number): Promise<string> {
    return this.waitFor(() => this.received.length >= count);
  }

  /** The id and secret that a CancelRequest names. */
  keyIn(text: string): Buffer {
    const bytes = Buffer.from(text, 'latin1');
    const at = bytes.indexOf(Buffer.concat([Buffer.from('K'), int32(12)]));
    return bytes.subarray(at + 5, at + 13);
  }

  close(): void {
    this.socket.destroy();
  }

  private types(): string {
    let types = '';
    for (let at = 0; at + 5 <= this.received.length; at += 1 + this.received.readInt32BE(at + 1)) {
      types += String.fromCharCode(this.received[at] ?? 0);
    }
    return types;
  }

  private async waitFor(isThere: () => boolean): Promise<string> {
    while (!isThere()) {
      if (this.ended) throw new Error(`closed after ${this.received.toString('latin1')}`);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    const text = this.received.toString('latin1');
    this.received = Buffer.alloc(0);
    return text;
  }
}
