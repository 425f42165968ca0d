import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servicesAnswer } from '../../../api/search/search-answer.schema.js';
import { TravelTimesService } from '../../../api/travel/travel-times.service.js';
import { importGardFeed } from '../../setup/import-gard-feed.js';
import { refreshColumns } from '../../setup/refresh-columns.js';
import { createTestApp, type TestApp } from '../../setup/test-app.js';
import { type SomeService, writeServices } from './some-services.js';

const QUISSAC = '30210';
const TOULOUSE = '31555';
// By the stops of the invented network of the Gard.
const AT_SOMMIERES = { lon: 4.088, lat: 43.784 };
const AT_NIMES = { lon: 4.3658, lat: 43.8325 };
const AWAY = { lon: 3.7, lat: 44.2 };

const SERVICES: readonly SomeService[] = [
  { id: 'nimes', ...AT_NIMES },
  { id: 'sommieres', ...AT_SOMMIERES },
  // Nearer than Sommières as the crow flies, and no bus goes there.
  { id: 'sans-bus', lon: 3.95, lat: 44.0 },
  { id: 'loin', ...AWAY },
  { id: 'internat', ...AWAY, hebergement: true },
  { id: 'distance', modes_accueil: ['a-distance'] },
  { id: 'sans-adresse', departement_code: '30' },
];

let test: TestApp;
const PATH = '/api/v1/search/services?sources=essai&size=50';
const search = async (query: string) => {
  const { status, body } = await test.get(`${PATH}&${query}`);
  expect(status).toBe(200);
  return servicesAnswer.parse(body);
};
const told = ({ items }: Awaited<ReturnType<typeof search>>) =>
  Object.fromEntries(
    items.map(({ service, duree_trajet }) => [service.id.replace('essai--', ''), duree_trajet]),
  );

beforeAll(async () => {
  test = await createTestApp();
  await importGardFeed(test);
  await writeServices(test.dataSource, SERVICES);
  await refreshColumns(test);
});
afterAll(() => test?.close());

describe('a search by public transport from Quissac', () => {
  it('keeps what the buses reach in the time allowed, lodgings and what needs no journey', async () => {
    const body = await search(`code_commune=${QUISSAC}&mode_transport=transports&duree_max=60`);
    expect(told(body)).toEqual({
      sommieres: expect.any(Number),
      loin: null,
      internat: null,
      distance: null,
      'sans-adresse': null,
    });
    expect(body.trajets).toMatchObject({
      mode: 'transports',
      duree_max: 60,
      estime: false,
      horaires_inconnus: false,
    });
    expect(body.trajets?.source).toContain('24/11/2026');
  });

  it('says the same minutes as the table of journeys, rounded up', async () => {
    const travel = test.app.get(TravelTimesService);
    const from = travel.departureOf(QUISSAC);
    if (!from) throw new Error('Quissac has a stop');
    const places = [AT_NIMES, AT_SOMMIERES].map(({ lat, lon }) => ({
      latitude: lat,
      longitude: lon,
    }));
    const table = travel.table(from, 'transports', places, { maxMinutes: 180 });
    const minutes = table.kind === 'known' ? [...table.minutes].map(Math.ceil) : [];
    const body = await search(`code_commune=${QUISSAC}&mode_transport=transports&duree_max=180`);
    expect([told(body)['nimes'], told(body)['sommieres']]).toEqual(minutes);
    expect(minutes.every((value) => value > 5 && value <= 180)).toBe(true);
  });

  it('puts the shortest journey first, and what takes none last', async () => {
    const by = `code_commune=${QUISSAC}&mode_transport=transports&duree_max=180&tri=duree`;
    const ids = Object.keys(told(await search(by)));
    expect(ids.slice(0, 2)).toEqual(['sommieres', 'nimes']);
    expect(ids.indexOf('distance')).toBeGreaterThan(ids.indexOf('nimes'));
  });

  it('without a time, tells how long it takes to what the distance keeps', async () => {
    const body = await search(`code_commune=${QUISSAC}&mode_transport=transports&distance=20`);
    expect(told(body)).toMatchObject({ 'sans-bus': null, sommieres: expect.any(Number) });
    expect(told(body)).not.toHaveProperty('nimes');
  });

  it('meets a service at the permanence that the bus reaches, not at the nearest', async () => {
    const { dataSource } = test;
    await writeServices(dataSource, [{ id: 'deux-lieux', lon: 3.95, lat: 44.0 }]);
    await dataSource.query(
      `INSERT INTO lieu (id, nom, point, point_precision)
       VALUES ('essai--lieu', 'Antenne', ST_SetSRID(ST_MakePoint($1, $2), 4326), 'adresse')`,
      [AT_SOMMIERES.lon, AT_SOMMIERES.lat],
    );
    await dataSource.query(
      `INSERT INTO permanence (id, service_id, lieu_id, rrule)
       VALUES ('essai--permanence', 'essai--deux-lieux', 'essai--lieu', 'FREQ=WEEKLY;BYDAY=TU')`,
    );
    await refreshColumns(test);
    const body = await search(`code_commune=${QUISSAC}&mode_transport=transports&duree_max=60`);
    const found = body.items.find(({ service }) => service.id === 'essai--deux-lieux');
    expect(found?.lieu?.id).toBe('essai--lieu');
    expect(found?.duree_trajet).toBe(told(body)['sommieres']);
  });
});

