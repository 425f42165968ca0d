import { mkdtemp, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Transactions } from '../../../api/database/transactions.js';
import { JobRunner } from '../../../api/jobs/job-runner.service.js';
import { Jobs } from '../../../api/jobs/jobs.service.js';
import { asAdministrateur, asGestionnaire, type SignedIn, signIn } from '../../setup/sign-in.js';
import { createTestApp, type TestAnswer, type TestApp } from '../../setup/test-app.js';
import {
  aService,
  aStructure,
  type DataInclusionStub,
  startDataInclusionStub,
} from './data-inclusion-stub.js';

const BASE = '/api/v1/sources-suivies';

let test: TestApp;
let stub: DataInclusionStub;
let folder: string;
let admin: SignedIn;
let manager: SignedIn;
let other: SignedIn;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'maillage-sources-'));
  stub = await startDataInclusionStub();
  const env = { DATA_DIR: folder, SOURCES_HOTE_LOCAL: stub.host };
  test = await createTestApp({ env });
  admin = await signIn(test, asAdministrateur);
  manager = await signIn(test, asGestionnaire('30'));
  other = await signIn(test, asGestionnaire('34'));
});
afterAll(async () => {
  await test?.close();
  await stub?.close();
  await rm(folder, { recursive: true, force: true });
});

let n = 0;
let prefix = '';
beforeEach(async () => {
  await query('DELETE FROM source_suivie');
  n += 1;
  prefix = `t${n}`;
  stub.requests.length = 0;
  stub.token = null;
  stub.misbehave = null;
  stub.onAnswered = null;
  stub.structures = [1, 2, 3, 4, 5, 6].map((k) => aStructure(`${prefix}-${k}`));
  stub.services = [1, 2, 3].map((k) => aService(`${prefix}-s${k}`, `${prefix}-${k}`));
});

const query = <Row>(sql: string, values: unknown[] = []): Promise<Row[]> =>
  test.dataSource.query(sql, values);
const settle = (): Promise<void> => test.app.get(JobRunner).settle();
const act = (who: SignedIn, path: string, body?: unknown): Promise<TestAnswer> =>
  test.post(`${BASE}/${path}`, body, who.headers);
const patch = (who: SignedIn, id: string, body: unknown): Promise<TestAnswer> =>
  test.ask('PATCH', `${BASE}/${id}`, { body, headers: who.headers });
const read = async (who: SignedIn, id: string) =>
  (await test.get(`${BASE}/${id}`, who.headers)).body;

async function follow(who: SignedIn, more: object = {}): Promise<string> {
  const body = { nom: 'Une source', genre: 'api', url: `${stub.url}?size=2`, source: 'essai' };
  const answer = await test.post(BASE, { ...body, ...more }, who.headers);
  expect(answer.status).toBe(201);
  return answer.body.id;
}

/** One reading, with its whole report. */
async function run(who: SignedIn, id: string, body: object = {}) {
  expect((await act(who, `${id}/lancer`, body)).status).toBe(202);
  await settle();
  const [last] = (await read(who, id)).passages;
  return (await test.get(`${BASE}/${id}/passages/${last.id}`, who.headers)).body;
}

const LIVE = `
SELECT id FROM structure WHERE source = 'essai' AND supprimee_le IS NULL AND id LIKE $1
UNION ALL
SELECT id FROM service WHERE source = 'essai' AND supprime_le IS NULL AND id LIKE $1
ORDER BY id`;

/** The sheets of this test that are shown, without what their ids begin with. */
async function live(): Promise<string[]> {
  const rows = await query<{ id: string }>(LIVE, [`essai--${prefix}-%`]);
  return rows.map(({ id }) => id.replace(`essai--${prefix}-`, ''));
}

const ALL = ['1', '2', '3', '4', '5', '6', 's1', 's2', 's3'];

const without = (...ids: string[]): void => {
  const isGone = ({ id }: { id: string }) => ids.includes(id.replace(`essai--${prefix}-`, ''));
  stub.structures = stub.structures.filter((one) => !isGone(one));
  stub.services = stub.services.filter((one) => !isGone(one));
};

