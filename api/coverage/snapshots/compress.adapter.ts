import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';

const BYTES_MAX = 256 * 1024 * 1024;

const pack = promisify<Buffer, Buffer>(gzip);
const unpack = promisify<Buffer, { maxOutputLength: number }, Buffer>(gunzip);

/** On another thread. */
export const compress = (bytes: Buffer): Promise<Buffer> => pack(bytes);

export const decompress = (bytes: Buffer): Promise<Buffer> =>
  unpack(bytes, { maxOutputLength: BYTES_MAX });
