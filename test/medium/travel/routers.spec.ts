import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DialectName } from '../../../api/travel/itineraries/dialects.js';
import { HttpRouterAdapter } from '../../../api/travel/itineraries/http-router.adapter.js';
import { ItinerariesService } from '../../../api/travel/itineraries/itineraries.service.js';
import { CONTRACTS, type RouterStub, startRouterStub } from './router-stubs.js';

const QUISSAC = { latitude: 43.9136, longitude: 3.9989 };
const ALES = { latitude: 44.1253, longitude: 4.0852 };
const AT_SEA = { latitude: 42.1, longitude: 4.5 };
const CALLER = '192.0.2.1';
const ESTIMATED = { minutes: expect.closeTo(39, 0), estimated: true };

describe.each<[DialectName, string]>([
  ['osrm', '/{profil}'],
  ['valhalla', ''],
  ['geopf', ''],
])('an itinerary by %s', (name, path) => {
  let stub: RouterStub;
  let service: ItinerariesService;

  beforeEach(async () => {
    stub = await startRouterStub(CONTRACTS[name]);
    service = new ItinerariesService(new HttpRouterAdapter(stub.url + path, name));
  });

  afterEach(() => stub.close());

  it('is computed by road, by car and on foot, and no longer an estimate', async () => {
    const source = 'Calcul d’itinéraire par la route';
    expect(await service.between(QUISSAC, ALES, 'voiture', CALLER)).toEqual({
      minutes: 25,
      estimated: false,
      source,
    });
    expect(await service.between(QUISSAC, ALES, 'pied', CALLER)).toEqual({
      minutes: 100,
      estimated: false,
      source,
    });
  });

  it('is asked once', async () => {
    await service.between(QUISSAC, ALES, 'voiture', CALLER);
    await service.between(QUISSAC, ALES, 'voiture', CALLER);
    expect(stub.requests).toHaveLength(1);
  });

  it('is asked for to a hundred metres or so: nobody abroad need know the door', async () => {
    const door = { latitude: 43.913_612, longitude: 3.998_874 };
    await service.between(door, ALES, 'voiture', CALLER);
    await service.between(QUISSAC, ALES, 'voiture', CALLER);
    expect(stub.requests).toHaveLength(1);
    const sent = decodeURIComponent(String(stub.requests[0]));
    expect(sent).not.toMatch(/43\.9136|3\.9988|3\.9989/);
    expect(sent).toMatch(/43\.914/);
  });

  it('is estimated by bicycle, which nobody is asked for', async () => {
    expect(await service.between(QUISSAC, ALES, 'velo', CALLER)).toMatchObject({ estimated: true });
    expect(stub.requests).toHaveLength(0);
  });

  it('may not exist: no road goes there', async () => {
    expect(await service.between(QUISSAC, AT_SEA, 'voiture', CALLER)).toMatchObject({
      minutes: null,
      estimated: false,
    });
  });

  it.each([
    ['an error', { status: 500, text: '{}' }],
    ['too many requests', { status: 429, text: '{}' }],
    ['a page of something else', { status: 200, text: '<html>' }],
    ['another JSON', { status: 200, text: '{"duration":"vite"}' }],
    ['an answer without end', { status: 200, text: `{"x":"${'a'.repeat(2_000_000)}"}` }],
    ['a way to another machine', { status: 302, text: '' }],
  ])('is estimated, and said so, when the router answers by %s', async (_what, way) => {
    stub.misbehave(way);
    expect(await service.between(QUISSAC, ALES, 'voiture', CALLER)).toMatchObject({
      ...ESTIMATED,
      source:
        'Estimation d’après la distance à vol d’oiseau : le calcul d’itinéraires n’a pas répondu',
    });
  });

  it('leaves alone a router that fails again and again', async () => {
    stub.misbehave({ status: 500, text: '{}' });
    for (let attempt = 0; attempt < 6; attempt += 1)
      await service.between(QUISSAC, ALES, 'voiture', CALLER);
    expect(stub.requests).toHaveLength(2);
  });
});

describe('the limits of a router', () => {
  it('are not used up by one caller: it is told to wait, and others are answered', async () => {
    const stub = await startRouterStub(CONTRACTS.osrm);
    try {
      const service = new ItinerariesService(new HttpRouterAdapter(`${stub.url}/{profil}`, 'osrm'));
      const ask = (at: number, caller: string) =>
        service.between({ ...QUISSAC, longitude: 3.95 + at / 1_000 }, ALES, 'voiture', caller);
      for (let at = 0; at < 60; at += 1) await ask(at, CALLER);
      await expect(ask(60, CALLER)).rejects.toMatchObject({
        kind: 'too_many',
        retryAfterSeconds: expect.any(Number),
      });
      expect(await ask(59, CALLER)).toMatchObject({ estimated: false });
      expect(await ask(60, '192.0.2.2')).toMatchObject({ estimated: false });
    } finally {
      await stub.close();
    }
  });

  it('are respected when ten people ask at once: five requests a second for the one of the State', async () => {
    const stub = await startRouterStub(CONTRACTS.geopf);
    try {
      const service = new ItinerariesService(new HttpRouterAdapter(stub.url, 'geopf'));
      const homes = Array.from({ length: 10 }, (_, at) => ({
        ...QUISSAC,
        longitude: 4 + at / 100,
      }));
      const times = await Promise.all(
        homes.map((home) => service.between(home, ALES, 'voiture', CALLER)),
      );
      expect(times.every(({ estimated }) => !estimated)).toBe(true);
      expect(stub.refused()).toBe(0);
    } finally {
      await stub.close();
    }
  });

  it('are estimated around when a silent router would keep everybody waiting', async () => {
    const stub = await startRouterStub(CONTRACTS.valhalla);
    try {
      stub.misbehave('silence');
      const service = new ItinerariesService(new HttpRouterAdapter(stub.url, 'valhalla'));
      expect(await service.between(QUISSAC, ALES, 'voiture', CALLER)).toMatchObject(ESTIMATED);
    } finally {
      await stub.close();
    }
  });

  it('of OSRM are that a server of cars knows nothing of walking', async () => {
    const stub = await startRouterStub(CONTRACTS.osrm);
    try {
      const service = new ItinerariesService(new HttpRouterAdapter(`${stub.url}/car`, 'osrm'));
      expect(await service.between(QUISSAC, ALES, 'pied', CALLER)).toMatchObject({
        estimated: true,
      });
      expect(stub.requests).toHaveLength(0);
    } finally {
      await stub.close();
    }
  });
});
