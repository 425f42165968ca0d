import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Role } from '../../../api/accounts/acteur.js';
import { CatalogueWriter } from '../../../api/catalogue/catalogue-writer.service.js';
import { seedDemo } from '../../../seed/demo/demo-seed.js';
import { asGestionnaire, asPartenaire, signIn, type SignedIn } from '../../setup/sign-in.js';
import { createTestApp, type TestApp } from '../../setup/test-app.js';
import { aService, aStructure } from '../catalogue/some-rows.js';

const api = '/api/v1';
const STRUCTURE = 'essai--1';
const SERVICE = 'essai--a';

let test: TestApp;
let partner: SignedIn;
let manager: SignedIn;

const importAgain = (service = {}) =>
  test.dataSource.transaction(async (sql) => {
    const writer = test.app.get(CatalogueWriter);
    await writer.upsertSources(sql, [{ slug: 'essai', nom: 'Essai', description: null }]);
    await writer.upsertStructures(sql, [aStructure()]);
    return writer.upsertServices(sql, [aService('a', service)]);
  });
const publish = async (who: Record<string, string>, champs: Record<string, unknown>) => {
  const url = `${api}/edition/service/${SERVICE}`;
  const { version } = (await test.get(url, { ...partner.headers })).body;
  return test.ask('POST', `${url}/publier`, { headers: who, body: { version, champs } });
};
const queue = async (who: SignedIn, nature = 'suggestion_import') =>
  (await test.get(`${api}/moderation?nature=${nature}`, { ...who.headers })).body.items;
const decide = (who: SignedIn, id: string, decision: string) =>
  test.ask('POST', `${api}/moderation/${id}/decision`, {
    body: { decision },
    headers: who.headers,
  });
const shown = async () => (await test.get(`${api}/services/${SERVICE}`)).body;

beforeAll(async () => {
  test = await createTestApp();
  await importAgain({ telephone: '+33466000000' });
  partner = await signIn(test, asPartenaire(STRUCTURE));
  manager = await signIn(test, asGestionnaire('30'));
  const mine = { telephone: '04 66 11 22 33', courriel: 'accueil@exemple.org' };
  await publish(manager.headers, { ...mine, adresse: '1 rue du Moulin' });
});
afterAll(() => test.close());

describe('what an import says otherwise than a human', () => {
  it('waits in the queue, an address as one fact, and changes nothing meanwhile', async () => {
    await importAgain({
      telephone: '+33466999999',
      courriel: 'autre@exemple.org',
      adresse: '2 place de la Mairie',
      code_postal: '30740',
      code_insee: '30059',
      commune: 'Le Cailar',
    });
    expect(await shown()).toMatchObject({ telephone: '+33466112233', adresse: '1 rue du Moulin' });
    const items = await queue(manager);
    expect(
      items.map(({ differences }: { differences: { champ: string }[] }) =>
        differences.map(({ champ }) => champ).toSorted(),
      ),
    ).toEqual(
      expect.arrayContaining([
        ['telephone'],
        ['courriel'],
        ['adresse', 'code_insee', 'code_postal', 'commune'],
      ]),
    );
    expect(items).toHaveLength(3);
    expect(items[0]).toMatchObject({ source: 'essai', objet_id: SERVICE, statut: 'en_attente' });
  });

  it('is not another territory’s to decide', async () => {
    const elsewhere = await signIn(test, asGestionnaire('31'));
    const [{ id }] = await queue(manager);
    expect(await queue(elsewhere)).toEqual([]);
    expect((await decide(elsewhere, id, 'accepter')).status).toBe(403);
    expect((await decide(partner, id, 'accepter')).status).toBe(403);
    expect((await decide(manager, 'import-999999', 'accepter')).status).toBe(404);
  });

  const suggestionOf = async (champ: string) =>
    (await queue(manager)).find(({ differences }: { differences: { champ: string }[] }) =>
      differences.some((one) => one.champ === champ),
    );

  it('is written when the manager accepts, an address with its point', async () => {
    const { id } = await suggestionOf('adresse');
    const done = await decide(manager, id, 'accepter');
    expect(done).toMatchObject({ status: 200, body: { statut: 'acceptee' } });
    expect(await shown()).toMatchObject({
      adresse: '2 place de la Mairie',
      commune: 'Le Cailar',
      code_insee: '30059',
      point_precision: 'commune',
    });
    expect(await suggestionOf('adresse')).toBeUndefined();
    expect((await decide(manager, id, 'accepter')).status).toBe(409);
  });

  it('is set aside when she refuses, until the source says something else', async () => {
    const { id } = await suggestionOf('telephone');
    expect((await decide(manager, id, 'refuser')).body.statut).toBe('refusee');
    expect((await shown()).telephone).toBe('+33466112233');
    await importAgain({ telephone: '+33466999999' });
    expect(await suggestionOf('telephone')).toBeUndefined();
    await importAgain({ telephone: '+33466888888' });
    expect((await suggestionOf('telephone')).differences[0].apres).toBe('+33466888888');
  });
});

