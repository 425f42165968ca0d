import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SheetsRepository } from '../../../api/catalogue/sheets.repository.js';
import { createTestApp, type TestApp } from '../../setup/test-app.js';

let test: TestApp;

beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());

const areas = async () => {
  const found = await test.app.get(SheetsRepository, { strict: false }).listMissionsLocales();
  return found.filter(({ secteur }) => secteur.length > 0);
};

describe('the area of a mission locale', () => {
  it('is unknown until it is imported', async () => {
    expect(await areas()).toEqual([]);
  });

  it('is the list of communes that holds its own', async () => {
    const [seat] = await test.dataSource.query(
      `SELECT code_insee FROM structure
       WHERE type_structure = 'mission_locale' AND code_insee LIKE '30%' ORDER BY id LIMIT 1`,
    );
    const communes = [seat.code_insee, '30341', '48095'];
    await test.dataSource.query(
      `INSERT INTO territoire (id, type, nom, source) VALUES ('ml-essai', 'mission_locale', 'Essai', NULL)`,
    );
    await test.dataSource.query(
      `INSERT INTO territoire_commune (territoire_id, commune_code)
       SELECT 'ml-essai', code FROM (SELECT DISTINCT unnest($1::text[]) AS code) AS codes`,
      [communes],
    );
    const [known] = await areas();
    expect(new Set(known?.secteur)).toEqual(new Set(communes));
  });
});
