import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ColumnsService } from '../../../api/search/columns/columns.service.js';
import { createTestApp, type TestApp } from '../../setup/test-app.js';
import { writeServices } from './some-services.js';

const VAUVERT = '30341';
const NIMES = { lon: 4.3601, lat: 43.8367 };
const TOULOUSE = { lon: 1.4442, lat: 43.6047 };

let test: TestApp;
const idsOf = (body: { items: { service: { id: string } }[] }): string[] =>
  body.items.map(({ service }) => service.id.replace('essai--', ''));
const search = async (query: string) =>
  (await test.get(`/api/v1/search/services?sources=essai&size=50&${query}`)).body;

beforeAll(async () => {
  test = await createTestApp();
  await writeServices(test.dataSource, [
    { id: 'nimes', ...NIMES, nom: 'Point accueil écoute jeunes', thematiques: ['sante--sante-mentale'] },
    { id: 'toulouse', ...TOULOUSE, nom: 'Auto-école solidaire' },
    { id: 'distance', modes_accueil: ['a-distance'], nom: 'Écoute par téléphone' },
    { id: 'epide', ...TOULOUSE, hebergement: true, nom: 'EPIDE' },
    { id: 'gard', departement_code: '30', zone_eligibilite: ['30'], nom: 'Sans adresse' },
    { id: 'autre-zone', ...NIMES, zone_eligibilite: ['31'], nom: 'Réservé à la Haute-Garonne' },
  ]);
  await test.app.get(ColumnsService).refresh();
});
afterAll(() => test.close());

describe('a search around Vauvert', () => {
  it('keeps what is near, remote, lodging or without a point, the nearest first', async () => {
    const body = await search(`code_commune=${VAUVERT}`);
    expect(idsOf(body).sort()).toEqual(['distance', 'epide', 'gard', 'nimes']);
    expect(body.total).toBe(4);
    expect(body.items[0].service.id).toBe('essai--nimes');
    expect(body.items[0].distance).toBe(24);
  });
});

describe('the tiles of a result set', () => {
  it('draw what the list shows, by its handle', async () => {
    const { jeu } = await search(`code_commune=${VAUVERT}`);
    const tile = await test.get(`/api/v1/tuiles/0/0/0.pbf?jeu=${jeu}`);
    expect(tile.status).toBe(200);
    expect(tile.headers['content-type']).toBe('application/vnd.mapbox-vector-tile');
    expect(tile.bytes.length).toBeGreaterThan(20);
  });

  it('are gone when the handle is not known any more', async () => {
    const tile = await test.get('/api/v1/tuiles/0/0/0.pbf?jeu=AAAAAAAAAAAAAAAAAAAAAAAA');
    expect(tile.status).toBe(410);
  });
});
