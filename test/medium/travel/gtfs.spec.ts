import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import yazl from 'yazl';
import { GtfsImportService } from '../../../api/travel/feeds/gtfs-import.service.js';
import { writeImportReport } from '../../../api/travel/feeds/write-import-report.js';
import { JourneysService } from '../../../api/travel/journeys.service.js';
import { TimetablesService } from '../../../api/travel/timetables.service.js';
import { TravelTimesService } from '../../../api/travel/travel-times.service.js';
import { aGardFeed } from '../../factories/a-gard-feed.js';
import { createTestApp, type TestApp } from '../../setup/test-app.js';

// Near the stops that are drawn.
const QUISSAC = { latitude: 43.914, longitude: 3.998 };
const NIMES = { latitude: 43.833, longitude: 4.365 };
const TOULOUSE = { latitude: 43.6, longitude: 1.44 };
const at = ({ latitude, longitude }: typeof QUISSAC): string => `${latitude},${longitude}`;

let folder: string;
let test: TestApp;

async function zip(tables: Readonly<Record<string, string | Buffer>>, under = ''): Promise<string> {
  const path = join(folder, `${Object.keys(tables).length}-${Math.random()}.zip`);
  const file = new yazl.ZipFile();
  for (const [name, text] of Object.entries(tables))
    file.addBuffer(Buffer.from(text), under + name);
  file.end();
  await finished(file.outputStream.pipe(createWriteStream(path)));
  return path;
}

async function importFeed(order: Parameters<GtfsImportService['import']>[0]) {
  const imported = await test.app.get(GtfsImportService).import(order);
  await test.app.get(TimetablesService).refresh();
  return imported;
}

const forget = async (): Promise<void> => {
  await test.dataSource.query('DELETE FROM reseau_transport');
  await test.app.get(TimetablesService).refresh();
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'maillage-gtfs-test-'));
  test = await createTestApp({ level: 'seeded' });
});

afterAll(async () => {
  await test?.close();
  await rm(folder, { recursive: true, force: true });
});

describe('without any timetable', () => {
  it('nobody knows the buses, and it is said: never "out of reach"', async () => {
    const { status, body } = await test.get(
      `/api/v1/trajets?de=commune:30210&vers=commune:30189&mode=transports`,
    );
    expect(status).toBe(200);
    expect(body).toMatchObject({ minutes: null, horaires_inconnus: true });
    expect(
      test.app.get(TravelTimesService).table(QUISSAC, 'transports', [NIMES], { maxMinutes: 60 }),
    ).toEqual({ kind: 'sans_horaires' });
  });

  it('the car is estimated from the distance, and said to be', async () => {
    const { body } = await test.get(
      '/api/v1/trajets?de=commune:30210&vers=commune:30189&mode=voiture',
    );
    expect(body).toMatchObject({ estime: true, horaires_inconnus: false, trajet: null });
    expect(body.minutes).toBeGreaterThan(30);
    expect(body.minutes).toBeLessThan(75);
  });
});

