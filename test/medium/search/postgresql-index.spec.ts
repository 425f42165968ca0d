import { afterAll, beforeAll, describe } from 'vitest';
import { PostgresqlIndex } from '../../../api/search/postgresql/postgresql-index.adapter.js';
import { refreshColumns } from '../../setup/refresh-columns.js';
import { createTestApp, type TestApp } from '../../setup/test-app.js';
import { CONTRACT_SERVICES, searchIndexContract } from './search-index.contract.js';
import { writeServices } from './some-services.js';

let test: TestApp;

beforeAll(async () => {
  test = await createTestApp({ level: 'migrated' });
  await writeServices(test.dataSource, CONTRACT_SERVICES);
  await refreshColumns(test);
});
afterAll(() => test.close());

describe('the PostgreSQL engine', () => {
  searchIndexContract(() => test.app.get(PostgresqlIndex));
});