describe('the queue of a manager', () => {
  const HELD: readonly (readonly [Role, boolean])[] = [
    [{ role: 'gestionnaire', maille: 'commune', code: '30059' }, true],
    [{ role: 'gestionnaire', maille: 'commune', code: '30341' }, false],
    [{ role: 'gestionnaire', maille: 'departement', code: '30' }, true],
    [{ role: 'gestionnaire', maille: 'departement', code: '34' }, false],
    [{ role: 'gestionnaire', maille: 'region', code: '76' }, true],
    [{ role: 'gestionnaire', maille: 'region', code: '93' }, false],
    [{ role: 'gestionnaire', maille: 'territoire', code: 'essai-du-cailar' }, true],
    [{ role: 'gestionnaire', maille: 'territoire', code: 'essai-d-ailleurs' }, false],
    [{ role: 'administrateur' }, true],
  ];

  beforeAll(async () => {
    await test.dataSource.query(`
      INSERT INTO territoire (id, type, nom) VALUES
        ('essai-du-cailar', 'mission_locale', 'Du Cailar'),
        ('essai-d-ailleurs', 'mission_locale', 'D’ailleurs')`);
    await test.dataSource.query(`
      INSERT INTO territoire_commune (territoire_id, commune_code) VALUES
        ('essai-du-cailar', '30059'), ('essai-d-ailleurs', '30341')`);
    await publish(partner.headers, { nom: 'Un nom qui attend' });
  });

  it.each(HELD)('shows what %j may decide, and nothing else: %s', async (role, isTheirs) => {
    const who = await signIn(test, [role]);
    const [asked] = await queue(manager, 'champs_sensibles');
    const seen = (await queue(who, 'champs_sensibles')).map(({ id }: { id: string }) => id);
    expect(seen.includes(asked.id)).toBe(isTheirs);
    const answer = await decide(who, asked.id, 'refuser');
    // Without a reason it is refused once it may be decided.
    expect(answer.status).toBe(isTheirs ? 422 : 403);
  });
});

describe('a key of the structure', () => {
  it('edits in the name of its owner, and history says by which path', async () => {
    const made = await test.ask('POST', `${api}/cles-api`, {
      headers: partner.headers,
      body: { nom: 'Notre logiciel', portees: ['ecriture:structure'] },
    });
    const bearer = { authorization: `Bearer ${made.body.cle}` };
    expect((await publish(bearer, { duree: '2 mois' })).status).toBe(200);
    const { items } = (
      await test.get(`${api}/historique/service/${SERVICE}`, { ...partner.headers })
    ).body;
    expect(items[0]).toMatchObject({ voie: 'api', changements: [{ champ: 'duree' }] });
  });
});

describe('a person who leaves', () => {
  it('leaves neither draft nor name', async () => {
    const leaver = await signIn(test, asPartenaire(STRUCTURE), 'canari.depart@exemple.org');
    const url = `${api}/edition/service/${SERVICE}/brouillon`;
    const body = { version: 1, champs: { duree: '1 jour' } };
    await test.ask('PUT', url, { headers: leaver.headers, body });
    await publish(leaver.headers, { remuneration: 'Aucune', nom: 'Nom de canari' });
    expect((await test.ask('DELETE', `${api}/moi`, { headers: leaver.headers })).status).toBe(200);
    const left = await test.dataSource.query(
      `SELECT 'brouillon' FROM brouillon WHERE compte_id = $1
       UNION ALL SELECT 'proposition' FROM proposition WHERE auteur_id = $1
       UNION ALL SELECT 'historique' FROM historique WHERE auteur_id = $1::text`,
      [leaver.compteId],
    );
    expect(left).toEqual([]);
    expect((await queue(manager, 'champs_sensibles')).length).toBeGreaterThan(1);
  });
});

describe('what is planted again at each start', () => {
  const OF_A_PERMANENCE = `
    SELECT p.id, p.lieu_id, s.structure_id
    FROM permanence p JOIN service s ON s.id = p.service_id
    WHERE p.rrule = 'FREQ=WEEKLY;BYDAY=MO'`;

  it('leaves the hours and the place that somebody wrote, and suggests its own', async () => {
    const [held]: { id: string; lieu_id: string; structure_id: string }[] =
      await test.dataSource.query(OF_A_PERMANENCE);
    if (!held) throw new Error('no permanence in the seed');
    const who = await signIn(test, asGestionnaire('30'));
    const write = async (sheet: string, champs: object) => {
      const url = `${api}/edition/${sheet}`;
      const { version } = (await test.get(url, { ...who.headers })).body;
      const body = { version, champs };
      return (await test.ask('POST', `${url}/publier`, { headers: who.headers, body })).status;
    };
    expect(await write(`permanence/${held.id}`, { precisions: 'Sonner deux fois' })).toBe(200);
    expect(await write(`lieu/${held.lieu_id}`, { nom: 'Maison du peuple' })).toBe(200);
    await test.dataSource.transaction((sql) => seedDemo(sql));
    const [kept] = await test.dataSource.query(
      `SELECT p.precisions, l.nom FROM permanence p JOIN lieu l ON l.id = p.lieu_id
       WHERE p.id = $1`,
      [held.id],
    );
    expect(kept).toEqual({ precisions: 'Sonner deux fois', nom: 'Maison du peuple' });
    const suggested = await test.dataSource.query(
      `SELECT objet, champ FROM suggestion_import WHERE objet IN ('lieu', 'permanence')
       ORDER BY objet, champ`,
    );
    expect(suggested).toContainEqual({ objet: 'lieu', champ: 'nom' });
    expect((await test.get(`${api}/moderation`, { ...who.headers })).status).toBe(200);
  });
});
