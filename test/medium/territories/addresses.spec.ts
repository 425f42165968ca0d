import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { GeopfAdapter } from '../../../api/territories/geocoding/geopf.adapter.js';
import { createTestApp, type TestApp } from '../../setup/test-app.js';
import { type GeocoderStub, startGeocoderStub } from './geocoder-stub.js';

const VAUVERT = {
  libelle: 'Place de la Mairie 30600 Vauvert',
  precision: 'rue',
  latitude: 43.6945,
  longitude: 4.2764,
  code_insee: '30341',
  code_postal: '30600',
  commune: 'Vauvert',
};

describe('the client of the State’s geocoder', () => {
  let stub: GeocoderStub;
  let geocoder: GeopfAdapter;
  const mairie = { typed: 'place de la mairie vauvert', limit: 5 };

  beforeEach(async () => {
    stub = await startGeocoderStub();
    geocoder = new GeopfAdapter(stub.url);
  });
  afterEach(() => stub.close());

  it('reads its addresses', async () => {
    expect(await geocoder.search(mairie)).toEqual([VAUVERT]);
  });

  it('never goes past fifty requests a second', async () => {
    const asked = Array.from({ length: 120 }, () => geocoder.search(mairie));
    const answers = await Promise.allSettled(asked);
    expect(stub.refused()).toBe(0);
    expect(answers.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThanOrEqual(
      50,
    );
  });

  it('refuses to follow a redirection', async () => {
    const headers = { location: 'http://169.254.169.254/latest/meta-data' };
    stub.misbehave({ kind: 'status', status: 302, headers });
    await expect(geocoder.search(mairie)).rejects.toThrow('réponse 302');
    expect(stub.requests).toHaveLength(1);
  });

  it.each([
    ['HTML', '<html>panne</html>'],
    ['another JSON', '{"ok":true}'],
    [
      'a point outside the world',
      '{"features":[{"geometry":{"type":"Point","coordinates":[400,0]},"properties":{"label":"","type":"street","citycode":"1","city":""}}]}',
    ],
    ['an endless answer', 'x'.repeat(600_000)],
  ])('is unavailable when it answers %s', async (_what, text) => {
    stub.misbehave({ kind: 'text', text });
    await expect(geocoder.search(mairie)).rejects.toThrow('Géocodage indisponible');
  });

  it('gives up on a silent service', async () => {
    stub.misbehave({ kind: 'silence' });
    await expect(geocoder.search(mairie)).rejects.toThrow('pas de réponse');
  });

  it('leaves it alone after two failures, and as long as it asks after a 429', async () => {
    stub.misbehave({ kind: 'status', status: 503 });
    await expect(geocoder.search(mairie)).rejects.toThrow('réponse 503');
    await expect(geocoder.search(mairie)).rejects.toThrow('réponse 503');
    await expect(geocoder.search(mairie)).rejects.toThrow('en pause');
    expect(stub.requests).toHaveLength(2);

    const other = new GeopfAdapter(stub.url);
    stub.misbehave({ kind: 'status', status: 429, headers: { 'retry-after': '30' } });
    await expect(other.search(mairie)).rejects.toThrow('trop de demandes');
    await expect(other.search(mairie)).rejects.toThrow('en pause');
  });
});

describe('an address typed by a counsellor', () => {
  let stub: GeocoderStub;
  let maillage: TestApp;
  let offline: TestApp;

  beforeAll(async () => {
    stub = await startGeocoderStub();
    maillage = await createTestApp({ env: { GEOCODAGE_URL: stub.url } });
    offline = await createTestApp();
  });
  afterAll(async () => {
    await maillage?.close();
    await offline?.close();
    await stub?.close();
  });

  const search = (app: TestApp, q: string) => app.post('/api/v1/adresses/recherche', { q });

  it('is placed by the State’s geocoder, which is asked once', async () => {
    const first = await search(maillage, 'place de la Mairie, Vauvert');
    expect(first.body).toEqual({ items: [VAUVERT], origine: 'geoplateforme', message: null });
    const again = await search(maillage, '  Place de la mairie   VAUVERT ');
    expect(again.body.items).toEqual([VAUVERT]);
    expect(stub.requests).toHaveLength(1);
  });

  it('stands at its commune’s centre without it, and the answer says so', async () => {
    const { status, body } = await search(offline, '12 place de la mairie 30600 Vauvert');
    expect(status).toBe(200);
    expect(body).toEqual({
      items: [
        {
          libelle: 'Vauvert (30)',
          precision: 'commune',
          latitude: 43.62564,
          longitude: 4.30595,
          code_insee: '30341',
          code_postal: '30600',
          commune: 'Vauvert',
        },
      ],
      origine: 'communes',
      message: "L'adresse exacte n'a pas pu être cherchée : le point est le centre de la commune.",
    });
  });

  it('stands at its commune’s centre when the geocoder fails', async () => {
    stub.misbehave({ kind: 'status', status: 500 });
    const { body } = await search(maillage, '3 rue inconnue 34000 Montpellier');
    stub.misbehave(null);
    expect(body).toMatchObject({ origine: 'communes', items: [{ code_insee: '34172' }] });
  });

  it.each([
    [{ q: '\0' }, 400],
    [{ q: 'a'.repeat(1_000) }, 400],
    [{ q: 'vauvert', url: 'http://169.254.169.254' }, 400],
    [{ q: 'vauvert', limite: 1e9 }, 400],
    [{}, 400],
    [{ q: '' }, 200],
    [{ q: '&limit=500#' }, 200],
  ])('%j is answered %i', async (body, expected) => {
    const { status } = await maillage.post('/api/v1/adresses/recherche', body);
    expect(status).toBe(expected);
  });

  it('typed too often by one caller is refused with the time to wait; others are served', async () => {
    const ask = (remoteAddress: string, q: string) =>
      maillage.app.inject({
        method: 'POST',
        url: '/api/v1/adresses/recherche',
        remoteAddress,
        payload: { q },
      });
    const before = stub.requests.length;
    const codes: number[] = [];
    for (let at = 0; codes.at(-1) !== 429 && at < 300; at += 1) {
      codes.push((await ask('192.0.2.7', `${at} avenue ${at} Nîmes`)).statusCode);
    }
    expect(codes).toHaveLength(241);
    expect(stub.requests.length - before).toBeLessThanOrEqual(240);
    const refused = await ask('192.0.2.7', 'rue encore une Nîmes');
    expect(refused.json().code).toBe('adresse.trop-de-demandes');
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect((await ask('192.0.2.7', 'place de la mairie vauvert')).statusCode).toBe(200);
    expect((await ask('192.0.2.8', 'rue encore une Nîmes')).statusCode).toBe(200);
  });

  it('travels in a body only: an address of a page would be logged', async () => {
    const { status } = await maillage.get('/api/v1/adresses?q=12+place+de+la+mairie');
    expect(status).toBe(404);
  });
});
