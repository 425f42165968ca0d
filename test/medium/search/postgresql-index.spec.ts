import { afterAll, beforeAll, describe } from 'vitest';
import { ColumnsService } from '../../../api/search/columns/columns.service.js';
import { PostgresqlIndex } from '../../../api/search/postgresql/postgresql-index.adapter.js';
import { createTestApp, type TestApp } from '../../setup/test-app.js';
import { CONTRACT_SERVICES, searchIndexContract } from './search-index.contract.js';
import { writeServices } from './some-services.js';

let test: TestApp;

beforeAll(async () => {
  test = await createTestApp({ level: 'migrated' });
  await writeServices(test.dataSource, CONTRACT_SERVICES);
  await test.app.get(ColumnsService).refresh();
});
afterAll(() => test.close());

describe('the PostgreSQL engine', () => {
  searchIndexContract(() => test.app.get(PostgresqlIndex));
});