describe('a network imported from GTFS', () => {
  beforeAll(async () => {
    await importFeed({ from: await zip(aGardFeed()), nom: 'Cars du Gard' });
  });

  it('says where it holds, until when, and what was wrong', async () => {
    const { reseau, shares } = await importFeed({
      from: await zip(aGardFeed(), 'export/'),
      nom: 'Cars du Gard',
    });
    expect(reseau).toMatchObject({
      id: 'cars-du-gard',
      valable_du: '2026-09-01',
      valable_au: '2027-06-30',
      perimetre: ['departement:30'],
      arrets: 4,
      courses: 8,
    });
    const report = writeImportReport(reseau, shares, () => ({ nom: 'Gard', communes: 350 }));
    expect(report.join('\n')).toMatch(/3 lignes, 4 arrêts desservis, 8 courses/);
    expect(report.at(-1)).toMatch(/Si c'est le réseau d'une agglomération/);
  });

  it('is told with its end by the API', async () => {
    const { body } = await test.get('/api/v1/trajets/reseaux');
    expect(body.items).toMatchObject([
      { nom: 'Cars du Gard', etat: 'valable', valable_au: '2027-06-30', alerte: null },
    ]);
  });

  it('gives the buses of a morning, one after the other', async () => {
    const { status, body } = await test.get(
      `/api/v1/trajets?de=${at(QUISSAC)}&vers=${at(NIMES)}&mode=transports&arriver_avant=2026-11-24T09:00`,
    );
    expect(status).toBe(200);
    expect(
      body.trajet.etapes.map(
        ({ type, ligne }: { type: string; ligne: string | null }) => ligne ?? type,
      ),
    ).toEqual(['marche', '41', '42', 'marche']);
    expect(body.trajet.etapes[1]).toMatchObject({
      de: 'Quissac Gare',
      vers: 'Sommières Gare',
      depart: '2026-11-24T07:00:00',
      arrivee: '2026-11-24T07:25:00',
      direction: 'Sommières',
      reseau: 'Cars du Gard',
    });
    expect(body).toMatchObject({ estime: false, horaires_inconnus: false });
    expect(body.minutes).toBeGreaterThan(70);
    expect(body.minutes).toBeLessThan(76);
  });

  it('has no bus on a Sunday, which is not the same as no timetable', async () => {
    const { body } = await test.get(
      `/api/v1/trajets?de=${at(QUISSAC)}&vers=${at(NIMES)}&mode=transports&partir_apres=2026-11-22T08:00`,
    );
    expect(body).toMatchObject({ minutes: null, horaires_inconnus: false, trajet: null });
  });

  it('says the shortest journey of its reference Tuesday when no hour is asked', async () => {
    const { body } = await test.get(
      `/api/v1/trajets?de=${at(QUISSAC)}&vers=${at(NIMES)}&mode=transports`,
    );
    expect(body.source).toBe('Horaires : Cars du Gard (24/11/2026)');
    expect(body.minutes).toBeGreaterThan(70);
    expect(body.minutes).toBeLessThan(76);
  });

  it('takes her to a permanence and home the same evening', async () => {
    const { body } = await test.get(
      `/api/v1/trajets/aller-retour?de=${at(QUISSAC)}&vers=${at(NIMES)}&date=2026-11-24&heure_debut=14:00&heure_fin=17:00`,
    );
    expect(body).toMatchObject({ possible: true, raison: null });
    expect(body.aller.etapes.find(({ type }: { type: string }) => type === 'trajet')).toMatchObject(
      { depart: '2026-11-24T13:00:00' },
    );
    expect(body.retour.arrivee.slice(0, 15)).toBe('2026-11-24T18:3');
    expect(body.minutes_sur_place).toBeGreaterThan(30);
  });

  it('cannot bring her home after the last bus', async () => {
    const { body } = await test.get(
      `/api/v1/trajets/aller-retour?de=${at(QUISSAC)}&vers=${at(NIMES)}&date=2026-11-24&heure_debut=17:00&heure_fin=19:00`,
    );
    expect(body).toMatchObject({ possible: false, raison: 'retour_impossible' });
    expect(body.message).toMatch(/aucun trajet ne ramène le soir même/);
  });

  it('says the same when it is posted, so that an address is in no URL', async () => {
    const asked = { de: at(QUISSAC), vers: at(NIMES) };
    const hours = { date: '2026-11-24', heure_debut: '14:00', heure_fin: '17:00' };
    const there = `de=${asked.de}&vers=${asked.vers}`;
    const visit = `date=${hours.date}&heure_debut=14:00&heure_fin=17:00`;
    const pairs = [
      [
        await test.get(`/api/v1/trajets/aller-retour?${there}&${visit}`),
        await test.post('/api/v1/trajets/aller-retour', { ...asked, ...hours }),
      ],
      [
        await test.get(`/api/v1/trajets?${there}`),
        await test.post('/api/v1/trajets', { ...asked, mode: 'transports' }),
      ],
    ];
    for (const [read, posted] of pairs) {
      expect(posted?.status).toBe(200);
      expect(posted?.body).toEqual(read?.body);
    }
  });

  it('is not possible when the permanence is shorter than the stay asked', async () => {
    const asked = { de: at(QUISSAC), vers: at(NIMES), date: '2026-11-24' };
    const short = { ...asked, heure_debut: '14:00', heure_fin: '14:45', sur_place: 60 };
    const { status, body } = await test.post('/api/v1/trajets/aller-retour', short);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      possible: false,
      raison: 'permanence_trop_courte',
      message: 'Cette permanence dure 45 minutes : on ne peut pas y rester 60 minutes.',
      aller: null,
    });
    const enough = await test.post('/api/v1/trajets/aller-retour', { ...short, sur_place: 45 });
    expect(enough.body.possible).toBe(true);
  });

  it('knows nothing outside its perimeter', async () => {
    const times = test.app.get(TravelTimesService);
    expect(times.hasTimetable('30189')).toBe(true);
    expect(times.hasTimetable('31555')).toBe(false);
    expect(times.hasTimetable(TOULOUSE)).toBe(false);
    expect(
      await test.app.get(JourneysService).allerRetour(TOULOUSE, NIMES, {
        date: '2026-11-24',
        heure_debut: '14:00',
        heure_fin: '17:00',
      }),
    ).toEqual({ kind: 'sans_horaires' });
  });

  it.each([
    ['', { minutes: null, horaires_inconnus: true }],
    ['&arriver_avant=2026-11-24T14:00', { minutes: null, horaires_inconnus: true }],
  ])('does not say no where the other end is outside of it (%s)', async (hour, told) => {
    const journey = `de=${at(QUISSAC)}&vers=${at(TOULOUSE)}`;
    const { body } = await test.get(`/api/v1/trajets?${journey}&mode=transports${hour}`);
    expect(body).toMatchObject(told);
    const visit = '&date=2026-11-24&heure_debut=14:00&heure_fin=17:00';
    const back = await test.get(`/api/v1/trajets/aller-retour?${journey}${visit}`);
    expect(back.body).toMatchObject({ possible: null, raison: 'horaires_inconnus' });
  });

  it('gives every place within reach of an origin its minutes, and no other', () => {
    const times = test.app.get(TravelTimesService);
    const places = times.prepare([NIMES, TOULOUSE, QUISSAC]);
    const table = times.table(QUISSAC, 'transports', places, { maxMinutes: 90 });
    if (table.kind !== 'known') throw new Error('no timetable');
    expect(table.estimated).toBe(false);
    expect(table.minutes[0]).toBeGreaterThan(70);
    expect(table.minutes[1]).toBe(Number.POSITIVE_INFINITY);
    expect(table.minutes[2]).toBe(0);
    const shorter = times.table(QUISSAC, 'transports', places, { maxMinutes: 60 });
    expect(shorter).toMatchObject({ minutes: new Float32Array([Infinity, Infinity, 0]) });
  });

  it('is read anew by a server when a command changed it, and only then', async () => {
    const times = test.app.get(TravelTimesService);
    const before = times.timetableVersion;
    await test.app.get(TimetablesService).refresh();
    expect(times.timetableVersion).toBe(before);
    await importFeed({
      from: await zip(aGardFeed()),
      nom: 'Cars du Gard',
      perimetre: 'commune:30210',
    });
    expect(times.timetableVersion).not.toBe(before);
    expect(times.hasTimetable('30189')).toBe(false);
    expect(times.hasTimetable('30210')).toBe(true);
  });
});

