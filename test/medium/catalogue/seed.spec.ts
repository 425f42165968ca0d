import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedDemo } from '../../../seed/demo/demo-seed.js';
import { openTestDatabase, type TestDatabase } from '../../setup/test-database.js';

const COUNTS = `
SELECT (SELECT count(*)::int FROM structure) AS structures,
  (SELECT count(*)::int FROM service) AS services,
  (SELECT count(*)::int FROM permanence) AS permanences,
  (SELECT count(*)::int FROM structure WHERE point IS NULL) AS sans_point,
  (SELECT count(DISTINCT type_structure)::int FROM structure) AS types`;

describe('the partners of the demonstration', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await openTestDatabase('seeded');
  });
  afterAll(() => database.close());

  it('are the 279 verified ones, of 29 kinds, 14 without a place', async () => {
    expect(await database.dataSource.query(COUNTS)).toEqual([
      { structures: 279, services: 328, permanences: 4, sans_point: 14, types: 29 },
    ]);
  });

  it('each tell their source, and their year when it is known', async () => {
    const rows: { source_nom: string | null; source_annee: number | null }[] =
      await database.dataSource.query(`SELECT source_nom, source_annee FROM structure`);
    expect(rows.every(({ source_nom }) => source_nom)).toBe(true);
    expect(rows.filter(({ source_annee }) => source_annee !== null)).toHaveLength(249);
  });

  it('stand at their commune’s centre, said so, when their address is not known', async () => {
    const rows = await database.dataSource.query(
      `SELECT point_precision, count(*)::int AS nombre FROM structure
       GROUP BY point_precision ORDER BY point_precision`,
    );
    expect(rows).toEqual([
      { point_precision: 'adresse', nombre: 21 },
      { point_precision: 'commune', nombre: 244 },
      { point_precision: null, nombre: 14 },
    ]);
  });

  it('are kept for their département when their commune is not known', async () => {
    const rows = await database.dataSource.query(
      `SELECT v.zone_eligibilite FROM service v JOIN structure s ON s.id = v.structure_id
       WHERE s.point IS NULL AND v.zone_eligibilite IS NULL`,
    );
    expect(rows).toEqual([]);
  });

  it('give two services for a mission locale, PACEA and CEJ', async () => {
    const rows = await database.dataSource.query(
      `SELECT dispositif_slug FROM service
       WHERE structure_id = 'maillage--mission_locale-30-003' ORDER BY dispositif_slug`,
    );
    expect(rows).toEqual([{ dispositif_slug: 'cej' }, { dispositif_slug: 'pacea' }]);
  });

  it('are confirmed by nobody yet', async () => {
    const rows = await database.dataSource.query(
      `SELECT count(*)::int AS nombre FROM confirmation`,
    );
    expect(rows).toEqual([{ nombre: 0 }]);
  });

  it('write nothing when planted again', async () => {
    const last = `SELECT max(seq) AS seq FROM changement`;
    const before = await database.dataSource.query(last);
    await database.dataSource.transaction((manager) => seedDemo(manager));
    expect(await database.dataSource.query(last)).toEqual(before);
  });

  it('are found by the words of their scheme, accents or not', async () => {
    const rows: { nom: string }[] = await database.dataSource.query(
      `SELECT v.nom FROM service v
       WHERE v.recherche @@ websearch_to_tsquery('maillage', 'ecole deuxieme chance nimes')
          OR v.recherche @@ websearch_to_tsquery('maillage', 'école 2e chance Nîmes')`,
    );
    expect(rows).toEqual([{ nom: 'École de la 2e chance' }]);
  });
});
