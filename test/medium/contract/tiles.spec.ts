import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refreshColumns } from '../../setup/refresh-columns.js';
import { createTestApp, type TestApp } from '../../setup/test-app.js';
import { writeScatteredServices } from './scattered-services.js';

const SEARCH = '/api/v1/search/services';
const PROFIL = { age: 17, situations: ['sans-permis'], situations_exclues: [] };

let test: TestApp;
beforeAll(async () => {
  test = await createTestApp();
  await writeScatteredServices(test.dataSource);
  await refreshColumns(test);
});
afterAll(() => test.close());

type Place = { readonly longitude: number | null } | null;

/** The services drawn inside a tile; its margin belongs to its neighbours. */
async function countIn(jeu: string, address: string): Promise<number> {
  const { status, bytes } = await test.get(`/api/v1/tuiles/${address}.pbf?jeu=${jeu}`);
  expect(status).toBe(200);
  const layer = new VectorTile(new PbfReader(bytes)).layers['solutions'];
  let count = 0;
  for (let rank = 0; rank < (layer?.length ?? 0); rank += 1) {
    const feature = layer!.feature(rank);
    const { x, y } = feature.loadGeometry()[0]![0]!;
    const isInside = x >= 0 && y >= 0 && x < feature.extent && y < feature.extent;
    if (isInside) count += Number(feature.properties['point_count'] ?? 1);
  }
  return count;
}

async function countAt(jeu: string, zoom: number): Promise<number> {
  const side = 2 ** zoom;
  // Where France is, with room around.
  const [west, east] = [Math.floor(side * 0.45), Math.ceil(side * 0.56)];
  const [north, south] = [Math.floor(side * 0.33), Math.ceil(side * 0.4)];
  let count = 0;
  for (let x = west; x < east; x += 1) {
    for (let y = north; y < south; y += 1) count += await countIn(jeu, `${zoom}/${x}/${y}`);
  }
  return count;
}

// Random, but for its version and variant: RFC 9562, §5.4.
const UUID = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

describe('the tiles of a result set', () => {
  it.each([
    ['everything', {}],
    ['what is around Vauvert', { code_commune: '30341', profil: PROFIL }],
    ['what words find', { q: 'epars', distance: 150, code_commune: '30341' }],
  ])('draw each service of the list that has a place, once: %s', async (_what, body) => {
    const answer = await test.post(SEARCH, { ...body, size: 10_000 });
    const items: { lieu: Place }[] = answer.body.items;
    const placed = items.filter(({ lieu }) => (lieu?.longitude ?? null) !== null).length;
    expect(placed).toBeGreaterThan(20);
    for (const zoom of [0, 4, 7]) expect(await countAt(answer.body.jeu, zoom)).toBe(placed);
  });

  it('are asked for with a handle that says nothing of the profile and is never twice the same', async () => {
    const ask = async (age: number): Promise<string> =>
      (await test.post(SEARCH, { size: 1, profil: { ...PROFIL, age } })).body.jeu;
    const handles = await Promise.all([17, 18, 19, 20, 21].map(ask));
    expect(new Set(handles).size).toBe(handles.length);
    for (const handle of handles) expect(handle).toMatch(UUID);
  });

  it.each(['profil=%7B%7D', 'situations=sans-permis', 'situations_exclues=handicap'])(
    'are never filtered by a profile in an address: %s',
    async (query) => {
      expect((await test.get(`${SEARCH}?${query}`)).status).toBe(400);
    },
  );
});