describe('a timetable that ends', () => {
  const until = (day: string): Record<string, string> => ({
    ...aGardFeed(),
    'feed_info.txt': `feed_publisher_name,feed_start_date,feed_end_date\nCars du Gard,20260901,${day}\n`,
  });

  it('is told two weeks before, and still serves', async () => {
    await forget();
    await importFeed({ from: await zip(until('20261201')), nom: 'Bientôt fini' });
    const { body } = await test.get('/api/v1/trajets/reseaux');
    expect(body.items[0]).toMatchObject({ etat: 'expire_bientot' });
    expect(body.items[0].alerte).toBe(
      'Les horaires de « Bientôt fini » se terminent le 01/12/2026 : importez les suivants.',
    );
    expect(test.app.get(TravelTimesService).hasTimetable('30189')).toBe(true);
  });

  it('does not serve a day after its end, nor once it has ended; health says nothing of it', async () => {
    const times = test.app.get(TravelTimesService);
    expect(times.hasTimetable('30189', '2026-12-01')).toBe(true);
    expect(times.hasTimetable('30189', '2026-12-02')).toBe(false);
    await test.dataSource.query(
      `UPDATE reseau_transport SET valable_au = '2026-11-20', version = version + 1`,
    );
    await test.app.get(TimetablesService).refresh();
    expect(times.hasTimetable('30189')).toBe(false);
    const { body } = await test.get('/api/v1/trajets/reseaux');
    expect(body.items[0]).toMatchObject({ etat: 'perime' });
    expect((await test.get('/health')).status).toBe(200);
  });

  it('is refused when it has already ended, and what was there stays', async () => {
    await forget();
    await importFeed({ from: await zip(aGardFeed()), nom: 'Réseau' });
    await expect(importFeed({ from: await zip(until('20261101')), nom: 'Réseau' })).rejects.toThrow(
      /déjà périmés/,
    );
    expect(test.app.get(TravelTimesService).hasTimetable('30189')).toBe(true);
  });
});

