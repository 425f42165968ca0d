import { rmSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { type Config, loadConfig } from '../api/config.js';
import { joinRunningDatabase, migrate, openDatabase } from '../api/database/open-database.js';
import { ENTITIES } from '../api/entities.js';
import { seed } from '../seed/run.js';

export type BenchDatabase = {
  /** What a process is given to stand on this database. */
  readonly env: Readonly<Record<string, string>>;
  readonly url: string | null;
  /** Opens it for us alone: on the embedded one, no server may run meanwhile. */
  readonly fill: (work: (dataSource: DataSource) => Promise<void>) => Promise<void>;
  /** Opens it beside the server that runs on it. */
  readonly beside: <T>(work: (dataSource: DataSource) => Promise<T>) => Promise<T>;
  readonly drop: () => Promise<void>;
};

const silent = (): void => undefined;

async function onServer<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** A database of the bench's own: on the server of DATABASE_URL, else embedded. */
export async function createBenchDatabase(name: string): Promise<BenchDatabase> {
  const serverUrl = process.env['DATABASE_URL'];
  return serverUrl
    ? createOnServer(serverUrl, `maillage_bench_${name}`)
    : createEmbedded(`.data/bench/${name}`);
}

async function createOnServer(serverUrl: string, name: string): Promise<BenchDatabase> {
  const own = new URL(serverUrl);
  own.pathname = `/${name}`;
  const url = own.toString();
  const drop = () =>
    onServer(serverUrl, (client) =>
      client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
    ).then(silent);
  await drop();
  await onServer(serverUrl, (client) => client.query(`CREATE DATABASE ${name} TEMPLATE template0`));
  const env = { DATABASE_URL: url };
  const config = loadConfig(env);
  return {
    env,
    url,
    drop,
    fill: (work) => fill(config, work),
    beside: (work) => alone(config, work),
  };
}

async function createEmbedded(folder: string): Promise<BenchDatabase> {
  const dataDir = join(process.cwd(), folder);
  rmSync(dataDir, { recursive: true, force: true });
  const env = { DATA_DIR: dataDir, DATABASE_URL: '' };
  const config = loadConfig(env);
  return {
    env,
    url: null,
    fill: (work) => fill(config, work),
    beside: async (work) => {
      const running = await joinRunningDatabase({ config, entities: ENTITIES });
      if (!running) throw new Error('The server does not hold the embedded database');
      try {
        return await work(running.dataSource);
      } finally {
        await running.close();
      }
    },
    drop: async () => rmSync(dataDir, { recursive: true, force: true }),
  };
}

async function alone<T>(config: Config, work: (dataSource: DataSource) => Promise<T>): Promise<T> {
  const database = await openDatabase({ config, entities: ENTITIES, report: silent, warn: silent });
  try {
    return await work(database.dataSource);
  } finally {
    await database.close();
  }
}

function fill(config: Config, work: (dataSource: DataSource) => Promise<void>): Promise<void> {
  return alone(config, async (dataSource) => {
    await migrate(dataSource);
    await seed(dataSource, silent);
    await work(dataSource);
  });
}