describe('a place outside the perimeter of the known networks', () => {
  const BY_BUS = `code_commune=${QUISSAC}&mode_transport=transports`;
  const unknown = ({ items }: Awaited<ReturnType<typeof search>>) =>
    items.filter((item) => item.horaires_inconnus).map(({ service }) => service.id);

  it('is kept and said so: nobody knows, which is not too far', async () => {
    const body = await search(`${BY_BUS}&duree_max=60`);
    expect(unknown(body).sort()).toEqual(['essai--internat', 'essai--loin']);
    // A lodging is kept wherever it stands: it is not one more.
    expect(body.trajets?.hors_reseaux).toBe(1);
  });

  it('is left out when that is asked, and still counted', async () => {
    const all = await search(`${BY_BUS}&duree_max=60`);
    const known = await search(`${BY_BUS}&duree_max=60&horaires_connus=true`);
    expect(known.total).toBe(all.total - 1);
    expect(known.trajets?.hors_reseaux).toBe(1);
    expect(told(known)).not.toHaveProperty('loin');
    expect(told(known)).toHaveProperty('internat');
    const others = known.facettes.modes_accueil.map(({ nombre }) => nombre);
    expect(others.reduce((sum, one) => sum + one, 0)).toBeLessThan(all.total);
  });

  it('is not kept farther than a search without a time, nor than any bus goes', async () => {
    expect(told(await search(`${BY_BUS}&duree_max=15`))).not.toHaveProperty('loin');
    expect(told(await search(`${BY_BUS}&duree_max=60&distance=20`))).not.toHaveProperty('loin');
  });

  it('comes after the journeys that are known', async () => {
    const ids = Object.keys(told(await search(`${BY_BUS}&duree_max=180&tri=duree`)));
    expect(ids.indexOf('loin')).toBeGreaterThan(ids.indexOf('nimes'));
    expect(ids.indexOf('loin')).toBeLessThan(ids.indexOf('distance'));
  });

  it('is in the file of the search as on the screen, and left out alike', async () => {
    const idsOf = async (query: string): Promise<string> => {
      const url = `/api/v1/exports/services.json?sources=essai&${query}`;
      const { body } = await test.get(url);
      return JSON.stringify(body);
    };
    expect(await idsOf(`${BY_BUS}&duree_max=60`)).toContain('essai--loin');
    expect(await idsOf(`${BY_BUS}&duree_max=60&horaires_connus=true`)).not.toContain('essai--loin');
  });

  it('is asked by bus alone', async () => {
    const query = `${PATH}&code_commune=${QUISSAC}&mode_transport=velo&horaires_connus=true`;
    const { status, body } = await test.get(query);
    expect(status).toBe(400);
    expect(JSON.stringify(body)).toContain('mode_transport=transports');
  });
});

