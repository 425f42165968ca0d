import { createWriteStream } from 'node:fs';
import { access, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { safeFetch, type SafeFetchOptions } from '../../http/outside/safe-fetch.adapter.js';
import { travelErrors } from '../travel.errors.js';

const ZIP_BYTES_MAX = 500_000_000;
const TIMEOUT_MS = 10 * 60_000;

export type FeedFile = { readonly path: string; readonly remove: () => Promise<void> };

/** The zip itself, or a copy of what is at an address, to be removed once read. */
export async function fetchFeed(
  from: string,
  options: Partial<SafeFetchOptions> = {},
): Promise<FeedFile> {
  if (!/^https?:\/\//.test(from)) {
    await access(from).catch(() => {
      throw travelErrors.unreadableFile(from);
    });
    return { path: from, remove: async () => undefined };
  }
  const folder = await mkdtemp(join(tmpdir(), 'maillage-gtfs-'));
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    const path = join(folder, 'gtfs.zip');
    const limits = { maxBytes: ZIP_BYTES_MAX, timeoutMs: TIMEOUT_MS, ...options };
    await pipeline(safeFetch(from, limits), createWriteStream(path));
    return { path, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}
