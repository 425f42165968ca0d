import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { CLOCK, type Clock } from '../../../api/clock.js';
import { aServiceToVisit, type Held, type Own } from '../../factories/a-service-to-visit.js';
import { importGardFeed } from '../../setup/import-gard-feed.js';
import { createTestApp, type TestApp } from '../../setup/test-app.js';

const QUISSAC = 'commune:30210';
/** By the stop of Sommières, where line 41 of Quissac arrives at 7:25 and 13:25 and leaves at 18:10. */
const SOMMIERES = { latitude: 43.784, longitude: 4.088 };
/** Without any bus, in the same département. */
const SALINDRES = { latitude: 44.171, longitude: 4.16 };
const TOULOUSE = { latitude: 43.604, longitude: 1.45 };

let test: TestApp;
// A Saturday.
let now = '2026-11-21T09:00:00+01:00';

const aService = (held: readonly Held[], own?: Own): Promise<string> =>
  aServiceToVisit(test.dataSource, held, own);

const visit = async (service: string, query = 'mode=transports', home = QUISSAC) =>
  test.get(`/api/v1/trajets/visite?service=${service}&de=${home}&${query}`);

const TUESDAYS = { rrule: 'FREQ=WEEKLY;BYDAY=TU', from: '14:00', to: '17:00' };

beforeAll(async () => {
  test = await createTestApp();
  vi.spyOn(test.app.get<Clock>(CLOCK), 'now').mockImplementation(() => new Date(now));
});
afterAll(() => test?.close());

describe('going to a service where no timetable is known', () => {
  it('is unknown by bus: never impossible', async () => {
    const { status, body } = await visit(await aService([{ at: SOMMIERES, ...TUESDAYS }]));
    expect(status).toBe(200);
    expect(body).toMatchObject({
      etat: 'horaires_inconnus',
      raison: null,
      essais: [],
      aller: null,
    });
    expect(body.message).toMatch(/on ne peut rien en dire/);
  });
});

describe('going to a service by bus and coming home', () => {
  beforeAll(() => importGardFeed(test));

  it('says the day, the buses, how long away and on the spot', async () => {
    const { body } = await visit(await aService([{ at: SOMMIERES, ...TUESDAYS }]));
    expect(body).toMatchObject({
      etat: 'possible',
      presence: { date: '2026-11-24', debut: '14:00', fin: '17:00', origine: 'permanence' },
      lieu: { nom: 'Antenne', point_precision: 'adresse' },
      minutes_sur_place: 180,
      essais: [],
      alertes: [],
    });
    expect(body.aller.etapes).toContainEqual(
      expect.objectContaining({
        ligne: '41',
        de: 'Quissac Gare',
        vers: 'Sommières Gare',
        depart: '2026-11-24T13:00:00',
      }),
    );
    expect(body.retour.etapes).toContainEqual(
      expect.objectContaining({ ligne: '41', depart: '2026-11-24T18:10:00' }),
    );
    expect(body.message).toMatch(/^Possible mardi 24 novembre : départ à 12 h \d\d/);
    expect(body.source).toMatch(/24\/11\/2026/);
    const away = Date.parse(body.retour.arrivee) - Date.parse(body.aller.depart);
    expect(body.minutes_absence).toBe(Math.ceil(away / 60_000));
  });

  it('says that no bus brings her home the same evening, and how she would get there', async () => {
    const late = { at: SOMMIERES, rrule: 'FREQ=WEEKLY;BYDAY=TH', from: '18:00', to: '20:00' };
    const { body } = await visit(await aService([late]));
    expect(body).toMatchObject({
      etat: 'impossible',
      raison: 'retour_impossible',
      presence: { date: '2026-11-26' },
      aller: { depart: expect.stringMatching(/^2026-11-26T12:/) },
      retour: null,
    });
    // Four Thursdays are tried, and no more.
    expect(body.message).toBe(
      'Pas d’aller et retour possible jeudi 26 novembre, jeudi 3 décembre, jeudi 10 décembre et jeudi 17 décembre (aucun trajet ne ramène le soir même).',
    );
    expect(body.essais.map((essai: { presence: { date: string } }) => essai.presence.date)).toEqual(
      ['2026-11-26', '2026-12-03', '2026-12-10', '2026-12-17'],
    );
  });

  it('says that every bus comes too late', async () => {
    const early = { at: SOMMIERES, rrule: 'FREQ=WEEKLY;BYDAY=TU', from: '06:00', to: '07:30' };
    const { body } = await visit(await aService([early]));
    expect(body).toMatchObject({ etat: 'impossible', raison: 'aller_impossible', aller: null });
  });

  it('goes to the second permanence when only that one works', async () => {
    const service = await aService([
      { at: SALINDRES, ...TUESDAYS },
      { at: SOMMIERES, rrule: 'FREQ=WEEKLY;BYDAY=FR', from: '14:00', to: '17:00' },
    ]);
    const { body } = await visit(service);
    expect(body).toMatchObject({
      etat: 'possible',
      presence: { date: '2026-11-27', lieu: SOMMIERES },
    });
    expect(body.aller.depart).toMatch(/^2026-11-27/);
  });

  it('tells the day that was tried before, and why it does not do', async () => {
    const service = await aService([
      { at: SOMMIERES, rrule: 'FREQ=WEEKLY;BYDAY=SA', from: '14:00', to: '17:00' },
      { at: SOMMIERES, rrule: 'FREQ=WEEKLY;BYDAY=TH', from: '14:00', to: '17:00' },
    ]);
    const { body } = await visit(service);
    expect(body).toMatchObject({
      etat: 'possible',
      presence: { date: '2026-11-26' },
      essais: [{ presence: { date: '2026-11-21' }, raison: 'aller_impossible' }],
    });
    expect(body.message).toMatch(
      /^Pas samedi 21 novembre de 14 h à 17 h \(aucun trajet n’arrive à temps\)\. Possible jeudi 26/,
    );
  });

  it('follows the opening hours when there is no permanence', async () => {
    const service = await aService([], { at: SOMMIERES, hours: 'Mo 14:00-17:00' });
    expect((await visit(service)).body).toMatchObject({
      etat: 'possible',
      presence: { date: '2026-11-23', origine: 'horaires_service' },
    });
  });

  it('tells the minutes of an ordinary Tuesday alone when no hour is known', async () => {
    const service = await aService([{ at: SOMMIERES, rrule: 'FREQ=WEEKLY;BYDAY=TU' }]);
    const { body } = await visit(service);
    expect(body).toMatchObject({ etat: 'jours_inconnus', presence: null, aller: null });
    expect(body.minutes).toBeGreaterThan(25);
    expect(body.minutes).toBeLessThan(60);
    expect(body.message).toMatch(/^Jours et heures à demander/);
  });

  it('says nothing of buses where those of the place are not known', async () => {
    const { body } = await visit(await aService([{ at: TOULOUSE, ...TUESDAYS }]));
    expect(body).toMatchObject({ etat: 'horaires_inconnus', essais: [] });
  });

  it('estimates the minutes by bicycle, and says so', async () => {
    const { body } = await visit(await aService([{ at: SOMMIERES, ...TUESDAYS }]), 'mode=velo');
    expect(body).toMatchObject({
      etat: 'duree',
      estime: true,
      presence: { date: '2026-11-24' },
      alertes: [],
    });
    expect(body.minutes).toBeGreaterThan(60);
    expect(body.message).toMatch(/à vélo \(estimation\)/);
  });

  it('sends nobody to a service that is met at a distance', async () => {
    const service = await aService([], { at: SOMMIERES, modes: ['a-distance'] });
    expect((await visit(service)).body).toMatchObject({ etat: 'a_distance', lieu: null });
  });

  it('says that nobody knows where it is', async () => {
    expect((await visit(await aService([]))).body).toMatchObject({ etat: 'sans_lieu' });
  });
});

