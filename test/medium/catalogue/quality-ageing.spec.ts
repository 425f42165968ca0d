import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { QualityAgeing } from '../../../api/catalogue/quality/quality-ageing.service.js';
import { createTestApp, type TestApp } from '../../setup/test-app.js';

describe('the quality score of a sheet', () => {
  let app: TestApp;
  let id: string;
  beforeAll(async () => {
    app = await createTestApp();
    id = (await app.get('/api/v1/services?size=1')).body.items[0].id;
  });
  afterAll(() => app.close());

  const scoreOf = async (service: string): Promise<number> =>
    (await app.get(`/api/v1/services/${service}`)).body.score_qualite;
  const redated = async (day: string): Promise<number> => {
    await app.dataSource.query(`UPDATE service SET date_maj = $1 WHERE id = $2`, [day, id]);
    await app.app.get(QualityAgeing).age();
    return scoreOf(id);
  };

  it('falls with its age, up to two years, though nobody writes it', async () => {
    const young = await redated('2026-11-01');
    const older = await redated('2026-01-21');
    const old = await redated('2024-01-01');
    expect(older).toBeLessThan(young);
    expect(old).toBeLessThan(older);
    expect(await redated('2020-01-01')).toBe(old);
  });

  it('is not written again when it is already so, nor in the history', async () => {
    const last = () => app.dataSource.query(`SELECT max(seq) AS seq FROM changement`);
    const told = () => app.dataSource.query(`SELECT count(*) FROM historique`);
    const [before, history] = [await last(), await told()];
    await app.app.get(QualityAgeing).age();
    expect(await last()).toEqual(before);
    expect(await told()).toEqual(history);
  });
});
