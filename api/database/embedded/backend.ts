import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { pgcrypto } from '@electric-sql/pglite/contrib/pgcrypto';
import { unaccent } from '@electric-sql/pglite/contrib/unaccent';
import type { Backend } from './front.js';
import { statusAtEnd } from './wire.js';

export type EmbeddedBackend = Backend & { readonly close: () => Promise<void> };

export const EXTENSIONS = ['postgis', 'unaccent', 'pg_trgm', 'pgcrypto'] as const;

const GREETED = [
  'server_version',
  'server_encoding',
  'client_encoding',
  'DateStyle',
  'IntervalStyle',
  'TimeZone',
  'integer_datetimes',
  'standard_conforming_strings',
];

async function readSettings(pg: PGlite): Promise<ReadonlyMap<string, string>> {
  const { rows } = await pg.query<{ name: string; setting: string }>(
    'SELECT name, setting FROM pg_settings WHERE name = ANY ($1)',
    [GREETED],
  );
  return new Map(rows.map(({ name, setting }) => [name, setting]));
}

/** PostgreSQL itself, in this process, on the directory given. */
export async function openBackend(directory: string, postgisBundle: URL): Promise<EmbeddedBackend> {
  const pg = await PGlite.create({
    dataDir: directory,
    relaxedDurability: true,
    extensions: {
      postgis: {
        name: 'postgis',
        setup: (_pg, options) => {
          options.PGLITE_ENV.PROJ_DATA = '/pglite/share/proj';
          return Promise.resolve({ emscriptenOpts: options, bundlePath: postgisBundle });
        },
      },
      unaccent,
      pg_trgm,
      pgcrypto,
    },
  });
  const settings = await readSettings(pg);

  async function run(bytes: Buffer, answer: (piece: Buffer) => void) {
    let tail = Buffer.alloc(0);
    await pg.execProtocolRawStream(bytes, {
      syncToFs: false,
      onRawData: (raw) => {
        // The view is on PostgreSQL's own memory, overwritten by its next words.
        const piece = Buffer.from(raw);
        tail = piece.length >= 6 ? piece : Buffer.concat([tail, piece]).subarray(-6);
        answer(piece);
      },
    });
    return statusAtEnd(tail);
  }

  return { settings, run, close: () => pg.close() };
}
