import type { DataSource } from 'typeorm';
import type { Config } from '../config.js';
import { checkServer } from './check-server.js';
import { createDataSource, type Entities } from './data-source.js';
import { databaseErrors } from './database.errors.js';
import { readAddress, urlOf } from './embedded/address-file.js';
import { type EmbeddedDatabase, openEmbeddedDatabase } from './embedded/embedded-database.js';

export type Database = {
  readonly dataSource: DataSource;
  readonly close: () => Promise<void>;
};

export type OpenOptions = {
  readonly config: Config;
  readonly entities: Entities;
  /** The embedded database when somebody is opening it already. */
  readonly embedded?: Promise<EmbeddedDatabase> | null;
  readonly report?: (step: string) => void;
  readonly warn?: (line: string) => void;
};

async function connect(url: string, entities: Entities): Promise<DataSource> {
  const dataSource = createDataSource(url, entities);
  return dataSource.initialize();
}

function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join(', ');
  return error instanceof Error ? error.message : String(error);
}

async function openServer(url: string, entities: Entities): Promise<Database> {
  const dataSource = await connect(url, entities).catch((error: unknown) => {
    throw databaseErrors.unreachable(url, reasonOf(error));
  });
  await checkServer(dataSource);
  return { dataSource, close: () => dataSource.destroy() };
}

async function openEmbedded(options: OpenOptions): Promise<Database> {
  const { config, entities, report, warn } = options;
  const opening =
    options.embedded ?? openEmbeddedDatabase({ dataDir: config.DATA_DIR, report, warn });
  const embedded = await opening;
  const dataSource = await connect(embedded.url, entities);
  return {
    dataSource,
    close: async () => {
      await dataSource.destroy();
      await embedded.close();
    },
  };
}

/** The database of the settings: the server of `DATABASE_URL`, else the embedded one. */
export function openDatabase(options: OpenOptions): Promise<Database> {
  const { DATABASE_URL } = options.config;
  return DATABASE_URL ? openServer(DATABASE_URL, options.entities) : openEmbedded(options);
}

/** The database that a running server already holds, or null when none does. */
export async function joinRunningDatabase({
  config,
  entities,
}: OpenOptions): Promise<Database | null> {
  if (config.DATABASE_URL) return null;
  const address = readAddress(config.DATA_DIR);
  if (!address) return null;
  try {
    const dataSource = await connect(urlOf(address), entities);
    return { dataSource, close: () => dataSource.destroy() };
  } catch {
    return null;
  }
}

/** Brings the schema up to date; answers how many migrations ran. */
export async function migrate(dataSource: DataSource): Promise<number> {
  const done = await dataSource.runMigrations();
  return done.length;
}