describe('a search by one’s own means', () => {
  it('estimates from the distance, and says so', async () => {
    const body = await search(`code_commune=${QUISSAC}&mode_transport=voiture&duree_max=30`);
    expect(body.trajets).toMatchObject({ estime: true, message: null });
    expect(told(body)).toMatchObject({ 'sans-bus': expect.any(Number) });
    expect(told(body)).not.toHaveProperty('nimes');
  });

  it('goes beyond fifty kilometres when only the time limits', async () => {
    const far = await search(`code_commune=${QUISSAC}&mode_transport=voiture&duree_max=180`);
    expect(told(far)).toMatchObject({ loin: expect.any(Number), internat: expect.any(Number) });
    const near = await search(
      `code_commune=${QUISSAC}&mode_transport=voiture&duree_max=180&distance=20`,
    );
    expect(told(near)).not.toHaveProperty('loin');
  });

  it('is posted as well, with a profile', async () => {
    const { status, body } = await test.post('/api/v1/search/services', {
      sources: ['essai'],
      code_commune: QUISSAC,
      mode_transport: 'velo',
      duree_max: 90,
      tri: 'duree',
      profil: { age: 17, situations: [], situations_exclues: ['sans-permis'] },
    });
    expect(status).toBe(200);
    expect(body.trajets).toMatchObject({ mode: 'velo', duree_max: 90 });
  });
});

describe('where no timetable is known', () => {
  it('nothing is out of reach: durations do not count, and it is said', async () => {
    const body = await search(`code_commune=${TOULOUSE}&mode_transport=transports&duree_max=45`);
    expect(body.trajets).toMatchObject({ horaires_inconnus: true, source: null });
    expect(body.trajets?.message).toContain('Aucun horaire');
    expect(Object.values(told(body)).every((duree) => duree === null)).toBe(true);
  });
});

describe('an empty search by travel time', () => {
  it('says how much farther would do where no timetable is known', async () => {
    const by = `code_commune=${TOULOUSE}&mode_transport=transports&duree_max=45&types=atelier`;
    await writeServices(test.dataSource, [{ id: 'atelier', lon: 2.4, lat: 43.6, type: 'atelier' }]);
    await refreshColumns(test);
    const { total, elargir } = await search(by);
    expect(total).toBe(0);
    expect(elargir).toContainEqual(expect.objectContaining({ quoi: 'distance', total: 1 }));
    expect(elargir.some(({ quoi }) => quoi === 'duree')).toBe(false);
  });

  it('says what is where no timetable is known, when that was left out', async () => {
    const by = `code_commune=${QUISSAC}&mode_transport=transports&duree_max=60&types=formation`;
    await writeServices(test.dataSource, [{ id: 'hors-reseau', ...AWAY, type: 'formation' }]);
    await refreshColumns(test);
    const { total, trajets, elargir } = await search(`${by}&horaires_connus=true`);
    expect([total, trajets?.hors_reseaux]).toEqual([0, 1]);
    const way = elargir.find(({ champ }) => champ === 'horaires_connus');
    expect(way).toMatchObject({ quoi: 'condition', total: 1 });
    expect((await search(by)).total).toBe(1);
  });

  it('says how many minutes more would do', async () => {
    const query = `code_commune=${QUISSAC}&mode_transport=transports&duree_max=30&thematiques=mobilite--acceder-a-un-vehicule`;
    await writeServices(test.dataSource, [
      { id: 'permis', ...AT_NIMES, thematiques: ['mobilite--acceder-a-un-vehicule'] },
    ]);
    await refreshColumns(test);
    const { total, elargir } = await search(query);
    expect(total).toBe(0);
    const longer = elargir.find(({ quoi }) => quoi === 'duree');
    expect(longer).toMatchObject({ champ: 'duree_max', distance_km: null, total: 1 });
    const minutes = longer?.duree_minutes ?? 0;
    const wider = await search(query.replace('duree_max=30', `duree_max=${minutes}`));
    expect(wider.total).toBe(1);
  });
});

describe('a wrong question about travel', () => {
  it.each([
    ['duree_max=45&code_commune=30210', 'mode_transport'],
    ['tri=duree&code_commune=30210', 'mode_transport'],
    ['mode_transport=transports', 'd’où part'],
    ['mode_transport=fusee&code_commune=30210', 'mode_transport'],
    ['mode_transport=pied&duree_max=4&code_commune=30210', 'duree_max'],
    ['mode_transport=pied&duree_max=181&code_commune=30210', 'duree_max'],
    ['mode_transport=pied&duree_max=beaucoup&code_commune=30210', 'duree_max'],
  ])('is refused in French: %s', async (query, words) => {
    const { status, body } = await test.get(`${PATH}&${query}`);
    expect(status).toBe(400);
    expect(JSON.stringify(body)).toContain(words);
  });
});
