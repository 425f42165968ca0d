import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ContoursService } from '../../../api/territories/contours/contours.service.js';
import { createTestApp, type TestApp } from '../../setup/test-app.js';

type Area = { readonly properties: { readonly code: string } };

describe('the outlines of a territory', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await createTestApp();
  });
  afterAll(() => app.close());

  const outlines = (query: string, headers: Record<string, string> = {}) =>
    app.get(`/api/v1/contours?${query}`, headers);

  it('are drawn for each of its communes, and said to be approximate', async () => {
    const { status, body } = await outlines('territoire=departement:30');
    expect(status).toBe(200);
    expect(body.approximatif).toBe(true);
    expect(body.attribution).toMatch(/approximatifs/);
    const codes = body.features.map(({ properties }: Area) => properties.code);
    expect(codes).toContain('30341');
    expect(codes).toHaveLength(350);
  });

  it('are whole for an EPCI that goes beyond it', async () => {
    const there = async (territoire: string) =>
      (await outlines(`territoire=${territoire}&maille=epci`)).body.features;
    const gard = await there('departement:30');
    const shared = (await there('departement:34')).find(({ properties }: Area) =>
      gard.some((one: Area) => one.properties.code === properties.code),
    );
    const same = gard.find(({ properties }: Area) => properties.code === shared.properties.code);
    expect(same).toEqual(shared);
  });

  it('are not sent twice to who holds them, and are the same to who takes them compressed', async () => {
    const query = 'territoire=epci:243000643';
    const plain = await outlines(query);
    const compressed = await outlines(query, { 'accept-encoding': 'gzip, br' });
    expect(compressed.headers).toMatchObject({
      'content-encoding': 'gzip',
      vary: 'accept-encoding',
      etag: plain.headers.etag,
    });
    expect(gunzipSync(compressed.bytes)).toEqual(plain.bytes);
    for (const encoding of ['identity', 'gzip']) {
      const again = await outlines(query, {
        'if-none-match': String(plain.headers.etag),
        'accept-encoding': encoding,
      });
      expect([again.status, again.bytes.length]).toEqual([304, 0]);
      expect(again.headers['content-encoding']).toBe(undefined);
    }
  });

  it('are others as soon as official ones are imported', async () => {
    const query = 'territoire=commune:30210';
    const before = await outlines(query);
    const square = [
      [4, 43.9],
      [4.1, 43.9],
      [4.1, 44],
      [4, 43.9],
    ];
    const feature = {
      type: 'Feature',
      properties: { code: '30210', nom: 'Quissac' },
      geometry: { type: 'Polygon', coordinates: [square] },
    };
    await app.app
      .get(ContoursService)
      .import(
        { type: 'FeatureCollection', features: [feature] },
        { maille: 'commune', source: 'essai', progress: () => undefined },
      );
    const after = await outlines(query, { 'if-none-match': String(before.headers.etag) });
    expect([before.status, after.status]).toEqual([200, 200]);
    expect([before.body.approximatif, after.body.approximatif]).toEqual([true, false]);
    expect(after.body.features[0].geometry.coordinates[0][0]).toHaveLength(4);
  });

  it.each([
    ['a territory that does not exist', 'territoire=departement:99', 404],
    ['a territory written otherwise', 'territoire=30', 422],
    ['areas of an unknown kind', 'territoire=departement:30&maille=canton', 400],
    ['no territory', '', 400],
  ])('are refused for %s', async (_what, query, status) => {
    expect((await outlines(query)).status).toBe(status);
  });
});
