import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LayersImportService } from '../../../api/territories/layers/layers-import.service.js';
import { createTestApp, type TestApp } from '../../setup/test-app.js';

let maillage: TestApp;
let importer: LayersImportService;

beforeAll(async () => {
  maillage = await createTestApp();
  importer = maillage.app.get(LayersImportService);
});
afterAll(() => maillage?.close());

const ORDER = { source: 'essai', dryRun: false };
const SQUARE = [
  [4.34, 43.83],
  [4.35, 43.83],
  [4.35, 43.84],
  [4.34, 43.84],
  [4.34, 43.83],
];
const BOW_TIE = [
  [4.36, 43.83],
  [4.37, 43.84],
  [4.37, 43.83],
  [4.36, 43.84],
  [4.36, 43.83],
];
const aQuarter = (code_qp: string, insee_com: string, ring: readonly number[][] = SQUARE) => ({
  type: 'Feature',
  properties: { code_qp, lib_qp: `Quartier ${code_qp}`, insee_com },
  geometry: { type: 'Polygon', coordinates: [ring] },
});
const aFile = (...features: unknown[]) => ({ type: 'FeatureCollection', features });

const zonagesOf = async (code: string) => {
  const { body } = await maillage.get(`/api/v1/zonages?territoire=commune:${code}`);
  return { ...body.items[0], sources: body.sources };
};

describe('the layers of a commune', () => {
  it('are its ZRR and its zone d’emploi before anything is imported', async () => {
    expect(await zonagesOf('48020')).toMatchObject({
      code_commune: '48020',
      zrr_2022: true,
      frr: null,
      qpv: [],
      sources: { frr: null, qpv: null },
    });
  });

  it('are those of a whole territory, the region by default', async () => {
    expect((await maillage.get('/api/v1/zonages')).body.items).toHaveLength(4446);
    const wrong = await maillage.get('/api/v1/zonages?territoire=departement:99');
    expect([wrong.status, wrong.body.code]).toEqual([404, 'territoires.reference-inconnue']);
  });
});

describe('the list of communes in France ruralités revitalisation', () => {
  const LIST = 'Code INSEE;Commune;Classement\n48020;Bassurels;FRR+\n99999;Nulle part;FRR\n';

  it('is not written by a trial', async () => {
    const report = await importer.importFrr(LIST, { ...ORDER, dryRun: true });
    expect(report).toMatchObject({ communes: 1, refusees: [{ ligne: 3, valeur: '99999' }] });
    expect((await zonagesOf('48020')).frr).toBeNull();
  });

  it('replaces the one before as a whole', async () => {
    await importer.importFrr(LIST, ORDER);
    expect(await zonagesOf('48020')).toMatchObject({ frr: 'frr_plus', sources: { frr: 'essai' } });
    await importer.importFrr('codgeo\n48061\n', ORDER);
    expect((await zonagesOf('48020')).frr).toBeNull();
    expect((await zonagesOf('48061')).frr).toBe('frr');
  });

  it.each([
    ['nom;classement\nBassurels;FRR\n', 'territoires.code-insee-absent'],
    ['codgeo\n99999\n', 'territoires.couche-vide'],
    ['', 'territoires.code-insee-absent'],
  ])('is refused when it tells nothing (%j), and the one before stays', async (csv, code) => {
    await expect(importer.importFrr(csv, ORDER)).rejects.toMatchObject({ kind: 'refused', code });
    expect((await zonagesOf('48061')).frr).toBe('frr');
  });
});

describe('the priority neighbourhoods', () => {
  it('are written with their communes, repaired when their outline crosses itself', async () => {
    const report = await importer.importQpv(
      aFile(aQuarter('QN03001M', '30189'), aQuarter('QN03002M', '30189, 30341', BOW_TIE)),
      ORDER,
    );
    expect(report).toEqual({ lus: 2, ecrits: 2, refuses: [] });
    expect((await zonagesOf('30189')).qpv).toEqual(['QN03001M', 'QN03002M']);
    expect((await zonagesOf('30341')).qpv).toEqual(['QN03002M']);
  });

  it('are drawn as GeoJSON, those of the territory only', async () => {
    const { body } = await maillage.get('/api/v1/zonages/qpv?territoire=commune:30341');
    expect(body).toMatchObject({
      type: 'FeatureCollection',
      attribution: 'essai',
      features: [{ properties: { code: 'QN03002M', nom: 'Quartier QN03002M' } }],
    });
    const none = await maillage.get('/api/v1/zonages/qpv?territoire=departement:48');
    expect(none.body.features).toEqual([]);
  });

  it('that cannot be placed are refused and said; the others are written', async () => {
    const open = aQuarter('QN03004M', '30189', [...SQUARE.slice(0, 4), [4, 43]]);
    const report = await importer.importQpv(
      aFile(aQuarter('QN03001M', '30189'), aQuarter('QN03003M', 'Nîmes'), open, 'rien'),
      ORDER,
    );
    expect(report).toMatchObject({ lus: 4, ecrits: 1 });
    expect(report.refuses.map(({ rang }) => rang)).toEqual([2, 3, 4]);
    expect((await zonagesOf('30341')).qpv).toEqual([]);
  });

  it.each([
    [{ type: 'FeatureCollection', features: [] }, 'territoires.couche-vide'],
    [[], 'territoires.geojson-attendu'],
    [null, 'territoires.geojson-attendu'],
  ])('are refused when the file has none: %j', async (given, code) => {
    await expect(importer.importQpv(given, ORDER)).rejects.toMatchObject({ kind: 'refused', code });
    expect((await zonagesOf('30189')).qpv).toEqual(['QN03001M']);
  });
});