describe('a followed source', () => {
  it('is read page by page, structures before services, and told', async () => {
    const id = await follow(manager);
    const done = await run(manager, id);
    expect(await live()).toEqual(ALL);
    expect(done).toMatchObject({
      statut: 'complet',
      probleme: null,
      constat: { pages: 5, structures: 6, services: 3, motif: null, retirees: 0 },
      rapport: { structures: { crees: 6 }, services: { crees: 3 }, refusees: 0 },
    });
    expect(stub.requests.map(({ list, page }) => `${list} ${page}`)).toEqual([
      'structures 1',
      'structures 2',
      'structures 3',
      'services 1',
      'services 2',
    ]);
  });

  it('read again, writes nothing', async () => {
    const id = await follow(manager);
    await run(manager, id);
    const footprint = () =>
      query(`SELECT (SELECT count(*) FROM historique) AS historique,
        (SELECT count(*) FROM changement) AS changements, (SELECT count(*) FROM import) AS imports,
        (SELECT max(maj_le) FROM structure) AS structures, (SELECT max(maj_le) FROM service) AS services,
        (SELECT json_agg(p ORDER BY objet_id) FROM presence_source p) AS presences`);
    const before = await footprint();
    const done = await run(manager, id);
    expect(done).toMatchObject({
      statut: 'complet',
      rapport: { structures: { crees: 0, modifies: 0, inchanges: 6 } },
    });
    expect(await footprint()).toEqual(before);
  });

  it('keeps the filters of its address, each for the list that knows it', async () => {
    const filters = 'code_departement=30&thematiques=mobilite&reseaux_porteurs=ccas-cias';
    const id = await follow(manager, { url: `${stub.url}/structures?${filters}` });
    expect((await run(manager, id)).statut).toBe('complet');
    expect(stub.requests.map(({ url }) => url.search)).toEqual([
      '?code_departement=30&reseaux_porteurs=ccas-cias&size=2000&page=1',
      '?code_departement=30&thematiques=mobilite&size=2000&page=1',
    ]);
  });

  it('may be one file of data·inclusion', async () => {
    const id = await follow(manager, { genre: 'fichier', url: `http://${stub.host}/liste.json` });
    expect((await run(manager, id)).statut).toBe('complet');
    expect(await live()).toEqual(ALL);
  });

  it('is tried without anything being written', async () => {
    const id = await follow(manager);
    expect((await act(manager, `${id}/essai`)).status).toBe(202);
    await settle();
    const [passage] = (await read(manager, id)).passages;
    expect(passage).toMatchObject({ genre: 'essai', statut: 'essaye', constat: { structures: 6 } });
    const { rapport } = (await test.get(`${BASE}/${id}/passages/${passage.id}`, manager.headers))
      .body;
    expect(rapport.structures).toEqual({ crees: 6, modifies: 0, inchanges: 0 });
    expect(await live()).toEqual([]);
    expect(await query('SELECT FROM presence_source WHERE source_id = $1', [id])).toEqual([]);
  });

  it('is read at its hour, once a night', async () => {
    const id = await follow(manager, { heure: 4 });
    expect((await read(manager, id)).prochain_le).toContain('2026-11-22T03:00');
    const night = async () => {
      await test.app
        .get(Transactions)
        .run((one) => test.app.get(Jobs).send(one, 'sources.nuit', {}));
      await settle();
    };
    await night();
    expect((await read(manager, id)).passages).toEqual([]);
    await query(`UPDATE source_suivie SET prochain_le = '2026-11-21T03:00Z' WHERE id = $1`, [id]);
    await night();
    await night();
    const after = await read(manager, id);
    expect(after.passages).toMatchObject([{ genre: 'nuit', statut: 'complet' }]);
    expect(after.prochain_le).toContain('2026-11-22T03:00');
  });

  it('in pause is not read at night', async () => {
    const id = await follow(manager);
    expect((await patch(manager, id, { active: false })).body.prochain_le).toBeNull();
    await query(`UPDATE source_suivie SET prochain_le = '2026-11-21T03:00Z' WHERE id = $1`, [id]);
    await test.app.get(Transactions).run((one) => test.app.get(Jobs).send(one, 'sources.nuit', {}));
    await settle();
    expect((await read(manager, id)).passages).toEqual([]);
  });

  it('is read once at a time', async () => {
    const id = await follow(manager);
    let answer = (): void => undefined;
    const held = new Promise<void>((asked) => {
      stub.misbehave = (_asked, response) => {
        answer = () => response.writeHead(404).end();
        asked();
        return true;
      };
    });
    expect((await act(manager, `${id}/lancer`, {})).status).toBe(202);
    await held;
    expect((await act(manager, `${id}/lancer`, {})).body.code).toBe('source-suivie.occupee');
    answer();
    await settle();
  });

  it('stops being read when it is cancelled, writes nothing, and can be read again', async () => {
    const id = await follow(manager);
    const held = new Promise<void>((asked) => {
      stub.misbehave = ({ list }) => {
        if (list === 'services') asked();
        return list === 'services';
      };
    });
    expect((await act(manager, `${id}/annuler`)).body.code).toBe('source-suivie.pas-en-cours');
    expect((await act(manager, `${id}/lancer`, {})).status).toBe(202);
    await held;
    expect((await act(other, `${id}/annuler`)).status).toBe(404);
    const cancelled = await act(manager, `${id}/annuler`);
    expect(cancelled).toMatchObject({ status: 200, body: { passages: [{ statut: 'annule' }] } });
    await settle();
    expect(await live()).toEqual([]);
    expect((await read(manager, id)).passages).toMatchObject([
      { statut: 'annule', probleme: null, constat: null },
    ]);
    stub.misbehave = null;
    expect((await run(manager, id)).statut).toBe('complet');
    expect(await live()).toEqual(ALL);
  });

  it('cancelled before its turn is not read', async () => {
    const id = await follow(manager);
    await query(
      `INSERT INTO passage_source (source_id, genre, demande_le) VALUES ($1, 'nuit', now())`,
      [id],
    );
    expect((await act(admin, `${id}/annuler`)).status).toBe(200);
    expect((await act(admin, `${id}/annuler`)).status).toBe(409);
    expect((await read(manager, id)).passages).toMatchObject([{ statut: 'annule' }]);
  });

  it('whose ids are too long for an address has those rows refused, and the others taken', async () => {
    const long = 'x'.repeat(3_000);
    stub.structures = [aStructure(`${prefix}-${long}`), ...stub.structures];
    stub.services = [...stub.services, aService(`${prefix}-s4`, `${prefix}-${long}`)];
    const id = await follow(manager);
    const done = await run(manager, id);
    expect(done).toMatchObject({ probleme: null, rapport: { refusees: 2 } });
    expect(JSON.stringify(done.rapport)).toContain('300 au plus');
    expect(await live()).toEqual(ALL);
  });

  it('is seen by who follows it and by administrators', async () => {
    const id = await follow(manager);
    expect((await test.get(`${BASE}/${id}`, other.headers)).status).toBe(404);
    expect((await act(other, `${id}/lancer`, {})).status).toBe(404);
    expect((await patch(other, id, { nom: 'À moi' })).status).toBe(404);
    const gone = await test.ask('DELETE', `${BASE}/${id}`, { headers: other.headers });
    expect(gone.status).toBe(404);
    expect((await test.get(BASE, other.headers)).body.items).toEqual([]);
    expect((await test.get(`${BASE}/${id}`, admin.headers)).status).toBe(200);
  });

  it('no longer followed leaves what it gave', async () => {
    const id = await follow(manager);
    await run(manager, id);
    const gone = await test.ask('DELETE', `${BASE}/${id}`, { headers: manager.headers });
    expect(gone.body).toEqual({ retiree: true });
    expect(await live()).toEqual(ALL);
    expect((await test.get(`${BASE}/${id}`, manager.headers)).status).toBe(404);
  });

  it('keeps its manager within their territory, when it comes and when it goes', async () => {
    await run(other, await follow(other)); // In Nîmes: nothing of it is theirs.
    expect(await live()).toEqual([]);
    const mine = await follow(manager);
    await run(manager, mine);
    await query(`UPDATE role_compte SET cle = 'g:48', code = '48' WHERE compte_id = $1`, [
      manager.compteId,
    ]);
    without('s3');
    for (let k = 0; k < 4; k++) await run(manager, mine);
    expect(await live()).toEqual(ALL);
    await query(`UPDATE role_compte SET cle = 'g:30', code = '30' WHERE compte_id = $1`, [
      manager.compteId,
    ]);
  });

  it('whose follower manages nothing any more is paused, and says so', async () => {
    const leaving = await signIn(test, asGestionnaire('30'));
    const id = await follow(leaving);
    await query('DELETE FROM role_compte WHERE compte_id = $1', [leaving.compteId]);
    await run(admin, id);
    expect(await live()).toEqual([]);
    const left = await read(admin, id);
    expect(left).toMatchObject({ active: false, passages: [{ statut: 'incomplet' }] });
    expect(left.pause).toContain('ne gère plus de territoire');
  });
});

