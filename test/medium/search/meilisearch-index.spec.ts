import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MeilisearchFeeder } from '../../../api/search/meilisearch/meilisearch-feeder.service.js';
import { INDEX } from '../../../api/search/meilisearch/meilisearch-index.adapter.js';
import { MEILISEARCH, ReindexService } from '../../../api/search/meilisearch/reindex.service.js';
import { type SearchIndex, UNBOUNDED } from '../../../api/search/search-index.js';
import { changesVisible } from '../../setup/changes-visible.js';
import { refreshColumns } from '../../setup/refresh-columns.js';
import { createTestApp, type TestApp } from '../../setup/test-app.js';
import { MeilisearchStub } from './meilisearch-stub/stub-server.js';
import { CONTRACT_SERVICES, searchIndexContract } from './search-index.contract.js';
import { writeServices } from './some-services.js';

const KEY = 'une-cle-de-test';

describe('the Meilisearch engine, against a stub of its documented API', () => {
  const stub = new MeilisearchStub(KEY);
  let test: TestApp;
  const index = (): SearchIndex => test.app.get(MEILISEARCH);
  const search = (q: string) => test.get(`/api/v1/search/services?q=${encodeURIComponent(q)}`);

  const feed = async (): Promise<void> => {
    await changesVisible(test.dataSource);
    await test.app.get(MeilisearchFeeder).feed();
  };

  beforeAll(async () => {
    const MEILI_URL = await stub.listen();
    test = await createTestApp({ level: 'migrated', env: { MEILI_URL, MEILI_KEY: KEY } });
    await writeServices(test.dataSource, CONTRACT_SERVICES);
    await feed();
    await refreshColumns(test);
  });
  afterAll(async () => {
    await test.close();
    await stub.close();
  });

  searchIndexContract(index);

  it('is fed from the outbox: a service that is written or withdrawn follows', async () => {
    await writeServices(test.dataSource, [{ id: 'nouveau', nom: 'Garage associatif' }]);
    await feed();
    expect((await index().match('garage', UNBOUNDED)).ids).toEqual(['essai--nouveau']);
    await test.dataSource.query(`UPDATE service SET statut = 'retire' WHERE id = 'essai--nouveau'`);
    await feed();
    expect((await index().match('garage', UNBOUNDED)).ids).toEqual([]);
  });

  it('is rebuilt without a moment in which nothing is found', async () => {
    const before = stub.indexes.get(INDEX);
    const answers: number[] = [];
    let isDone = false;
    const asking = (async () => {
      while (!isDone) answers.push((await index().match('epide', UNBOUNDED)).ids.length);
    })();
    await test.app.get(ReindexService).reindex(() => undefined);
    isDone = true;
    await asking;
    expect(new Set(answers)).toEqual(new Set([1]));
    expect([...stub.indexes.keys()]).toEqual([INDEX]);
    expect(stub.indexes.get(INDEX)).not.toBe(before);
  });

  it('asks only for filters that its settings allow', async () => {
    const around = { longitude: 4.36, latitude: 43.83, radiusM: 50_000 };
    const bounds = { around, scoreQualiteMinimum: 0.2, listeCej: false };
    await expect(index().match('foyer', bounds)).resolves.toMatchObject({ ids: ['essai--fjt'] });
  });

  it('leaves the search to PostgreSQL while it is down', async () => {
    stub.isFailing = true;
    const answer = await search('foyer de jeunes travailleurs du Vigan');
    stub.isFailing = false;
    expect(answer.status).toBe(200);
    expect(answer.body.items.map((item: { service: { id: string } }) => item.service.id)).toContain(
      'essai--residence',
    );
  });
});

describe.skipIf(!process.env.MEILI_URL)(
  'the Meilisearch engine, against the server of MEILI_URL',
  () => {
    let test: TestApp;
    beforeAll(async () => {
      const { MEILI_URL, MEILI_KEY } = process.env;
      test = await createTestApp({ level: 'migrated', env: { MEILI_URL, MEILI_KEY } });
      await writeServices(test.dataSource, CONTRACT_SERVICES);
      await test.app.get(ReindexService).reindex(() => undefined);
    });
    afterAll(() => test.close());
    searchIndexContract((): SearchIndex => test.app.get(MEILISEARCH));
  },
);
