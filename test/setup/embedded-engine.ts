import { constants, cpSync, existsSync, rmSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { lockDirectory } from '../../api/database/embedded/directory-lock.js';
import { openEmbeddedDatabase } from '../../api/database/embedded/embedded-database.js';
import type { Engine } from './engine.js';
import { prepare } from './prepare.js';
import { type Level, templateKey } from './template-key.js';

const CACHE = resolve('node_modules/.cache/maillage/tests');
const PREPARING_MAX_MS = 240_000;
const STALE_AFTER_MS = 3_600_000;

async function removeStale(): Promise<void> {
  for (const name of await readdir(CACHE)) {
    const path = join(CACHE, name);
    const { mtimeMs } = await stat(path);
    const isStale = Date.now() - mtimeMs > STALE_AFTER_MS;
    if (isStale && name !== 'verrou') await rm(path, { recursive: true, force: true });
  }
}

async function build(template: string, level: Level): Promise<void> {
  await removeStale();
  const draft = `${template}.draft`;
  await rm(draft, { recursive: true, force: true });
  const database = await openEmbeddedDatabase({ dataDir: draft });
  try {
    await prepare(database.url, level);
  } finally {
    await database.close();
  }
  await rename(draft, template);
}

async function templateOf(level: Level): Promise<string> {
  const template = join(CACHE, templateKey(level));
  if (existsSync(template)) return template;
  await mkdir(CACHE, { recursive: true });
  const lock = await lockDirectory(CACHE, { patienceMs: PREPARING_MAX_MS });
  if (!lock) throw new Error(`${CACHE} is held by another process`);
  try {
    if (!existsSync(template)) await build(template, level);
  } finally {
    lock.release();
  }
  return template;
}

/** A copy of the prepared data directory, served by its own process. */
export const embeddedEngine: Engine = async (level) => {
  const dataDir = await mkdtemp(join(tmpdir(), 'maillage-test-'));
  if (level !== 'empty') {
    const base = join(await templateOf(level), 'base');
    // 2,700 files: one at a time through the pool of threads takes seven times as long.
    cpSync(base, join(dataDir, 'base'), { recursive: true, mode: constants.COPYFILE_FICLONE });
  }
  const database = await openEmbeddedDatabase({ dataDir });
  return {
    url: database.url,
    drop: async () => {
      await database.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
};
