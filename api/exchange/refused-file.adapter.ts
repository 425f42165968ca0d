import { access, constants, rename, rm } from 'node:fs/promises';
import { createWriteStream, type WriteStream } from 'node:fs';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { stringify } from 'csv-stringify/sync';

export async function isWritable(folder: string): Promise<boolean> {
  return access(folder, constants.W_OK).then(
    () => true,
    () => false,
  );
}

/** Where the refused rows of an import go; the file appears only if there are some, once whole. */
export class RefusedFile {
  private stream: WriteStream | null = null;
  private failure: Error | null = null;

  constructor(
    readonly path: string,
    private readonly head: string,
    private readonly tail = '',
  ) {}

  get isEmpty(): boolean {
    return this.stream === null;
  }

  async append(text: string): Promise<void> {
    if (!this.stream) {
      this.stream = createWriteStream(this.temporaryPath);
      this.stream.on('error', (error) => {
        this.failure = error;
      });
      this.stream.write(this.head);
    }
    if (this.failure) throw this.failure;
    if (!this.stream.write(text)) await once(this.stream, 'drain');
  }

  /** Gives the file its name, or takes away the one of a former import that is mended now. */
  async publish(): Promise<string | null> {
    if (!this.stream) return null;
    this.stream.end(this.tail);
    await finished(this.stream);
    await rename(this.temporaryPath, this.path);
    return this.path;
  }

  async discard(): Promise<void> {
    if (!this.stream) return;
    this.stream.destroy();
    await rm(this.temporaryPath, { force: true });
  }

  private get temporaryPath(): string {
    return `${this.path}.partiel`;
  }
}

// A line feed alone does not end a record here, yet every reader would think so.
const CSV = { delimiter: ';', record_delimiter: '\r\n', quoted_match: /[\r\n]/ };

export function csvLine(cells: readonly string[]): string {
  return stringify([[...cells]], CSV);
}

/** Spreadsheets take a file for UTF-8 only when it begins with this mark. */
export const BYTE_ORDER_MARK = '\uFEFF';
