import { readFile, stat } from 'node:fs/promises';
import { territoriesErrors } from './territories.errors.js';

const MEGABYTE = 1024 * 1024;

/** A file of an office: UTF-8, or else the Windows encoding of western Europe. */
export async function readTextFile(path: string, mostMegabytes: number): Promise<string> {
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) throw territoriesErrors.unreadableFile(path);
  if (found.size > mostMegabytes * MEGABYTE)
    throw territoriesErrors.tooLargeFile(path, mostMegabytes);
  const bytes = await readFile(path);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
