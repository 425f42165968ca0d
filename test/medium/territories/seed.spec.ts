import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeCentres } from '../../../seed/reference/decode-centres.js';
import { readReference } from '../../../seed/reference/source-files.js';
import { seed } from '../../../seed/run.js';
import { openTestDatabase, type TestDatabase } from '../../setup/test-database.js';

let database: TestDatabase;
let dataSource: DataSource;

beforeAll(async () => {
  database = await openTestDatabase('seeded');
  dataSource = database.dataSource;
});
afterAll(() => database?.close());

const one = async (sql: string): Promise<unknown> =>
  Object.values((await dataSource.query(sql))[0])[0];

describe('the communes of France, once seeded', () => {
  it('are all there, those of Occitanie with their zone d’emploi and ZRR', async () => {
    expect(await one('SELECT count(*) FROM commune')).toBe(34_969);
    expect(await one("SELECT count(*) FROM commune WHERE region_code = '76'")).toBe(4_446);
    expect(
      await one("SELECT count(*) FROM commune WHERE region_code = '76' AND zone_emploi IS NULL"),
    ).toBe(1);
    expect(await one('SELECT count(*) FROM commune WHERE zrr_2022')).toBe(3_310);
  });

  it('each have a centre, save in the overseas territories without outline', async () => {
    expect(
      await one("SELECT count(*) FROM commune WHERE centre IS NULL AND code !~ '^9[78]'"),
    ).toBe(0);
    expect(await one('SELECT count(*) FROM commune WHERE centre_approximatif')).toBe(11);
    expect(await one("SELECT ST_AsText(centre) FROM commune WHERE code = '30341'")).toBe(
      'POINT(4.30595 43.62564)',
    );
  });

  it('lead from the old codes, the municipal arrondissements among them', async () => {
    expect(await one("SELECT commune_code FROM commune_ancienne WHERE code = '69383'")).toBe(
      '69123',
    );
    expect(
      await one(
        'SELECT count(*) FROM commune_ancienne JOIN commune USING (code) WHERE commune_code <> code',
      ),
    ).toBe(0);
  });
});

describe('seeding again', () => {
  const lines: string[] = [];
  const again = () => seed(dataSource, (line) => lines.push(line));

  it('does nothing when nothing changed', async () => {
    await again();
    expect(lines).toEqual([]);
  });

  it('writes the same rows when the list changed, and moves what stood on a merged commune', async () => {
    await dataSource.query(`
      INSERT INTO commune (code, nom, departement_code, region_code, codes_postaux)
      VALUES ('12076', 'Conques', '12', '76', '{12320}')`);
    await dataSource.query("INSERT INTO territoire (id, type, nom) VALUES ('t', 'essai', 'Essai')");
    await dataSource.query("INSERT INTO territoire_commune VALUES ('t', '12076'), ('t', '12218')");
    await dataSource.query("UPDATE graine SET empreinte = 'ancienne' WHERE nom = 'communes'");
    await again();
    expect(await one('SELECT count(*) FROM commune')).toBe(34_969);
    expect(await one('SELECT array_agg(commune_code) FROM territoire_commune')).toEqual(['12218']);
  });
});

const SOURCE = '../shared/data/communes-centroides.csv';

describe.skipIf(!existsSync(SOURCE))('the compact centres', () => {
  it('are those of their source, digit for digit', () => {
    const rows: { code_insee: string; lat: string; lon: string }[] = parse(readFileSync(SOURCE), {
      columns: true,
    });
    const centres = decodeCentres(readReference('centroides.txt'));
    expect(centres.size).toBe(rows.length);
    const wrong = rows.filter(({ code_insee, lat, lon }) => {
      const centre = centres.get(code_insee);
      return centre?.latitude !== Number(lat) || centre.longitude !== Number(lon);
    });
    expect(wrong).toEqual([]);
  });
});
