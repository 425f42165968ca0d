import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AreasService } from '../../../api/territories/areas/areas.service.js';
import { createTestApp, type TestApp } from '../../setup/test-app.js';

let maillage: TestApp;
let areas: AreasService;

beforeAll(async () => {
  maillage = await createTestApp();
  areas = maillage.app.get(AreasService);
});
afterAll(() => maillage?.close());

const CSV =
  'territoire_id;nom;code_insee\nml-essai;Essai;30341\nml-essai;Essai;30258\nml-essai;Essai;99999\n';
const importAreas = (csv: string, dryRun = false) => areas.import(csv, { source: 'essai', dryRun });

describe('the area of a mission locale', () => {
  it('is not written by a dry run', async () => {
    const report = await importAreas(CSV, true);
    expect(report).toMatchObject({ nouveaux: ['ml-essai'], refusees: [{ ligne: 4 }] });
    expect((await maillage.get('/api/v1/territoires/ml-essai')).status).toBe(404);
  });

  it('is a territory like the others once imported, and its communes say so', async () => {
    await importAreas(CSV);
    const { body } = await maillage.get('/api/v1/territoires/ml-essai');
    expect(body).toEqual({
      id: 'ml-essai',
      type: 'mission_locale',
      nom: 'Essai',
      code: null,
      source: 'essai',
      departements: [{ code: '30', nom: 'Gard' }],
      communes_total: 2,
      population: body.communes[0].population + body.communes[1].population,
      communes: [
        {
          code: '30258',
          nom: 'Saint-Gilles',
          population: expect.any(Number),
          latitude: 43.65787,
          longitude: 4.40746,
        },
        {
          code: '30341',
          nom: 'Vauvert',
          population: 11_671,
          latitude: 43.62564,
          longitude: 4.30595,
        },
      ],
    });
    const commune = await maillage.get('/api/v1/communes/30341');
    expect(commune.body.territoires).toEqual([
      { id: 'ml-essai', type: 'mission_locale', nom: 'Essai' },
    ]);
  });

  it('is not written again by the same file', async () => {
    const stamp = () => maillage.dataSource.query('SELECT maj_le FROM territoire');
    const before = await stamp();
    expect(await importAreas(CSV)).toMatchObject({ inchanges: ['ml-essai'], modifies: [] });
    expect(await stamp()).toEqual(before);
  });

  it('is replaced by a file that lists other communes', async () => {
    const report = await importAreas('territoire_id;nom;code_insee\nml-essai;Essai;30341\n');
    expect(report.modifies).toEqual(['ml-essai']);
    const { body } = await maillage.get('/api/v1/territoires/ml-essai');
    expect(body.communes_total).toBe(1);
  });

  it('is removed, once', async () => {
    await areas.remove('ml-essai');
    expect((await maillage.get('/api/v1/territoires/ml-essai')).status).toBe(404);
    await expect(areas.remove('ml-essai')).rejects.toThrow("« ml-essai » n'existe pas");
  });

  it.each(['', '<html></html>', '"a;b\nc', 'nom;ville\nx;y'])(
    'is not read from %j',
    async (csv) => {
      await expect(importAreas(csv)).rejects.toMatchObject({ kind: 'refused' });
    },
  );
});

describe('official territories', () => {
  it('tell all the départements of an EPCI that lies across several', async () => {
    const { body } = await maillage.get('/api/v1/territoires?type=epci&q=redon');
    expect(body.items[0]).toMatchObject({ type: 'epci', code: expect.stringMatching(/^\d{9}$/) });
    expect(body.items[0].departements.map((it: { code: string }) => it.code)).toEqual([
      '35',
      '44',
      '56',
    ]);
  });

  it('are found by name or code, those of Occitanie first', async () => {
    const byName = await maillage.get('/api/v1/territoires?q=petite+camargue&size=5');
    expect(byName.body.items[0]).toMatchObject({ id: 'epci-243000593', communes_total: 5 });
    const byCode = await maillage.get('/api/v1/territoires?q=243000593');
    expect(byCode.body.items).toHaveLength(1);
    const region = await maillage.get('/api/v1/territoires/region-76');
    expect(region.body).toMatchObject({ nom: 'Occitanie', communes_total: 4_446 });
  });

  it('come in pages, none twice and none skipped', async () => {
    const ids = new Set<string>();
    const first = await maillage.get('/api/v1/territoires?type=arrondissement&size=50');
    for (let page = 1; page <= first.body.pages; page += 1) {
      const { body } = await maillage.get(
        `/api/v1/territoires?type=arrondissement&size=50&page=${page}`,
      );
      for (const { id } of body.items) ids.add(id);
    }
    expect(ids.size).toBe(first.body.total);
  });

  it.each([
    ['/api/v1/territoires?type=galaxie', 400],
    ['/api/v1/territoires?page=0', 400],
    ['/api/v1/territoires?size=1000000000', 400],
    ['/api/v1/territoires?q=%00', 400],
    ['/api/v1/territoires?q[]=a', 400],
    ['/api/v1/territoires/%00', 400],
    ['/api/v1/territoires/epci-1', 404],
    ["/api/v1/territoires/'%20OR%201=1", 404],
  ])('%s is answered %i', async (url, expected) => {
    const { status, body } = await maillage.get(url);
    expect(status).toBe(expected);
    expect(body).toMatchObject({ code: expect.any(String), message: expect.any(String) });
  });
});
