import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CatalogueWriter } from '../../../api/catalogue/catalogue-writer.service.js';
import { Redirections } from '../../../api/catalogue/redirections/redirections.service.js';
import type { Manager } from '../../../api/database/transactions.js';
import { createTestApp, type TestApp } from '../../setup/test-app.js';
import { aService, aStructure } from './some-rows.js';

describe('the id of what was merged', () => {
  let app: TestApp;
  let writer: CatalogueWriter;
  const within = <T>(work: (manager: Manager) => Promise<T>) => app.dataSource.transaction(work);
  const importAgain = () =>
    within(async (manager) => {
      const structures = [aStructure(), aStructure({ id: 'essai--2', nom: 'La même' })];
      await writer.upsertStructures(manager, structures);
      const services = [aService('a'), aService('b', { structure_id: 'essai--2' })];
      await writer.upsertServices(manager, [
        ...services,
        aService('c', { structure_id: 'essai--2' }),
      ]);
    });

  beforeAll(async () => {
    app = await createTestApp({ level: 'migrated' });
    writer = app.app.get(CatalogueWriter);
    await within((manager) =>
      writer.upsertSources(manager, [{ slug: 'essai', nom: 'Essai', description: null }]),
    );
    await importAgain();
    await within(async (manager) => {
      const redirections = app.app.get(Redirections);
      await redirections.redirect(manager, 'structure', 'essai--2', 'essai--1');
      await redirections.redirect(manager, 'service', 'essai--b', 'essai--a');
      await manager.query(`UPDATE service SET structure_id = 'essai--1' WHERE id = 'essai--c'`);
      await manager.query(`UPDATE service SET supprime_le = now() WHERE id = 'essai--b'`);
      await manager.query(`UPDATE structure SET supprimee_le = now() WHERE id = 'essai--2'`);
    });
  });
  afterAll(() => app.close());

  it('answers with the sheet that was kept, and says where it is', async () => {
    const service = await app.get('/api/v1/services/essai--b');
    expect(service).toMatchObject({ status: 200, body: { id: 'essai--a' } });
    expect(service.headers['content-location']).toBe('/api/v1/services/essai--a');
    const structure = await app.get('/api/v1/structures/essai--2');
    expect(structure).toMatchObject({ status: 200, body: { id: 'essai--1' } });
    expect(structure.headers['content-location']).toBe('/api/v1/structures/essai--1');
    expect(structure.body.services.map(({ id }: { id: string }) => id)).toEqual([
      'essai--a',
      'essai--c',
    ]);
    expect((await app.get('/api/v1/services/essai--a')).headers).not.toHaveProperty(
      'content-location',
    );
  });

  it('still tells the verdict, prints the selection and takes reports', async () => {
    const asked = { profil: { age: 20 } };
    expect((await app.post('/api/v1/services/essai--b/eligibilite', asked)).status).toBe(200);
    const report = { service_id: 'essai--b', motif: 'autre' };
    expect((await app.post('/api/v1/signalements', report)).status).toBe(201);
    const [kept] = await app.dataSource.query('SELECT service_id FROM signalement');
    expect(kept).toEqual({ service_id: 'essai--a' });
  });

  it('is not brought back by its source, whose services stay with the one that was kept', async () => {
    await importAgain();
    const rows = await app.dataSource.query(
      `SELECT id, structure_id, supprime_le IS NULL AS shown FROM service ORDER BY id`,
    );
    expect(rows).toEqual([
      { id: 'essai--a', structure_id: 'essai--1', shown: true },
      { id: 'essai--b', structure_id: 'essai--2', shown: false },
      { id: 'essai--c', structure_id: 'essai--1', shown: true },
    ]);
    const [gone] = await app.dataSource.query(
      `SELECT supprimee_le IS NULL AS shown FROM structure WHERE id = 'essai--2'`,
    );
    expect(gone).toEqual({ shown: false });
  });

  it('is followed in one step after a second merge, and is itself again once undone', async () => {
    const redirections = app.app.get(Redirections);
    await within((manager) => redirections.redirect(manager, 'service', 'essai--a', 'essai--c'));
    expect(await redirections.follow('service', 'essai--b')).toBe('essai--c');
    await within((manager) => redirections.clear(manager, 'service', 'essai--b'));
    expect(await redirections.follow('service', 'essai--b')).toBeNull();
    expect((await app.get('/api/v1/services/essai--b')).status).toBe(404);
  });
});