describe('its token', () => {
  it('is sent, sealed in the database, and never given back', async () => {
    stub.token = 'jeton-canari-5521';
    const id = await follow(manager, { jeton: stub.token });
    expect((await run(manager, id)).statut).toBe('complet');
    const said = await read(manager, id);
    expect(said.a_un_jeton).toBe(true);
    expect(JSON.stringify(said)).not.toContain('canari-5521');
    const everything = await query<{ text: string }>(
      `SELECT (SELECT json_agg(s) FROM source_suivie s)::text
        || coalesce((SELECT json_agg(t) FROM tache t)::text, '')
        || (SELECT json_agg(p) FROM passage_source p)::text AS text`,
    );
    expect(everything[0]?.text).not.toContain('canari-5521');
    expect((await stat(join(folder, 'cle-des-jetons'))).mode & 0o077).toBe(0);
  });

  it('that is wrong is said, and nothing is counted', async () => {
    stub.token = 'le-bon';
    const id = await follow(manager, { jeton: 'le-mauvais' });
    const done = await run(manager, id);
    expect(done).toMatchObject({ statut: 'incomplet', rapport: null });
    expect(done.probleme).toContain('401');
    expect(stub.requests).toHaveLength(1);
  });

  it('does not follow the source to another server', async () => {
    const id = await follow(manager, { jeton: 'secret' });
    const moved = await patch(manager, id, { url: 'https://ailleurs.example/api/v1' });
    expect(moved.body.a_un_jeton).toBe(false);
  });
});

