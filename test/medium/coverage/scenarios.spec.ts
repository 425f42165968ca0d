import { createWriteStream, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import yazl from 'yazl';
import { GtfsImportService } from '../../../api/travel/feeds/gtfs-import.service.js';
import { TimetablesService } from '../../../api/travel/timetables.service.js';
import { aGardFeed } from '../../factories/a-gard-feed.js';
import {
  asAdministrateur,
  asConseiller,
  asGestionnaire,
  asPartenaire,
  signIn,
} from '../../setup/sign-in.js';
import { createTestApp, type TestApp } from '../../setup/test-app.js';

const COVERAGE = '/api/v1/couverture';
const SCENARIOS = `${COVERAGE}/scenarios`;
const QUISSAC = '30210';
const BI_MONTHLY = { frequence: 'hebdomadaire', toutes_les: 2, jours: [3] };
/** A need that the seed offers to nobody. */
const NEED = 'creer-une-entreprise--developper-son-entreprise';

let test: TestApp;
beforeAll(async () => {
  test = await createTestApp();
  await signIn(test, asAdministrateur);
});
afterAll(() => test?.close());

const aPermanence = (more: object = {}) => ({
  besoin: NEED,
  lieu: { commune: QUISSAC },
  recurrence: BI_MONTHLY,
  heure_debut: '14:00',
  heure_fin: '17:00',
  places: 4,
  ...more,
});
const asked = (more: object = {}) => ({
  territoire: 'departement:30',
  mode: 'velo',
  duree_max: 45,
  permanences: [aPermanence()],
  ...more,
});
const simulate = (more: object = {}) => test.post(`${COVERAGE}/simulations`, asked(more));
const place = (more: object = {}) =>
  test.post(`${COVERAGE}/placements`, {
    territoire: 'departement:30',
    mode: 'velo',
    besoin: NEED,
    nombre: 3,
    ...more,
  });
const table = async () =>
  (await test.get(`${COVERAGE}?territoire=departement:30&thematique=${NEED}&mode=velo`)).body;
const rowsOf = async (name: string): Promise<number> =>
  (await test.dataSource.query(`SELECT count(*)::int AS total FROM ${name}`))[0].total;

describe('one permanence more, every other Thursday in Quissac', () => {
  it('tells who would gain it, before and after, and how it was understood', async () => {
    const { status, body } = await simulate();
    expect(status).toBe(200);
    expect(body.permanences).toMatchObject([
      {
        besoin: { slug: NEED },
        lieu: { commune: QUISSAC, nom: 'Quissac' },
        phrase: expect.stringContaining('jeudi'),
        premier_jour: '2026-11-26',
        jours_en_quatre_semaines: 2,
      },
    ]);
    const [effect] = body.besoins;
    expect(effect.avant.bilan).toMatchObject({ couverts: 0 });
    expect(effect.jeunes_gagnes).toBe(effect.apres.bilan.couverts);
    expect(effect.jeunes_gagnes).toBeGreaterThan(0);
    expect(effect.apres.indice).toBeGreaterThan(effect.avant.indice);
    const quissac = effect.communes.find(({ code }: { code: string }) => code === QUISSAC);
    expect(quissac).toMatchObject({
      gagnee: true,
      avant: { couvert: 'non_couvert', raison: 'aucune-offre', offres_vivantes: 0 },
      apres: { couvert: 'couvert', raison: null, offres_vivantes: 1 },
    });
    // Whom it does not reach by bicycle now has an offer somewhere: another reason.
    const ales = effect.communes.find(({ code }: { code: string }) => code === '30007');
    expect(ales).toMatchObject({ gagnee: false, apres: { raison: 'inaccessible' } });
  });

  it('starts from the figures of the table, and changes none of them', async () => {
    const services = await rowsOf('service');
    const before = await table();
    const { body } = await simulate();
    expect(body.besoins[0].avant.bilan).toEqual(before.bilan);
    expect(await table()).toEqual(before);
    expect([await rowsOf('service'), await rowsOf('permanence')]).toEqual([
      services,
      await rowsOf('permanence'),
    ]);
  });

  it('tells what it gains beyond the territory, in the rest of the region', async () => {
    // Sommières is on the border of the Hérault.
    const permanences = [aPermanence({ lieu: { commune: '30321' } })];
    const [inGard] = (await simulate({ permanences })).body.besoins;
    const region = { territoire: 'region:76', permanences };
    const [inRegion] = (await simulate(region)).body.besoins;
    expect(inGard.hors_territoire.communes_gagnees).toBeGreaterThan(0);
    expect(inGard.communes_gagnees + inGard.hors_territoire.communes_gagnees).toBe(
      inRegion.communes_gagnees,
    );
    expect(inRegion.hors_territoire).toEqual({ jeunes_gagnes: 0, communes_gagnees: 0 });
  });

  it('reaches only whom its zone admits', async () => {
    const { body } = await simulate({
      permanences: [aPermanence({ zone_eligibilite: [QUISSAC] })],
    });
    expect(body.besoins[0].communes_gagnees).toBe(1);
    const outside = body.besoins[0].communes.find((one: { code: string }) => one.code === '30007');
    expect(outside).toMatchObject({ apres: { raison: 'hors-zone' } });
  });

  it('at the point of the centre gives what the commune gives', async () => {
    const { body } = await simulate();
    const { latitude, longitude } = body.permanences[0].lieu;
    const same = await simulate({
      permanences: [aPermanence({ lieu: { latitude, longitude } })],
    });
    expect(same.body.besoins).toEqual(body.besoins);
    expect(same.body.permanences).toEqual(body.permanences);
  });

  it('gains nobody by bus where the timetables are unknown', async () => {
    const { body } = await simulate({ mode: 'transports' });
    expect(body.besoins[0]).toMatchObject({ jeunes_gagnes: 0, communes: [] });
    expect(body.besoins[0].apres.bilan.inconnus).toBeGreaterThan(0);
  });

  it.each([
    ['territoire', { territoire: 'departement:99' }, 404],
    ['territoire illisible', { territoire: 'gard' }, 422],
    ['mode', { mode: 'cheval' }, 422],
    ['duree_max', { duree_max: 1.5 }, 422],
    ['besoins', { besoins: ['rien'] }, 422],
    ['besoin', { permanences: [aPermanence({ besoin: 'rien' })] }, 422],
    ['commune', { permanences: [aPermanence({ lieu: { commune: '30999' } })] }, 422],
    ['aucun lieu', { permanences: [aPermanence({ lieu: {} })] }, 422],
    [
      'deux lieux',
      { permanences: [aPermanence({ lieu: { commune: QUISSAC, latitude: 44, longitude: 4 } })] },
      422,
    ],
    ['zone', { permanences: [aPermanence({ zone_eligibilite: ['nulle-part'] })] }, 422],
    ['heures', { permanences: [aPermanence({ heure_debut: '18:00' })] }, 422],
    [
      'jour passé',
      { permanences: [aPermanence({ recurrence: { frequence: 'une_fois', date: '2020-01-01' } })] },
      422,
    ],
    ['fréquence', { permanences: [aPermanence({ recurrence: { frequence: 'parfois' } })] }, 400],
    ['aucune permanence', { permanences: [] }, 400],
  ])('refuses a wrong %s in plain French', async (_what, more, status) => {
    const refused = await simulate(more);
    expect(refused.status).toBe(status);
    expect(refused.body.message).toMatch(/[.!?]$/);
  });
});

describe('where to place the next ones', () => {
  it('proposes places whose gains are those of the simulation', async () => {
    const { status, body } = await place();
    expect(status).toBe(200);
    expect(body.propositions).toHaveLength(3);
    const gains = body.propositions.map((one: { jeunes_gagnes: number }) => one.jeunes_gagnes);
    expect(gains).toEqual([...gains].sort((one, other) => other - one));
    const permanences = body.propositions.map(
      ({ lieu }: { lieu: { latitude: number; longitude: number } }) =>
        aPermanence({ lieu: { latitude: lieu.latitude, longitude: lieu.longitude } }),
    );
    const tried = await simulate({ permanences });
    expect(tried.body.besoins[0].jeunes_gagnes).toBe(body.propositions[2].jeunes_cumules);
    expect(body.apres.bilan).toEqual(tried.body.besoins[0].apres.bilan);
    expect(body.garantie).toBeGreaterThan(0.632);
  });

  it('adds to the permanences that are already there', async () => {
    const first = (await place({ nombre: 1 })).body.propositions[0];
    const { latitude, longitude } = first.lieu;
    const held = aPermanence({ lieu: { latitude, longitude } });
    const next = (await place({ nombre: 1, permanences: [held] })).body.propositions[0];
    const both = (await place({ nombre: 2 })).body.propositions[1];
    expect(next.communes).toEqual(both.communes);
  });

  it('compares the France services of the catalogue with the centres of the communes', async () => {
    await test.dataSource.query(
      `INSERT INTO source (slug, nom) VALUES ('essai', 'Essai') ON CONFLICT DO NOTHING`,
    );
    await test.dataSource.query(
      `INSERT INTO structure (id, source, nom, date_maj, type_structure, code_insee, point)
       SELECT 'fs', 'essai', 'Espace de Quissac', '2026-11-01', 'france_services', code, centre
       FROM commune WHERE code = $1`,
      [QUISSAC],
    );
    const { body } = await place({
      mode: 'pied',
      duree_max: 20,
      nombre: 1,
      territoire: `commune:${QUISSAC}`,
    });
    expect(body.propositions[0].lieu).toMatchObject({
      genre: 'france_services',
      structure_id: 'fs',
      nom: 'Espace de Quissac',
      commune_nom: 'Quissac',
      dans_le_territoire: true,
    });
    expect(body.candidats).toBeGreaterThan(1);
  });

  it('proposes nothing where everybody is covered', async () => {
    const { body } = await place({
      territoire: `commune:${QUISSAC}`,
      permanences: [aPermanence()],
    });
    expect(body).toMatchObject({ propositions: [], garantie: 1 });
  });
});

describe('a scenario', () => {
  const aScenario = { nom: 'Quissac, un jeudi sur deux', contenu: asked() };
  const keep = async (headers: Readonly<Record<string, string>>) =>
    (await test.ask('POST', SCENARIOS, { headers, body: aScenario })).body;

  it('is kept, changed and removed by who made it, and by nobody else', async () => {
    const { headers } = await signIn(test, asConseiller);
    const other = await signIn(test, asGestionnaire('30'));
    const created = await test.ask('POST', SCENARIOS, { headers, body: aScenario });
    expect(created.status).toBe(201);
    expect(created.body).toMatchObject({
      nom: 'Quissac, un jeudi sur deux',
      note: null,
      besoins: [NEED],
      permanences_total: 1,
      partage: false,
    });
    const path = `${SCENARIOS}/${created.body.id}`;
    const changed = await test.ask('PATCH', path, { headers, body: { note: 'À voir en COTECH' } });
    expect(changed.body).toMatchObject({ nom: aScenario.nom, note: 'À voir en COTECH' });
    expect((await test.get(path, headers)).body.contenu).toEqual(created.body.contenu);
    expect((await test.get(SCENARIOS, headers)).body.items).toHaveLength(1);
    expect((await test.get(SCENARIOS, other.headers)).body.items).toEqual([]);
    for (const method of ['GET', 'DELETE'] as const) {
      expect((await test.ask(method, path, { headers: other.headers })).status).toBe(404);
    }
    expect((await test.ask('DELETE', path, { headers })).status).toBe(200);
    expect((await test.get(path, headers)).status).toBe(404);
  });

  it('gives back a content that simulates', async () => {
    const { headers } = await signIn(test, asConseiller);
    const { contenu } = await keep(headers);
    expect((await test.post(`${COVERAGE}/simulations`, contenu)).body).toEqual(
      (await simulate()).body,
    );
  });

  it('is read by whoever has its link, until it is revoked or replaced', async () => {
    const { headers } = await signIn(test, asConseiller);
    const { id, contenu } = await keep(headers);
    const share = () => test.ask('POST', `${SCENARIOS}/${id}/partage`, { headers });
    const read = (jeton: string) => test.post(`${SCENARIOS}/lire`, { jeton });
    const { jeton } = (await share()).body;
    expect((await read(jeton)).body).toEqual({
      nom: aScenario.nom,
      note: null,
      maj_le: expect.any(String),
      contenu,
    });
    const { jeton: second } = (await share()).body;
    expect((await read(jeton)).status).toBe(404);
    expect((await read(second)).status).toBe(200);
    const revoked = await test.ask('DELETE', `${SCENARIOS}/${id}/partage`, { headers });
    expect(revoked.body).toMatchObject({ partage: false, partage_le: null });
    expect((await read(second)).status).toBe(404);
    expect((await read('')).status).toBe(404);
    const stored = await test.dataSource.query(
      `SELECT count(*)::int AS total FROM scenario_couverture WHERE empreinte_jeton = $1`,
      [second],
    );
    expect(stored).toEqual([{ total: 0 }]);
  });

  it('is not for visitors, nor for partners', async () => {
    const partner = await signIn(test, asPartenaire('nulle-part'));
    expect((await test.get(SCENARIOS)).status).toBe(401);
    const refused = await test.get(SCENARIOS, partner.headers);
    expect(refused).toMatchObject({ status: 403, body: { code: 'scenario.role-manquant' } });
  });

  it('is refused when it could not be simulated, and nothing is kept', async () => {
    const { headers } = await signIn(test, asConseiller);
    const body = { nom: 'Faux', contenu: asked({ mode: 'cheval' }) };
    expect((await test.ask('POST', SCENARIOS, { headers, body })).status).toBe(422);
    expect((await test.get(SCENARIOS, headers)).body.items).toEqual([]);
  });

  it('stays behind its link, nameless, when the account is erased; unshared, it goes too', async () => {
    const { headers, compteId } = await signIn(test, asConseiller);
    const shared = await keep(headers);
    await keep(headers);
    const link = await test.ask('POST', `${SCENARIOS}/${shared.id}/partage`, { headers });
    const told = await test.get('/api/v1/moi/donnees', headers);
    expect(told.body.donnees.scenarios_de_couverture).toHaveLength(2);
    expect((await test.ask('DELETE', '/api/v1/moi', { headers })).status).toBe(200);
    expect((await test.post(`${SCENARIOS}/lire`, { jeton: link.body.jeton })).status).toBe(200);
    const left = await test.dataSource.query(
      `SELECT id, compte_id FROM scenario_couverture WHERE compte_id = $1 OR id = $2`,
      [compteId, shared.id],
    );
    expect(left).toEqual([{ id: shared.id, compte_id: null }]);
  });
});

describe('by bus, once timetables were imported', () => {
  beforeAll(async () => {
    const file = new yazl.ZipFile();
    for (const [name, text] of Object.entries(aGardFeed())) file.addBuffer(Buffer.from(text), name);
    file.end();
    const path = join(mkdtempSync(join(tmpdir(), 'essai-bus-')), 'gard.zip');
    await finished(file.outputStream.pipe(createWriteStream(path)));
    const order = { from: path, nom: 'Gard', perimetre: 'departement:30' };
    await test.app.get(GtfsImportService).import(order);
    await test.app.get(TimetablesService).refresh();
  });
  const gainedIn = async (commune: string) => {
    const { body } = await simulate({
      mode: 'transports',
      duree_max: 90,
      permanences: [aPermanence({ lieu: { commune } })],
    });
    const codes = body.besoins[0].communes.flatMap((one: { gagnee: boolean; code: string }) =>
      one.gagnee ? [one.code] : [],
    );
    return { body, codes };
  };

  it('a permanence in Sommières gains Quissac, where the bus comes from', async () => {
    const { body, codes } = await gainedIn('30321');
    expect(codes).toContain(QUISSAC);
    expect(codes).not.toContain('30305');
    expect(body.trajets_estimes).toBe(false);
  });

  it('the best place gains what the simulation of it gains', async () => {
    const { body } = await place({ mode: 'transports', duree_max: 90, nombre: 1 });
    const [{ lieu, jeunes_gagnes }] = body.propositions;
    const tried = await simulate({
      mode: 'transports',
      duree_max: 90,
      permanences: [aPermanence({ lieu: { latitude: lieu.latitude, longitude: lieu.longitude } })],
    });
    expect(jeunes_gagnes).toBeGreaterThan(0);
    expect(tried.body.besoins[0].jeunes_gagnes).toBe(jeunes_gagnes);
  });
});