describe('a hostile file', () => {
  it.each<[string, () => Promise<string>, RegExp]>([
    [
      'no zip at all',
      async () => {
        const p = join(folder, 'a.zip');
        await writeFile(p, 'PK rien');
        return p;
      },
      /n'est pas un zip lisible/,
    ],
    ['a zip of something else', () => zip({ 'notes.txt': 'rien' }), /il y manque stops\.txt/],
    [
      'a bomb',
      () => zip({ ...aGardFeed(), 'stop_times.txt': Buffer.alloc(8_000_000, '0') }),
      /grossirait plus de 150 fois/,
    ],
    ['a file that is not there', async () => join(folder, 'absent.zip'), /Fichier illisible/],
    ['this machine', async () => 'http://127.0.0.1:5432/gtfs.zip', /n'est pas sur Internet/],
    [
      'a cut zip',
      async () => {
        const whole = await zip(aGardFeed());
        const { readFile } = await import('node:fs/promises');
        const bytes = await readFile(whole);
        const path = join(folder, 'cut.zip');
        await writeFile(path, bytes.subarray(0, bytes.length - 40));
        return path;
      },
      /n'est pas un zip lisible/,
    ],
  ])('is refused in plain French, and changes nothing: %s', async (_what, make, message) => {
    await expect(importFeed({ from: await make(), nom: 'Hostile' })).rejects.toThrow(message);
    const { body } = await test.get('/api/v1/trajets/reseaux');
    expect(body.items.map(({ nom }: { nom: string }) => nom)).not.toContain('Hostile');
  });

  it('has a perimeter that no territory has', async () => {
    await expect(
      importFeed({ from: await zip(aGardFeed()), nom: 'X', perimetre: 'departement:99' }),
    ).rejects.toThrow(/« departement:99 » n'est pas un périmètre connu/);
  });
});

describe('what cannot be asked of journeys', () => {
  it.each([
    ['de=commune:99999&vers=43.8,4.3', 404, /code INSEE « 99999 »/],
    ['de=Nulle part&vers=43.8,4.3', 422, /« de » doit être une commune/],
    ['de=43.8,4.3&vers=43.9,4.1&mode=fusée', 422, /n'est pas un mode/],
    ['de=43.8,4.3&vers=43.9,4.1&partir_apres=demain', 422, /jour et une heure/],
    [
      'de=43.8,4.3&vers=43.9,4.1&partir_apres=2026-11-24T08:00&arriver_avant=2026-11-24T09:00',
      422,
      /pas les deux/,
    ],
    ['de=43.8,4.3', 400, /« vers »/],
  ])('is refused in plain French (%s)', async (query, status, message) => {
    const answer = await test.get(`/api/v1/trajets?${encodeURI(query)}`);
    expect(answer.status).toBe(status);
    expect(answer.body.message).toMatch(message);
  });
});
