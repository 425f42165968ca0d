import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refreshColumns } from '../../setup/refresh-columns.js';
import { createTestApp, type TestApp } from '../../setup/test-app.js';

const SIRET = '13002526500013';

/** A service of the demonstration, its structure, and the structure that runs it. */
describe('a sheet that is not published', () => {
  let app: TestApp;
  let service: { id: string; nom: string; structure_id: string };

  beforeAll(async () => {
    app = await createTestApp();
    const [first] = (await app.get('/api/v1/services?size=1')).body.items;
    service = first;
    await app.dataSource.query(
      `UPDATE service SET nom = 'Le zygomatique bleuté',
         recherche = to_tsvector('maillage', 'zygomatique bleuté') WHERE id = $1`,
      [service.id],
    );
    await app.dataSource.query('UPDATE structure SET siret = $2 WHERE id = $1', [
      service.structure_id,
      SIRET,
    ]);
  });
  afterAll(() => app.close());

  const found = async (): Promise<string[]> => {
    await refreshColumns(app);
    const answer = await app.get('/api/v1/search/services?q=zygomatique&size=50');
    return answer.body.items.map(({ service: one }: { service: { id: string } }) => one.id);
  };
  const listed = async (): Promise<string[]> =>
    (await app.get('/api/v1/services')).body.items.map(({ id }: { id: string }) => id);
  const structures = async (): Promise<string[]> =>
    (await app.get('/api/v1/structures')).body.items.map(({ id }: { id: string }) => id);
  const write = (table: 'service' | 'structure', statut: string) =>
    app.dataSource.query(`UPDATE ${table} SET statut = $2 WHERE id = $1`, [
      table === 'service' ? service.id : service.structure_id,
      statut,
    ]);

  it('is found while it is published', async () => {
    expect(await found()).toContain(service.id);
    expect(await listed()).toContain(service.id);
    expect(await structures()).toContain(service.structure_id);
  });

  it.each(['brouillon', 'soumis', 'retire'])(
    'is nowhere when the service is « %s »',
    async (statut) => {
      await write('service', statut);
      expect(await found()).not.toContain(service.id);
      expect(await listed()).not.toContain(service.id);
      expect((await app.get(`/api/v1/services/${service.id}`)).status).toBe(404);
      const structure = (await app.get(`/api/v1/structures/${service.structure_id}`)).body;
      expect(structure.services.map(({ id }: { id: string }) => id)).not.toContain(service.id);
      const report = { service_id: service.id, motif: 'autre' };
      expect((await app.post('/api/v1/signalements', report)).status).toBe(404);
      await write('service', 'publie');
      expect(await found()).toContain(service.id);
    },
  );

  it.each(['brouillon', 'soumis', 'retire', 'fermee'])(
    'is nowhere when its structure is « %s »',
    async (statut) => {
      await write('structure', statut);
      expect(await found()).not.toContain(service.id);
      expect(await listed()).not.toContain(service.id);
      expect(await structures()).not.toContain(service.structure_id);
      // Closed for good, it says so.
      const gone = statut === 'fermee' ? 410 : 404;
      expect((await app.get(`/api/v1/services/${service.id}`)).status).toBe(gone);
      expect((await app.get(`/api/v1/structures/${service.structure_id}`)).status).toBe(gone);
      const report = { structure_id: service.structure_id, motif: 'autre' };
      expect((await app.post('/api/v1/signalements', report)).status).toBe(404);
      await write('structure', 'publie');
      expect(await structures()).toContain(service.structure_id);
    },
  );

  it('doubles no other one', async () => {
    const [other] = (await structures()).filter((id) => id > service.structure_id);
    await app.dataSource.query('UPDATE structure SET siret = $2 WHERE id = $1', [other, SIRET]);
    const doublons = async () =>
      (await app.get(`/api/v1/structures/${other}`)).body.doublons.map(
        ({ id }: { id: string }) => id,
      );
    expect(await doublons()).toEqual([service.structure_id]);
    await write('structure', 'brouillon');
    expect(await doublons()).toEqual([]);
    const kept = (await app.get('/api/v1/structures?exclure_doublons=true')).body.items;
    expect(kept.map(({ id }: { id: string }) => id)).toContain(other);
    await write('structure', 'publie');
  });
});
