import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';

export type DirectoryLock = { readonly release: () => void };

const RETRY_MS = 100;

function tryLock(path: string): DatabaseSync | null {
  const file = new DatabaseSync(path);
  try {
    file.exec('PRAGMA busy_timeout = 0; BEGIN EXCLUSIVE');
    return file;
  } catch {
    file.close();
    return null;
  }
}

/**
 * Takes a directory for this process alone, or null when another holds it. The lock is the system's
 * own (through SQLite's file), so it falls with its process, `kill -9` included: none is ever stale.
 */
export async function lockDirectory(
  directory: string,
  { patienceMs, name = 'verrou' }: { readonly patienceMs: number; readonly name?: string },
): Promise<DirectoryLock | null> {
  mkdirSync(directory, { recursive: true });
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const held = tryLock(join(directory, name));
    if (held) return { release: () => held.close() };
    if (Date.now() >= deadline) return null;
    await wait(RETRY_MS);
  }
}
