import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { exchangeErrors } from '../exchange.errors.js';

const CHUNK_BYTES = 1 << 18;
const SAMPLE_BYTES = 1 << 16;

export type FileInspection = {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly head: Buffer;
  /** Where the first bytes that are not UTF-8 stand: what tells one old encoding from another. */
  readonly foreignSample: Buffer | null;
  readonly nulCount: number;
};

const NUL = 0;

function countNul(chunk: Buffer): number {
  let count = 0;
  for (let at = chunk.indexOf(NUL); at !== -1; at = chunk.indexOf(NUL, at + 1)) count += 1;
  return count;
}

class Utf8Watch {
  private readonly decoder = new TextDecoder('utf-8', { fatal: true });
  foreignSample: Buffer | null = null;

  see(chunk: Buffer, isLast: boolean): void {
    if (this.foreignSample) return;
    try {
      this.decoder.decode(chunk, { stream: !isLast });
    } catch {
      const firstHigh = chunk.findIndex((byte) => byte > 127);
      const start = Math.max(0, firstHigh - 100);
      this.foreignSample = Buffer.from(chunk.subarray(start, start + SAMPLE_BYTES));
    }
  }
}

/** Reads the whole file once, a chunk at a time: its fingerprint, its beginning, its encoding. */
export async function inspectFile(path: string): Promise<FileInspection> {
  const file = await open(path, 'r').catch(() => {
    throw exchangeErrors.fileNotFound(path);
  });
  try {
    const stat = await file.stat();
    if (!stat.isFile()) throw exchangeErrors.fileNotFound(path);
    const hash = createHash('sha256');
    const utf8 = new Utf8Watch();
    const chunk = Buffer.alloc(CHUNK_BYTES);
    let head = Buffer.alloc(0);
    let nulCount = 0;
    let bytes = 0;
    for (;;) {
      const { bytesRead } = await file.read(chunk, 0, CHUNK_BYTES, bytes);
      const seen = chunk.subarray(0, bytesRead);
      utf8.see(seen, bytesRead === 0);
      if (bytesRead === 0) break;
      if (bytes === 0) head = Buffer.from(seen.subarray(0, SAMPLE_BYTES));
      hash.update(seen);
      nulCount += countNul(seen);
      bytes += bytesRead;
    }
    if (bytes === 0) throw exchangeErrors.emptyFile();
    return {
      path,
      bytes,
      sha256: hash.digest('hex'),
      head,
      foreignSample: utf8.foreignSample,
      nulCount,
    };
  } finally {
    await file.close();
  }
}