describe('a sheet that its source gives no more', () => {
  it('is withdrawn after three complete readings without it, and not before', async () => {
    const id = await follow(manager);
    await run(manager, id);
    without('6');
    expect((await run(manager, id)).constat).toMatchObject({ manquantes: 1, retirees: 0 });
    await run(manager, id);
    expect(await live()).toEqual(ALL);
    expect((await run(manager, id)).constat).toMatchObject({ retirees: 1 });
    expect(await live()).toEqual(ALL.filter((one) => one !== '6'));
    const [line] = await query(
      `SELECT auteur_nom, voie FROM historique WHERE objet_id = $1 AND champ = 'supprimee_le'`,
      [`essai--${prefix}-6`],
    );
    expect(line).toEqual({ auteur_nom: 'Source suivie « Une source »', voie: 'import' });
  });

  it('comes back when it is given again', async () => {
    const id = await follow(manager);
    await run(manager, id);
    const whole = stub.structures;
    without('6');
    for (let k = 0; k < 3; k++) await run(manager, id);
    expect(await live()).not.toContain('6');
    stub.structures = whole;
    expect((await run(manager, id)).constat).toMatchObject({ revenues: 1 });
    expect(await live()).toEqual(ALL);
  });

  it('seen once meanwhile is counted from the beginning', async () => {
    const id = await follow(manager);
    await run(manager, id);
    const whole = stub.structures;
    for (const isThere of [false, false, true, false, false]) {
      stub.structures = isThere ? whole : whole.slice(0, 5);
      await run(manager, id);
    }
    expect(await live()).toEqual(ALL);
  });

  it('stays when somebody confirmed or wrote a part of it', async () => {
    const id = await follow(manager);
    await run(manager, id);
    await query(
      `INSERT INTO champ_humain (objet, objet_id, champ) VALUES ('structure', $1, 'telephone')`,
      [`essai--${prefix}-6`],
    );
    without('6');
    let done;
    for (let k = 0; k < 3; k++) done = await run(manager, id);
    expect(done.constat).toMatchObject({ retirees: 0, gardees: 1 });
    expect(await live()).toEqual(ALL);
  });

  it('stays when its structure has its people here', async () => {
    const id = await follow(manager);
    await run(manager, id);
    await query(
      `INSERT INTO role_compte (compte_id, cle, role, structure_id, fonction)
       VALUES ($1, 'essai', 'partenaire', $2, 'responsable')`,
      [admin.compteId, `essai--${prefix}-3`],
    );
    without('s3');
    let done;
    for (let k = 0; k < 3; k++) done = await run(manager, id);
    expect(done.constat).toMatchObject({ retirees: 0, gardees: 1 });
    expect(await live()).toEqual(ALL);
    await query(`DELETE FROM role_compte WHERE cle = 'essai'`);
  });

  it('stays while another followed source gives it', async () => {
    const [one, two] = [await follow(manager), await follow(manager)];
    const whole = stub.structures;
    await run(manager, two);
    for (let k = 0; k < 4; k++) {
      stub.structures = k === 0 ? whole : whole.slice(0, 5);
      await run(manager, one);
    }
    expect(await live()).toEqual(ALL);
  });

  it('a structure stays while it holds a service', async () => {
    const id = await follow(manager);
    await run(manager, id);
    without('1');
    for (let k = 0; k < 3; k++) await run(manager, id);
    expect(await live()).toEqual(ALL);
    without('s1');
    for (let k = 0; k < 3; k++) await run(manager, id);
    expect(await live()).toEqual(['2', '3', '4', '5', '6', 's2', 's3']);
  });
});

