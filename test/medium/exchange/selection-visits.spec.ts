import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { CLOCK, type Clock } from '../../../api/clock.js';
import { httpErrors } from '../../../api/http/http.errors.js';
import { VisitsService } from '../../../api/travel/visits/visits.service.js';
import { aServiceToVisit } from '../../factories/a-service-to-visit.js';
import { importGardFeed } from '../../setup/import-gard-feed.js';
import { createTestApp, type TestApp } from '../../setup/test-app.js';
import { readPdf } from './pdf-text.js';

const QUISSAC = '30210';
/** By the stop of Sommières, where line 41 of Quissac arrives at 13:25 and leaves at 18:10. */
const SOMMIERES = { latitude: 43.784, longitude: 4.088 };
const TUESDAYS = { at: SOMMIERES, rrule: 'FREQ=WEEKLY;BYDAY=TU', from: '14:00', to: '17:00' };
const NOT_COMPUTED = /Trajet non calculé sur cette feuille/g;

let test: TestApp;
let service: string;

/** What the sheet says, its lines joined as one reads them. */
async function printed(body: object): Promise<string> {
  const { status, bytes } = await test.post('/api/v1/selections/pdf', {
    services: [service],
    code_commune: QUISSAC,
    ...body,
  });
  expect(status).toBe(200);
  return readPdf(bytes).pages.join('\n').replaceAll(/\s+/g, ' ');
}

beforeAll(async () => {
  test = await createTestApp();
  service = await aServiceToVisit(test.dataSource, [TUESDAYS]);
});
afterAll(() => test?.close());
afterEach(() => vi.restoreAllMocks());

describe('the sheet to take home, without any timetable', () => {
  it('says that nobody knows the buses, never that one cannot go', async () => {
    const said = await printed({ mode_transport: 'transports' });
    expect(said).toMatch(/Horaires de bus inconnus ici/);
    expect(said).not.toMatch(/Pas d’aller et retour/);
  });
});

describe('the sheet to take home', () => {
  beforeAll(() => importGardFeed(test));

  it('says which buses to take there and back, and what the times come from', async () => {
    const said = await printed({ mode_transport: 'transports' });
    expect(said).toMatch(/trajets en transports en commun et distances depuis Quissac/);
    expect(said).toMatch(/Mardi 24 novembre : départ 12:\d\d, de retour 18:\d\d\./);
    expect(said).toMatch(
      /Aller : 13:00 ligne 41 \(direction Sommières\), de Quissac Gare à Sommières Gare \(13:25\)/,
    );
    expect(said).toMatch(/18:10 ligne 41 \(direction Quissac\), de Sommières Gare à Quissac/);
    expect(said).toMatch(/Horaires : .*24\/11\/2026/);
  });

  it('says how long it takes by car, and that it is an estimate', async () => {
    const said = await printed({ mode_transport: 'voiture' });
    expect(said).toMatch(/\d+ min en voiture \(estimation\)/);
    expect(said).not.toMatch(/ligne 41/);
  });

  it('says nothing of journeys when nobody asks', async () => {
    expect(await printed({})).not.toMatch(/Y aller|estimation/);
  });

  it('is printed when there is no time left for its journeys, and says so', async () => {
    const clock = test.app.get<Clock>(CLOCK);
    const visits = vi.spyOn(test.app.get(VisitsService), 'visit');
    const start = clock.now().getTime();
    // Each journey takes five seconds.
    vi.spyOn(clock, 'now').mockImplementation(
      () => new Date(start + visits.mock.calls.length * 5_000),
    );
    const services = [];
    for (let rank = 0; rank < 5; rank += 1) {
      services.push(await aServiceToVisit(test.dataSource, [TUESDAYS], { nom: `Essai ${rank}` }));
    }
    const said = await printed({ services, mode_transport: 'transports' });
    expect(visits).toHaveBeenCalledTimes(2);
    expect(said.match(/Mardi 24 novembre : départ/g)).toHaveLength(2);
    expect(said.match(NOT_COMPUTED)).toHaveLength(3);
  });

  it('is printed when the server has too many journeys to look for', async () => {
    vi.spyOn(test.app.get(VisitsService), 'visit').mockRejectedValue(httpErrors.tooBusy());
    expect((await printed({ mode_transport: 'transports' })).match(NOT_COMPUTED)).toHaveLength(1);
  });
});

describe('a sheet that cannot be asked for', () => {
  it.each([
    ['an unknown mode', { code_commune: QUISSAC, mode_transport: 'fusée' }, /mode_transport/],
    ['a mode without a commune', { mode_transport: 'velo' }, /Dites d’où part le trajet/],
  ])('has %s', async (_what, body, message) => {
    const { status, body: answer } = await test.post('/api/v1/selections/pdf', {
      services: [service],
      ...body,
    });
    expect(status).toBe(400);
    expect(answer.message).toMatch(message);
  });
});
