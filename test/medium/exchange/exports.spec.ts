import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { get, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import readXlsxFile from 'read-excel-file/node';
import {
  afterAll,
  beforeAll,
  beforeEach,
  describe,
  expect,
  it,
  type MockInstance,
  vi,
} from 'vitest';
import { CatalogueService } from '../../../api/catalogue/catalogue.service.js';
import { SearchService } from '../../../api/search/search.service.js';
import { TerritoriesService } from '../../../api/territories/territories.service.js';
import { createTestApp, type TestApp } from '../../setup/test-app.js';

const EXPORTS = '/api/v1/exports/services';
const PAGES = 2_000;
const EVERYTHING = {
  distance: 50,
  exclure_doublons: false,
  hors_zone: false,
  eligibles_seulement: false,
};
const FORMATS = ['json', 'csv', 'xlsx', 'geojson'] as const;

describe('the exports of a search', () => {
  let maillage: TestApp;
  let folder: string;

  beforeAll(async () => {
    maillage = await createTestApp();
    folder = await mkdtemp(join(tmpdir(), 'maillage-exports-'));
  });

  afterAll(async () => {
    await maillage?.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function idsOf(format: (typeof FORMATS)[number], query: string): Promise<string[]> {
    const answer = await maillage.get(`${EXPORTS}.${format}?${query}`);
    expect(answer.status).toBe(200);
    if (format === 'json') return answer.body.services.map(({ id }: { id: string }) => id);
    if (format === 'geojson') return answer.body.features.map(({ id }: { id: string }) => id);
    if (format === 'csv') {
      const rows = parse<Record<string, string>>(answer.bytes, {
        bom: true,
        columns: true,
        delimiter: ';',
      });
      return rows.map(({ id }) => id ?? '');
    }
    const path = join(folder, 'export.xlsx');
    await writeFile(path, answer.bytes);
    const [sheet] = await readXlsxFile(path);
    const [header = [], ...rows] = sheet?.data ?? [];
    return rows.map((row) => String(row[header.indexOf('id')]));
  }

  describe.each([
    'code_commune=30341',
    'q=logement&distance=200&code_commune=34172',
    'thematiques=mobilite&publics=jeunes',
    'code_commune=30341&tri=prochaine_date&modes_accueil=en-presentiel',
    'code_commune=30341&age=17&eligibles_seulement=true',
    'q=zzzzzzzz',
  ])('for %s', (query) => {
    it.each(FORMATS)('hold in %s what the search finds, in its order', async (format) => {
      const found = await maillage.get(`/api/v1/search/services?${query}&size=10000`);
      const ids = found.body.items.map((item: { service: { id: string } }) => item.service.id);
      expect(await idsOf(format, query)).toEqual(ids);
    });
  });

  it('of a département hold its services only, and all of them', async () => {
    const listed = await maillage.get('/api/v1/services?code_departement=30&size=10000');
    const expected = listed.body.items.map(({ id }: { id: string }) => id);
    expect(expected.length).toBeGreaterThan(5);
    expect((await idsOf('json', 'code_departement=30')).toSorted()).toEqual(expected.toSorted());
    expect(await idsOf('json', 'code_departement=30&code_region=11')).toEqual([]);
  });

  it('of an EPCI hold the services of its communes', async () => {
    const { body } = await maillage.get(`${EXPORTS}.json?code_epci=243000593`);
    const structures = new Map(
      body.structures.map((structure: { id: string }) => [structure.id, structure]),
    );
    const communes = body.services.map(
      (service: { code_insee: string | null; structure_id: string }) =>
        service.code_insee ??
        Reflect.get(Object(structures.get(service.structure_id)), 'code_insee'),
    );
    expect(communes).toContain('30341');
    const territories = maillage.app.get(TerritoriesService, { strict: false });
    const inEpci = new Set(territories.communesOfEpci('243000593').map(({ code }) => code));
    for (const code of communes) expect(inEpci).toContain(code);
  });

  it.each([
    ['code_departement=999', 'département'],
    ['code_epci=000000000', 'intercommunalité'],
    ['page=2', 'page'],
    ['lat=43', 'lon'],
  ])('refuse %s in French', async (query, words) => {
    const answer = await maillage.get(`${EXPORTS}.csv?${query}`);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(JSON.stringify(answer.body)).toContain(words);
  });

  it.each([
    ['json', 'application/json; charset=utf-8'],
    ['csv', 'text/csv; charset=utf-8; header=present'],
    ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['geojson', 'application/geo+json; charset=utf-8'],
  ] as const)('in %s say what they are and of which day', async (format, type) => {
    const { headers } = await maillage.get(`${EXPORTS}.${format}?code_commune=30341`);
    expect(headers['content-type']).toBe(type);
    expect(headers['content-disposition']).toBe(
      `attachment; filename="maillage-solutions-2026-11-21.${format}"`,
    );
  });

  it('in JSON carry the fields of data·inclusion v1, and each structure once', async () => {
    const { body } = await maillage.get(`${EXPORTS}.json`);
    const ids = body.structures.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const structure of body.structures) expect(Object.keys(structure)).toHaveLength(20);
    for (const service of body.services) {
      expect(Object.keys(service)).toHaveLength(33);
      expect(ids).toContain(service.structure_id);
    }
  });

  it('in CSV open in French Excel with their codes whole', async () => {
    const { bytes } = await maillage.get(`${EXPORTS}.csv?code_departement=09`);
    const text = bytes.toString('utf8');
    expect(text.startsWith('\uFEFFsource;structure_id;id;nom;')).toBe(true);
    const rows = parse<Record<string, string>>(bytes, { bom: true, columns: true, delimiter: ';' });
    const codes = rows.map((row) => row['structure_code_insee'] ?? '').filter(Boolean);
    expect(codes.length).toBeGreaterThan(0);
    for (const code of codes) expect(code).toMatch(/^'09\d{3}$/);
    for (const row of rows)
      for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
  });

  it('in GeoJSON place a service at its address, or at its permanences', async () => {
    const { body } = await maillage.get(`${EXPORTS}.geojson`);
    expect(body.type).toBe('FeatureCollection');
    const kinds = new Set(
      body.features.map((feature: { geometry: { type: string } | null }) => feature.geometry?.type),
    );
    expect(kinds).toContain('Point');
    for (const { geometry, properties } of body.features) {
      if (properties.longitude === null) continue;
      expect(geometry.coordinates).toEqual([properties.longitude, properties.latitude]);
    }
  });

  describe('downloaded slowly', () => {
    let read: MockInstance<CatalogueService['loadServiceRecords']>;

    beforeAll(async () => {
      await maillage.app.listen(0, '127.0.0.1');
      const catalogue = maillage.app.get(CatalogueService, { strict: false });
      const search = maillage.app.get(SearchService, { strict: false });
      const [one] = await catalogue.loadServiceRecords(await search.listIds(EVERYTHING));
      if (!one) throw new Error('The demonstration has services');
      vi.spyOn(search, 'listIds').mockResolvedValue(Array.from({ length: PAGES * 300 }, String));
      read = vi
        .spyOn(catalogue, 'loadServiceRecords')
        .mockImplementation((ids) => Promise.resolve(ids.map((id) => ({ ...one, id }))));
    });

    beforeEach(() => {
      read.mockClear();
    });

    afterAll(() => vi.restoreAllMocks());

    it.each(['csv', 'geojson', 'xlsx'])(
      'read the catalogue as %s goes, and stop when it is given up',
      async (format) => {
        const download = get(`${await maillage.app.getUrl()}${EXPORTS}.${format}`);
        const [response]: IncomingMessage[] = await once(download, 'response');
        // A reader that reads nothing: what fits in the buffers on the way is all that is read.
        await untilStill(() => read.mock.calls.length);
        const before = read.mock.calls.length;
        expect(before).toBeLessThan(PAGES);
        response?.destroy();
        await untilStill(() => read.mock.calls.length);
        expect(read.mock.calls.length).toBeLessThan(before + 3);
      },
    );
  });

  it('say their headers to who only asks for them, and read nothing', async () => {
    const catalogue = maillage.app.get(CatalogueService, { strict: false });
    const read = vi.spyOn(catalogue, 'loadServiceRecords');
    const answer = await maillage.app.inject({ method: 'HEAD', url: `${EXPORTS}.csv` });
    expect(answer.statusCode).toBe(200);
    expect(answer.payload).toBe('');
    expect(read).not.toHaveBeenCalled();
    read.mockRestore();
  });
});

/** Waits until a number has not changed for a while. */
async function untilStill(count: () => number): Promise<void> {
  for (let known = -1; known !== count();) {
    known = count();
    await new Promise((turn) => {
      setTimeout(turn, 300);
    });
  }
}
