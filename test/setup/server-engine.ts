import { randomBytes } from 'node:crypto';
import pg from 'pg';
import type { Engine } from './engine.js';
import { prepare } from './prepare.js';
import { type Level, templateKey } from './template-key.js';

// Any number will do: every worker of the suite asks for the same one.
const PREPARING_LOCK = 762_455;

function onDatabase(url: string, name: string): string {
  const other = new URL(url);
  other.pathname = `/${name}`;
  return other.toString();
}

async function withServer<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function ensureTemplate(client: pg.Client, url: string, level: Level): Promise<string> {
  const template = `maillage_modele_${templateKey(level)}`;
  const draft = `${template}_draft`;
  await client.query('SELECT pg_advisory_lock($1)', [PREPARING_LOCK]);
  try {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [
      template,
    ]);
    if (rowCount) return template;
    await client.query(`DROP DATABASE IF EXISTS ${draft} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${draft} TEMPLATE template0`);
    await prepare(onDatabase(url, draft), level);
    await client.query(`ALTER DATABASE ${draft} RENAME TO ${template}`);
    return template;
  } finally {
    await client.query('SELECT pg_advisory_unlock($1)', [PREPARING_LOCK]);
  }
}

/** A database of its own on the server of `DATABASE_URL`, copied from a template. */
export function serverEngine(url: string): Engine {
  return (level) =>
    withServer(url, async (client) => {
      const template = level === 'empty' ? 'template0' : await ensureTemplate(client, url, level);
      const name = `maillage_test_${randomBytes(6).toString('hex')}`;
      await client.query(`CREATE DATABASE ${name} TEMPLATE ${template}`);
      return {
        url: onDatabase(url, name),
        drop: () =>
          withServer(url, async (cleaner) => {
            await cleaner.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
          }),
      };
    });
}
