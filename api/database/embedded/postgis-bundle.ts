import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';

const BLOCK = 512;
// Raster, topology and the geocoder of the United States double the memory and are not used.
const KEPT =
  /^(lib\/postgresql\/postgis-3\.so|share\/proj\/proj\.db|share\/postgresql\/extension\/(postgis\.control|postgis--\d+\.\d+\.\d+\.sql))$/;

function entryName(header: Buffer): string {
  const text = header.toString('latin1', 0, 100);
  return text.slice(0, text.indexOf('\0')).replace(/^\.\//, '');
}

function keptEntries(tar: Buffer): readonly Buffer[] {
  const kept: Buffer[] = [];
  for (let at = 0; at + BLOCK <= tar.length && tar[at] !== 0;) {
    const header = tar.subarray(at, at + BLOCK);
    const size = Number.parseInt(header.toString('latin1', 124, 136), 8) || 0;
    const next = at + BLOCK + Math.ceil(size / BLOCK) * BLOCK;
    if (KEPT.test(entryName(header))) kept.push(tar.subarray(at, next));
    at = next;
  }
  return kept;
}

/** The part of PostGIS that Maillage uses, cut out of the npm package at first use. */
export async function trimPostgis(cache: string): Promise<URL> {
  const path = join(cache, 'postgis.tar.gz');
  if (existsSync(path)) return pathToFileURL(path);
  const packaged = fileURLToPath(import.meta.resolve('@electric-sql/pglite-postgis'));
  const whole = gunzipSync(await readFile(join(dirname(packaged), 'postgis.tar.gz')));
  const entries = keptEntries(whole);
  if (entries.length < 4) throw new Error('PostGIS is not packed as expected');
  // PGlite wants gzip; stored as it is, it opens 0.1 s sooner.
  const trimmed = gzipSync(Buffer.concat([...entries, Buffer.alloc(2 * BLOCK)]), { level: 0 });
  await mkdir(cache, { recursive: true });
  const draft = `${path}.${process.pid}`;
  await writeFile(draft, trimmed);
  await rename(draft, path);
  return pathToFileURL(path);
}
