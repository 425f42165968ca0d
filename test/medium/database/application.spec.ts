import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../setup/test-app.js';

describe('the application on its database', () => {
  let maillage: TestApp;

  beforeAll(async () => {
    maillage = await createTestApp({ level: 'migrated' });
  });

  afterAll(() => maillage?.close());

  it('is ready when the database answers', async () => {
    const { status, body } = await maillage.get('/health/ready');
    expect(status).toBe(200);
    expect(body.parties.base_de_donnees).toBe(true);
  });

  it('reads days as days and counts as numbers', async () => {
    const [row] = await maillage.dataSource.query(
      `SELECT date '2026-03-29' AS jour, ARRAY[date '2026-03-29'] AS jours, 12::bigint AS total, 1.5::numeric AS duree`,
    );
    expect(row).toEqual({ jour: '2026-03-29', jours: ['2026-03-29'], total: 12, duree: 1.5 });
  });

  it('never waits for a statement to be compiled, whatever the connection', async () => {
    const asked = Array.from({ length: 12 }, () => maillage.dataSource.query('SHOW jit'));
    const answers = await Promise.all(asked);
    expect(answers.flat()).toEqual(asked.map(() => ({ jit: 'off' })));
  });
});
