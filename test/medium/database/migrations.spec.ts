import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../setup/test-database.js';

const TABLES = `
SELECT table_name
FROM information_schema.tables
WHERE table_schema = 'public'
  AND table_type = 'BASE TABLE'
  AND table_name NOT IN ('migrations', 'spatial_ref_sys')
ORDER BY table_name`;

// TypeORM has no `xid8`: the two tables of the outbox are read and written in SQL only.
const WITHOUT_ENTITY = ['changement', 'curseur'];

const REMAINS = `
SELECT (SELECT count(*) FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
        WHERE n.nspname = 'public'
          AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')) AS functions,
       (SELECT count(*) FROM pg_ts_config c JOIN pg_namespace n ON n.oid = c.cfgnamespace
        WHERE n.nspname = 'public') AS configurations`;

describe('the migrations', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await openTestDatabase('empty');
  });

  afterAll(() => database?.close());

  async function tables(): Promise<string[]> {
    const rows: { table_name: string }[] = await database.dataSource.query(TABLES);
    return rows.map((row) => row.table_name);
  }

  it('go up from zero, all the way down, and up again', async () => {
    const { dataSource } = database;
    const done = await dataSource.runMigrations();
    const built = await tables();
    expect(built).toContain('service');

    for (let step = 0; step < done.length; step++) await dataSource.undoLastMigration();
    expect(await tables()).toEqual([]);
    expect(await dataSource.query(REMAINS)).toEqual([{ functions: 0, configurations: 0 }]);

    await dataSource.runMigrations();
    expect(await tables()).toEqual(built);
  });

  it('are what the entities say, and the entities what they are', async () => {
    const { dataSource } = database;
    await dataSource.runMigrations();
    const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  it('make no other table than those of the entities and of the outbox', async () => {
    const { dataSource } = database;
    await dataSource.runMigrations();
    const described = dataSource.entityMetadatas.map(({ tableName }) => tableName);
    expect((await tables()).filter((table) => !described.includes(table))).toEqual(WITHOUT_ENTITY);
  });
});
