import { createReadStream } from 'node:fs';
import iconv from 'iconv-lite';
import type { Encoding } from './detect-encoding.js';

const CHUNK_BYTES = 1 << 16;

/** The file's text, decoded a chunk at a time, without its byte order mark. */
export async function* openText(path: string, encoding: Encoding): AsyncGenerator<string> {
  const decoder = iconv.getDecoder(encoding, { stripBOM: true });
  const stream = createReadStream(path, { highWaterMark: CHUNK_BYTES });
  for await (const chunk of stream) {
    const text = decoder.write(chunk);
    if (text !== '') yield text;
  }
  const last = decoder.end();
  if (last) yield last;
}
