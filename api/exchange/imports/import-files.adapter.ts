import { createReadStream, createWriteStream, type ReadStream } from 'node:fs';
import { mkdir, readdir, rm, rmdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { importsErrors } from './imports.errors.js';

/** A file of a directory of a whole region is some tens of megabytes. */
export const FILE_BYTES_MAX = 200_000_000;

/** A name that every file system takes, and that nothing in it leaves the folder. */
export function nameFile(given: string): string {
  const name = given
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{N} ._-]/gu, '_')
    .trim();
  const [, stem = '', extension = ''] = /^(.*?)(\.[\p{L}\p{N}]{1,8})?$/u.exec(name) ?? [];
  const kept = stem
    .replace(/^[. ]+/, '')
    .slice(0, 60)
    .trim();
  return `${kept || 'fichier'}${extension.toLowerCase()}`;
}

async function* limited(body: Readable): AsyncGenerator<Buffer> {
  let bytes = 0;
  for await (const chunk of body) {
    const part: Buffer = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
    bytes += part.length;
    if (bytes > FILE_BYTES_MAX) throw importsErrors.tooBig(FILE_BYTES_MAX);
    yield part;
  }
}

/** Milliseconds; what went meanwhile was never touched. */
const touchedAt = (path: string): Promise<number> =>
  stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );

/** The files that people sent, each in a folder of its own below the data folder. */
export class ImportFiles {
  constructor(private readonly dataDir: string) {}

  pathOf(id: string, name: string): string {
    return join(this.folderOf(id), name);
  }

  /** Streamed to the disk; gives its size in bytes. Nothing is left of a file that was refused. */
  async keep(id: string, name: string, body: Readable): Promise<number> {
    await mkdir(this.folderOf(id), { recursive: true });
    const path = this.pathOf(id, name);
    try {
      await pipeline(limited(body), createWriteStream(path, { flags: 'wx' }));
      return (await stat(path)).size;
    } catch (error) {
      await this.forget(id);
      throw error;
    }
  }

  /** Null when the file is not there. */
  async open(path: string): Promise<ReadStream | null> {
    return (await this.isThere(path)) ? createReadStream(path) : null;
  }

  isThere(path: string): Promise<boolean> {
    return stat(path).then(
      (found) => found.isFile(),
      () => false,
    );
  }

  /** Its folder goes too, when nothing else is in it. */
  async forgetFile(id: string, name: string): Promise<void> {
    await rm(this.pathOf(id, name), { force: true });
    await rmdir(this.folderOf(id)).catch(() => undefined);
  }

  /** The folders that nobody touched since then, by their names. */
  async untouchedSince(before: Date): Promise<readonly string[]> {
    const root = join(this.dataDir, 'imports');
    const entries = await readdir(root, { withFileTypes: true }).catch(() => []);
    const old: string[] = [];
    for (const { name } of entries.filter((entry) => entry.isDirectory())) {
      const files = await readdir(this.folderOf(name)).catch(() => []);
      const paths = [this.folderOf(name), ...files.map((file) => this.pathOf(name, file))];
      const times = await Promise.all(paths.map((path) => touchedAt(path)));
      if (Math.max(...times) < before.getTime()) old.push(name);
    }
    return old;
  }

  async forget(id: string): Promise<void> {
    await rm(this.folderOf(id), { recursive: true, force: true });
  }

  private folderOf(id: string): string {
    return join(this.dataDir, 'imports', id);
  }
}
