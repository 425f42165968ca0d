import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { type List, LISTS } from './followed-source.js';
import { sourcesErrors } from './sources.errors.js';

/** One file of data·inclusion, written row after row: its structures, then its services. */
export class ListFile {
  private readonly stream: WriteStream;
  private failure: Error | null = null;
  private bytes = 0;
  private list = -1;
  private isFirst = true;

  constructor(
    path: string,
    private readonly bytesMax: number,
  ) {
    this.stream = createWriteStream(path);
    this.stream.on('error', (error) => {
      this.failure = error;
    });
  }

  /** Lists in their order; throws when the file grows too big. */
  async add(list: List, row: object): Promise<void> {
    const opening = this.openTo(LISTS.indexOf(list));
    const separator = this.isFirst ? '\n' : ',\n';
    this.isFirst = false;
    await this.write(`${opening}${separator}${JSON.stringify(row)}`);
  }

  async close(): Promise<void> {
    await this.write(`${this.openTo(LISTS.length - 1)}\n]}\n`);
    this.stream.end();
    await finished(this.stream);
  }

  discard(): void {
    this.stream.destroy();
  }

  private openTo(list: number): string {
    let text = '';
    while (this.list < list) {
      this.list += 1;
      this.isFirst = true;
      text += `${this.list === 0 ? '{' : '\n],'}"${LISTS[this.list]}":[`;
    }
    return text;
  }

  private async write(text: string): Promise<void> {
    if (this.failure) throw this.failure;
    this.bytes += Buffer.byteLength(text);
    if (this.bytes > this.bytesMax) throw sourcesErrors.tooBig(this.bytesMax);
    if (!this.stream.write(text)) await once(this.stream, 'drain');
  }
}
