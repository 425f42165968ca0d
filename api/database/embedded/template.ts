import { constants, existsSync } from 'node:fs';
import { access, cp, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EXTENSIONS, openBackend } from './backend.js';
import { lockDirectory } from './directory-lock.js';
import { trimPostgis } from './postgis-bundle.js';
import { wire } from './wire.js';

/** What is prepared once and serves every new database: the trimmed PostGIS, an empty PGDATA. */
export type EmbeddedFiles = { readonly postgisBundle: URL; readonly template: string };

const LAYOUT = '2';
const PREPARING_MAX_MS = 180_000;

async function packageVersion(entry: string): Promise<string> {
  const text = await readFile(join(dirname(fileURLToPath(entry)), '..', 'package.json'), 'utf8');
  const match = /"version":\s*"([^"]+)"/.exec(text);
  return match?.[1] ?? 'unknown';
}

async function isWritable(directory: string): Promise<boolean> {
  try {
    await mkdir(directory, { recursive: true });
    await access(directory, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Beside the packages it is made from, or in the data directory when they cannot be written. */
async function cacheDirectory(fallback: string): Promise<string> {
  const pglite = import.meta.resolve('@electric-sql/pglite');
  const postgis = import.meta.resolve('@electric-sql/pglite-postgis');
  const versions = await Promise.all([pglite, postgis].map(packageVersion));
  const key = `base-embarquee-${[...versions, LAYOUT].join('-')}`;
  const beside = fileURLToPath(new URL(`../../../.cache/maillage/${key}`, pglite));
  return (await isWritable(beside)) ? beside : join(fallback, 'cache', key);
}

async function makeTemplate(template: string, postgisBundle: URL): Promise<void> {
  const draft = `${template}.${process.pid}`;
  await rm(draft, { recursive: true, force: true });
  const backend = await openBackend(draft, postgisBundle);
  const create = EXTENSIONS.map((name) => `CREATE EXTENSION ${name};`).join(' ');
  await backend.run(wire.query(create), () => undefined);
  await backend.close();
  await rename(draft, template);
}

export async function prepareEmbeddedFiles(
  dataDir: string,
  report: (step: string) => void,
): Promise<EmbeddedFiles> {
  const cache = await cacheDirectory(dataDir);
  const template = join(cache, 'modele');
  if (!existsSync(template)) {
    const lock = await lockDirectory(cache, { patienceMs: PREPARING_MAX_MS });
    if (!lock) throw new Error(`Le dossier ${cache} est occupé par un autre processus.`);
    try {
      report('Préparation de PostgreSQL et PostGIS (une seule fois, une dizaine de secondes)');
      if (!existsSync(template)) await makeTemplate(template, await trimPostgis(cache));
    } finally {
      lock.release();
    }
  }
  return { template, postgisBundle: await trimPostgis(cache) };
}

/** Gives `directory` a database, ready to open, when it has none. */
export async function layDatabase(directory: string, template: string): Promise<void> {
  if (existsSync(join(directory, 'PG_VERSION'))) return;
  const draft = `${directory}.${process.pid}`;
  await rm(draft, { recursive: true, force: true });
  await cp(template, draft, { recursive: true, mode: constants.COPYFILE_FICLONE });
  await rm(directory, { recursive: true, force: true });
  await rename(draft, directory);
}
