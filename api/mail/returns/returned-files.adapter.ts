import { mkdir, readdir, readFile, rename, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** A mail of ours with its report is some tens of kilobytes. */
const BYTES_MAX = 5_000_000;
const READ = 'lus';

export type ReturnedFile = { readonly path: string; readonly isInFolder: boolean };

/** The mails of a folder, the oldest name first, or the one file; null when there is nothing there. */
export async function listReturned(path: string): Promise<readonly ReturnedFile[] | null> {
  const found = await stat(path).catch(() => null);
  if (!found) return null;
  if (!found.isDirectory()) return [{ path, isInFolder: false }];
  const entries = await readdir(path, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map(({ name }) => ({ path: join(path, name), isInFolder: true }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** Null for what is too large to be a report. */
export async function readReturned({ path }: ReturnedFile): Promise<string | null> {
  const { size } = await stat(path);
  return size > BYTES_MAX ? null : readFile(path, 'latin1');
}

/** What was read of a folder goes to its subfolder « lus »: a timer may call the command again. */
export async function putAside({ path, isInFolder }: ReturnedFile): Promise<void> {
  if (!isInFolder) return;
  const folder = join(path, '..', READ);
  await mkdir(folder, { recursive: true });
  await rename(path, join(folder, basename(path)));
}
