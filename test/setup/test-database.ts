import type { DataSource } from 'typeorm';
import { ENTITIES } from '../../api/entities.js';
import { createDataSource } from '../../api/database/data-source.js';
import { embeddedEngine } from './embedded-engine.js';
import { serverEngine } from './server-engine.js';
import type { Level } from './template-key.js';

export type TestDatabase = {
  readonly url: string;
  readonly dataSource: DataSource;
  readonly close: () => Promise<void>;
};

/**
 * A database for this test file alone: on the server of `DATABASE_URL`, else embedded.
 * `migrated` has the schema, `seeded` the reference data and the demonstration too.
 */
export async function openTestDatabase(level: Level = 'migrated'): Promise<TestDatabase> {
  const serverUrl = process.env.DATABASE_URL;
  const engine = serverUrl ? serverEngine(serverUrl) : embeddedEngine;
  const { url, drop } = await engine(level);
  const dataSource = await createDataSource(url, ENTITIES).initialize();
  return {
    url,
    dataSource,
    close: async () => {
      await dataSource.destroy();
      await drop();
    },
  };
}
