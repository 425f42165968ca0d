import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { exchangeErrors } from '../exchange.errors.js';
import { LineWatch } from './line-watch.js';
import { RECORD_CHARACTERS_MAX } from './table.js';

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
const LINE_FEED = 0x0a;

function count(byte: number, chunk: Buffer): number {
  let times = 0;
  for (let at = chunk.indexOf(byte); at !== -1; at = chunk.indexOf(byte, at + 1)) times += 1;
  return times;
}

/** The line, from 1, of the byte that stands there. */
async function lineAt(file: FileHandle, at: number): Promise<number> {
  const chunk = Buffer.alloc(CHUNK_BYTES);
  let line = 1;
  for (let from = 0; from < at; from += CHUNK_BYTES) {
    const { bytesRead } = await file.read(chunk, 0, Math.min(CHUNK_BYTES, at - from), from);
    line += count(LINE_FEED, chunk.subarray(0, bytesRead));
  }
  return line;
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

/** From its first bytes, whether a file has lines of a table; throws when it is not for us. */
export type JudgeHead = (head: Buffer) => { readonly hasLines: boolean };

/**
 * Reads the whole file once, a chunk at a time: its fingerprint, its beginning, its encoding. Stops at
 * what is refused at once: a foreign file, a line that has no end.
 */
export async function inspectFile(path: string, judgeHead: JudgeHead): Promise<FileInspection> {
  const file = await open(path, 'r').catch(() => {
    throw exchangeErrors.fileNotFound(path);
  });
  try {
    const stat = await file.stat();
    if (!stat.isFile()) throw exchangeErrors.fileNotFound(path);
    const hash = createHash('sha256');
    const utf8 = new Utf8Watch();
    const chunk = Buffer.alloc(CHUNK_BYTES);
    const lines = new LineWatch(RECORD_CHARACTERS_MAX);
    let hasLines = false;
    let head = Buffer.alloc(0);
    let nulCount = 0;
    let bytes = 0;
    for (;;) {
      const { bytesRead } = await file.read(chunk, 0, CHUNK_BYTES, bytes);
      const seen = chunk.subarray(0, bytesRead);
      utf8.see(seen, bytesRead === 0);
      if (bytesRead === 0) break;
      if (bytes === 0) {
        head = Buffer.from(seen.subarray(0, SAMPLE_BYTES));
        hasLines = judgeHead(head).hasLines;
      }
      const endless = hasLines ? lines.take(seen) : null;
      if (endless !== null)
        throw exchangeErrors.recordTooLong(await lineAt(file, endless), RECORD_CHARACTERS_MAX);
      hash.update(seen);
      nulCount += count(NUL, seen);
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