describe('a service known by its commune alone', () => {
  it('is where the buses of the commune stop, and it is said', async () => {
    const service = await aService([{ at: SALINDRES, ...TUESDAYS }]);
    await test.dataSource.query(
      `UPDATE lieu SET point_precision = 'commune', code_insee = '30321' WHERE id = $1`,
      [`${service}-lieu-0`],
    );
    expect((await visit(service)).body).toMatchObject({
      etat: 'possible',
      lieu: { point_precision: 'commune' },
    });
  });
});

describe('a permanence of today', () => {
  it.each([
    ['12:00', '2026-11-24', []],
    ['13:30', '2026-12-01', [{ raison: 'aller_impossible', presence: { date: '2026-11-24' } }]],
  ])('is one to go to as long as the bus has not gone: at %s', async (time, date, essais) => {
    const service = await aService([{ at: SOMMIERES, ...TUESDAYS }]);
    now = `2026-11-24T${time}:00+01:00`;
    const { body } = await visit(service);
    expect(body).toMatchObject({ etat: 'possible', presence: { date }, essais });
  });
});

describe('a home that is an address', () => {
  it('is posted: no URL ever holds it, and the answer is the same', async () => {
    now = '2026-11-21T09:00:00+01:00';
    const service = await aService([{ at: SOMMIERES, ...TUESDAYS }]);
    const de = '43.9135,3.9975';
    const posted = await test.post('/api/v1/trajets/visite', { service, de, mode: 'transports' });
    expect(posted.status).toBe(200);
    expect(posted.body).toMatchObject({ etat: 'possible' });
    expect(posted.body).toEqual((await visit(service, 'mode=transports', de)).body);
  });
});

describe('what cannot be asked of a visit', () => {
  it.each([
    ['service=a--b&de=commune:30210', 404, /« a--b »/],
    ['service=SERVICE&de=commune:99999', 404, /code INSEE « 99999 »/],
    ['service=SERVICE&de=Quissac', 422, /« de » doit être une commune/],
    ['service=SERVICE&de=commune:30210&mode=fusée', 422, /n'est pas un mode/],
    ['service=SERVICE', 400, /« de »/],
    ['de=commune:30210', 400, /« service »/],
    ['service=SERVICE&de=commune:30210&jour=mardi', 400, /jour/],
  ])('is refused in plain French (%s)', async (query, status, message) => {
    const service = await aService([]);
    const url = `/api/v1/trajets/visite?${encodeURI(query.replace('SERVICE', service))}`;
    const answer = await test.get(url);
    expect(answer.status).toBe(status);
    expect(answer.body.message).toMatch(message);
  });
});