describe('a field that a person confirmed', () => {
  it('is not overwritten: what the source says becomes a suggestion', async () => {
    const id = await follow(manager);
    await run(manager, id);
    const sheet = `essai--${prefix}-1`;
    await query(
      `INSERT INTO champ_humain (objet, objet_id, champ) VALUES ('structure', $1, 'telephone')`,
      [sheet],
    );
    const changed = aStructure(`${prefix}-1`, { telephone: '0499999999', nom: 'Autre nom' });
    stub.structures = [changed, ...stub.structures.slice(1)];
    await run(manager, id);
    const [kept] = await query('SELECT telephone, nom FROM structure WHERE id = $1', [sheet]);
    expect(kept).toEqual({ telephone: '+33466000001', nom: 'Autre nom' });
    const suggested = await query(
      'SELECT champ, propose FROM suggestion_import WHERE objet_id = $1',
      [sheet],
    );
    expect(suggested).toEqual([{ champ: 'telephone', propose: '+33499999999' }]);
  });
});

describe('a reading that cannot be trusted', () => {
  const COUNTED = 'SELECT FROM presence_source WHERE source_id = $1 AND absences > 0';

  it('whose total changes between two pages is incomplete, and counts no absence', async () => {
    const id = await follow(manager);
    await run(manager, id);
    without('6');
    stub.onAnswered = ({ list, page }) => {
      if (list === 'structures' && page === 1) {
        stub.structures = [...stub.structures, aStructure(`${prefix}-7`)];
      }
    };
    const done = await run(manager, id);
    expect(done).toMatchObject({ statut: 'incomplet', constat: { motif: 'total_change' } });
    expect(await query(COUNTED, [id])).toEqual([]);
    expect(await live()).toContain('7');
  });

  it('whose rows slid from a page to the next takes each once', async () => {
    const id = await follow(manager);
    await run(manager, id);
    stub.onAnswered = ({ list, page }) => {
      if (list === 'structures' && page === 1) {
        const [last, ...rest] = stub.structures.toReversed();
        if (last) stub.structures = [last, ...rest.toReversed()];
      }
    };
    const done = await run(manager, id);
    expect(done).toMatchObject({
      statut: 'incomplet',
      constat: { motif: 'pages_glissees', repetees: 1, structures: 5 },
      rapport: { refusees: 0 },
    });
    expect(await query(COUNTED, [id])).toEqual([]);
    expect(await live()).toEqual(ALL);
  });

  it('that misses more than a fifth at once waits for a person', async () => {
    const id = await follow(manager);
    await run(manager, id);
    without('4', '5', '6');
    for (let k = 0; k < 4; k++) {
      const done = await run(manager, id);
      expect(done).toMatchObject({ statut: 'incomplet', constat: { motif: 'trop_manquent' } });
    }
    expect(await live()).toEqual(ALL);
    const accepted = await run(manager, id, { disparitions_attendues: true });
    expect(accepted).toMatchObject({ statut: 'complet', constat: { retirees: 0 } });
    await run(manager, id);
    expect((await run(manager, id)).constat).toMatchObject({ retirees: 3 });
    expect(await live()).toEqual(['1', '2', '3', 's1', 's2', 's3']);
  });

  it('that finds nothing at all writes nothing and removes nothing', async () => {
    const id = await follow(manager);
    await run(manager, id);
    stub.structures = [];
    stub.services = [];
    const done = await run(manager, id, { disparitions_attendues: true });
    expect(done).toMatchObject({ statut: 'incomplet', rapport: null });
    expect(done.probleme).toContain('aucune fiche');
    expect(await live()).toEqual(ALL);
  });

  it('whose third page fails writes nothing, and is asked again before it is given up', async () => {
    const id = await follow(manager);
    await run(manager, id);
    stub.requests.length = 0;
    without('6');
    stub.structures = [...stub.structures, aStructure(`${prefix}-7`)];
    stub.misbehave = ({ list, page }, response) => {
      if (list !== 'structures' || page !== 3) return false;
      response.writeHead(500).end('panne');
      return true;
    };
    const done = await run(manager, id);
    expect(done).toMatchObject({ statut: 'incomplet', rapport: null, constat: null });
    expect(done.probleme).toContain('Page 3 des structures');
    expect(stub.requests.filter(({ page }) => page === 3)).toHaveLength(3);
    expect(await live()).toEqual(ALL);
    expect(await query(COUNTED, [id])).toEqual([]);
  });

  it('does not come back before the time that it was told', async () => {
    const id = await follow(manager);
    let refusals = 0;
    let closedUntil = 0;
    stub.misbehave = ({ page, at }, response) => {
      // A timer may end a little early on the clock that measures it.
      if (at < closedUntil - 10) {
        response.writeHead(403).end('trop tôt');
        return true;
      }
      if (page !== 2 || refusals === 2) return false;
      refusals += 1;
      closedUntil = at + 1_000;
      response.writeHead(429, { 'retry-after': '1' }).end();
      return true;
    };
    expect(await run(manager, id)).toMatchObject({ statut: 'complet', probleme: null });
    expect(refusals).toBe(2);
  });

  it('is given up when the server asks to wait for hours', async () => {
    const id = await follow(manager);
    stub.misbehave = (_asked, response) => {
      response.writeHead(429, { 'retry-after': '7200' }).end();
      return true;
    };
    expect((await run(manager, id)).probleme).toContain('429');
    expect(stub.requests).toHaveLength(1);
  });

  it.each([
    ['a web page', '<!doctype html><html><body>Maintenance</body></html>', 'pas du JSON'],
    ['JSON that is something else', '{"status":"ok"}', 'data·inclusion'],
    ['a page cut short', '{"items":[{"id":"essai--a"', 'pas du JSON'],
    ['a list of no objects', '{"items":[1,2],"total":2,"pages":1}', 'data·inclusion'],
  ])('that finds %s says so', async (_what, text, said) => {
    const id = await follow(manager);
    stub.misbehave = (_asked, response) => {
      response.writeHead(200, { 'content-type': 'text/html' }).end(text);
      return true;
    };
    const done = await run(manager, id);
    expect(done.statut).toBe('incomplet');
    expect(done.probleme).toContain(said);
  });

  it('of a file that is a web page says so', async () => {
    const id = await follow(manager, { genre: 'fichier', url: `http://${stub.host}/liste.json` });
    stub.misbehave = (_asked, response) => {
      response.end('<!doctype html><html><body>Maintenance</body></html>');
      return true;
    };
    expect((await run(manager, id)).probleme).toContain('page web');
  });

  it.each(['api', 'fichier'])('of ten gigabytes (%s) is cut short', async (genre) => {
    const url = genre === 'api' ? stub.url : `http://${stub.host}/liste.json`;
    const id = await follow(manager, { genre, url });
    let sent = 0;
    stub.misbehave = (_asked, response) => {
      const chunk = Buffer.alloc(1 << 20, ' ');
      const pour = (): void => {
        while (!response.destroyed && sent < 10_000) {
          sent += 1;
          if (!response.write(chunk)) {
            response.once('drain', pour);
            return;
          }
        }
      };
      pour();
      return true;
    };
    expect((await run(manager, id)).probleme).toContain('trop gros');
    expect(sent).toBeLessThan(genre === 'api' ? 60 : 260);
  });

  it.each([
    'http://169.254.169.254/latest/meta-data/',
    'http://127.0.0.1:5432/',
    'https://10.0.0.1/api/v1/structures',
    'file:///etc/passwd',
  ])('is not led to %s', async (location) => {
    const id = await follow(manager, { jeton: 'secret' });
    stub.misbehave = (_asked, response) => {
      response.writeHead(302, { location }).end();
      return true;
    };
    const done = await run(manager, id);
    expect(done).toMatchObject({ statut: 'incomplet', rapport: null });
    expect(done.probleme).toMatch(/pas sur Internet|https:\/\//);
    expect(stub.requests).toHaveLength(1);
  });

  it.each([
    'http://api.exemple.fr/api/v1',
    'https://moi:secret@api.exemple.fr/api/v1',
    'ftp://api.exemple.fr/',
    'pas une adresse',
    'http://127.0.0.1:1/api/v1',
  ])('cannot even be planned from %s', async (url) => {
    const body = { nom: 'Une source', genre: 'api', url, source: 'essai' };
    const answer = await test.post(BASE, body, manager.headers);
    expect(answer).toMatchObject({ status: 422, body: { code: 'source-suivie.adresse-refusee' } });
  });
});

describe('a reading that is undone', () => {
  it('takes back what it made, changed and withdrew, forgets its absences, and pauses', async () => {
    const id = await follow(manager);
    await run(manager, id);
    without('6');
    await run(manager, id);
    await run(manager, id);
    stub.structures = [
      aStructure(`${prefix}-1`, { telephone: '0499999999' }),
      ...stub.structures.slice(1),
      aStructure(`${prefix}-7`),
    ];
    const done = await run(manager, id);
    expect(await live()).toEqual(['1', '2', '3', '4', '5', '7', 's1', 's2', 's3']);
    const undone = await act(manager, `${id}/passages/${done.id}/defaire`);
    expect(undone.body).toMatchObject({ statut: 'defait', bilan: { structures_retirees: 1 } });
    expect(await live()).toEqual(ALL);
    const [one] = await query('SELECT telephone FROM structure WHERE id = $1', [
      `essai--${prefix}-1`,
    ]);
    expect(one).toEqual({ telephone: '+33466000001' });
    expect(await read(manager, id)).toMatchObject({ active: false, prochain_le: null });
    await run(manager, id);
    await run(manager, id);
    expect(await live()).toContain('6');
    expect((await act(manager, `${id}/passages/${done.id}/defaire`)).status).toBe(409);
  });

  it('is not, when it wrote nothing', async () => {
    const id = await follow(manager);
    await act(manager, `${id}/essai`);
    await settle();
    const [passage] = (await read(manager, id)).passages;
    const undone = await act(manager, `${id}/passages/${passage.id}/defaire`);
    expect(undone.body.code).toBe('passage.pas-a-defaire');
  });
});

describe('what was refused', () => {
  it('is told and handed back, and the list itself is not kept', async () => {
    const id = await follow(manager);
    stub.structures = [...stub.structures, aStructure(`${prefix}-8`, { date_maj: '2026-02-31' })];
    const done = await run(manager, id);
    expect(done.rapport.refusees).toBe(1);
    const refused = await test.get(`${BASE}/${id}/passages/${done.id}/refus`, manager.headers);
    expect(refused.bytes.toString()).toContain(`essai--${prefix}-8`);
    expect(await readdir(join(folder, 'imports', done.id))).toEqual(['essai.refuses.json']);
  });

  it('never seen before is not followed: its absence withdraws nothing', async () => {
    const id = await follow(manager);
    stub.structures = [...stub.structures, aStructure(`${prefix}-9`, { date_maj: '2026-02-31' })];
    await run(manager, id);
    const rows = await query('SELECT FROM presence_source WHERE source_id = $1 AND objet_id = $2', [
      id,
      `essai--${prefix}-9`,
    ]);
    expect(rows).toEqual([]);
  });
});

describe('the readings of a source', () => {
  const tidy = async (): Promise<void> => {
    await test.app
      .get(Transactions)
      .run((one) => test.app.get(Jobs).send(one, 'sources.menage', {}));
    await settle();
  };

  it('are told three months, then forgotten with what they made', async () => {
    const id = await follow(manager);
    const old = await run(manager, id);
    const recent = await run(manager, id);
    await query(`UPDATE passage_source SET fini_le = '2026-08-20' WHERE id = $1`, [old.id]);
    await tidy();
    expect((await read(manager, id)).passages).toMatchObject([{ id: recent.id }]);
    expect(await query('SELECT FROM import_cree WHERE import_id = $1', [old.id])).toEqual([]);
    expect(await live()).toEqual(ALL);
  });

  it('that nobody ends are given up after three days, and no longer hold the source', async () => {
    const id = await follow(manager);
    await query(
      `INSERT INTO passage_source (source_id, genre, statut, demande_le)
       VALUES ($1, 'nuit', 'en_cours', '2026-11-17')`,
      [id],
    );
    expect((await act(manager, `${id}/lancer`, {})).status).toBe(409);
    await tidy();
    expect((await read(manager, id)).passages).toMatchObject([{ statut: 'incomplet' }]);
    expect((await run(manager, id)).statut).toBe('complet');
  });
});

describe('a person who leaves', () => {
  it('takes back what they sent and followed, and is told it before', async () => {
    const leaving = await signIn(test, asGestionnaire('30'));
    const id = await follow(leaving, { jeton: 'a-moi' });
    const sent = await test.app.inject({
      method: 'POST',
      url: '/api/v1/imports?nom=liste.csv',
      payload: 'Structure;Commune\nMaison;Nîmes\n',
      headers: { ...leaving.headers, 'content-type': 'application/octet-stream' },
    });
    const told = await test.get('/api/v1/moi/donnees', leaving.headers);
    expect(told.body.donnees).toMatchObject({
      imports: [{ fichier: 'liste.csv' }],
      sources_suivies: [{ nom: 'Une source', a_un_jeton: true }],
    });
    await test.ask('DELETE', '/api/v1/moi', { headers: leaving.headers });
    const senders = await query('SELECT depose_par FROM import_depose WHERE id = $1', [
      sent.json().id,
    ]);
    expect(senders).toEqual([{ depose_par: null }]);
    const [left] = await query(
      'SELECT ajoutee_par, jeton, active FROM source_suivie WHERE id = $1',
      [id],
    );
    expect(left).toEqual({ ajoutee_par: null, jeton: null, active: false });
    await patch(admin, id, { active: true });
    const [taken] = await query('SELECT ajoutee_par, pause FROM source_suivie WHERE id = $1', [id]);
    expect(taken).toEqual({ ajoutee_par: admin.compteId, pause: null });
  });
});

describe('the files of imports', () => {
  it('are kept thirty days, and those of what runs as long as it does', async () => {
    const sent = async (): Promise<string> => {
      const answer = await test.app.inject({
        method: 'POST',
        url: '/api/v1/imports?nom=vieille.csv',
        payload: 'Structure;Commune\nMaison;Nîmes\n',
        headers: { ...manager.headers, 'content-type': 'application/octet-stream' },
      });
      return answer.json().id;
    };
    const [old, recent, running] = [await sent(), await sent(), await sent()];
    const age = async (id: string, at: string): Promise<void> => {
      const path = join(folder, 'imports', id);
      for (const file of [join(path, 'vieille.csv'), path]) {
        await utimes(file, new Date(at), new Date(at));
      }
    };
    await age(old, '2026-10-21');
    await age(running, '2026-10-01');
    await age(recent, '2026-10-23');
    await query(`UPDATE import_depose SET statut = 'en_cours' WHERE id = $1`, [running]);
    await writeFile(join(folder, 'imports', 'autre-chose.txt'), 'gardé');
    await test.app
      .get(Transactions)
      .run((one) => test.app.get(Jobs).send(one, 'imports.menage', {}));
    await settle();
    const left = await readdir(join(folder, 'imports'));
    expect(left).not.toContain(old);
    expect(left).toEqual(expect.arrayContaining([recent, running, 'autre-chose.txt']));
    const again = await test.post(`/api/v1/imports/${old}/lancer`, undefined, manager.headers);
    expect(again).toMatchObject({ status: 410, body: { code: 'import.fichier-disparu' } });
  });
});
