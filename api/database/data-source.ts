import type { Client } from 'pg';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { MIGRATIONS } from './migrations.js';
import { pgTypes } from './pg-types.js';

export type Entities = NonNullable<DataSourceOptions['entities']>;

const POOL_SIZE = 10;
const CONNECT_TIMEOUT_MS = 30_000;

/**
 * Our statements are many and short, or long for their words: compiling one of 5,000 sheets takes PostgreSQL 15
 * three seconds, and running it as it is a third of one.
 */
const withoutJit = (client: Client): Promise<unknown> => client.query('SET jit = off');

/** The one DataSource: the same driver and the same SQL for the server and the embedded database. */
export function createDataSource(url: string, entities: Entities = []): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities,
    migrations: MIGRATIONS,
    migrationsTransactionMode: 'each',
    installExtensions: false,
    uuidExtension: 'pgcrypto',
    applicationName: 'maillage',
    connectTimeoutMS: CONNECT_TIMEOUT_MS,
    poolSize: POOL_SIZE,
    // A connection lost while idle is replaced by the pool at the next query.
    poolErrorHandler: () => undefined,
    extra: { types: pgTypes, onConnect: withoutJit },
  });
}
