import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ServiceRow } from '../../../api/catalogue/catalogue-rows.js';
import { CatalogueWriter } from '../../../api/catalogue/catalogue-writer.service.js';
import { SheetEditor } from '../../../api/catalogue/edition/sheet-editor.service.js';
import type { Auteur } from '../../../api/catalogue/edition/sheet.js';
import type { Manager } from '../../../api/database/transactions.js';
import { SolutionPairs } from '../../../api/upkeep/duplicates/solutions/solution-pairs.service.js';
import { asGestionnaire, type SignedIn, signIn } from '../../setup/sign-in.js';
import { createTestApp, type TestApp } from '../../setup/test-app.js';
import { aService, aStructure } from '../catalogue/some-rows.js';

const SOMEBODY: Auteur = { compte_id: null, nom: 'X', voie: 'formulaire' };

let app: TestApp;
let gard: SignedIn;
let herault: SignedIn;

const within = <T>(work: (manager: Manager) => Promise<T>): Promise<T> =>
  app.dataSource.transaction(work);
const writer = () => app.app.get(CatalogueWriter);
const query = <Row>(sql: string, values: unknown[] = []): Promise<Row[]> =>
  app.dataSource.query(sql, values);

type Shown = { readonly id: string; readonly a: { id: string }; readonly b: { id: string } };

const list = async (asked = '', who = gard) =>
  (await app.get(`/api/v1/doublons?objet=service&size=100${asked}`, who.headers)).body;
const pairOf = async (name: string, asked = '', who = gard) =>
  (await list(asked, who)).items.find(({ a }: Shown) => a.id === `essai--${name}-a`);
const decide = (id: string, body: object, who = gard) =>
  app.post(`/api/v1/doublons/${id}/decision`, body, who.headers);
const undo = (fusion: string, who = gard) =>
  app.post(`/api/v1/fusions/${fusion}/annuler`, {}, who.headers);
const servicesOf = async (structure: string): Promise<string[]> =>
  (await app.get(`/api/v1/structures/${structure}`)).body.services.map((one: Shown) => one.id);
const placesOf = (service: string) =>
  query('SELECT id FROM permanence WHERE service_id = $1 ORDER BY id', [service]);

/** Two sheets of one structure made one, each with a service of one name. */
async function merged(name: string, more: Partial<ServiceRow> = {}) {
  const [first, second] = [`essai--${name}-1`, `essai--${name}-2`];
  await within(async (manager) => {
    await writer().upsertStructures(manager, [
      aStructure({ id: first, nom: `Association ${name}` }),
      aStructure({ id: second, nom: `Asso. ${name}`, source: 'autre' }),
    ]);
    await writer().upsertServices(manager, [
      aService(`${name}-a`, { structure_id: first, telephone: '0466000001' }),
      aService(`${name}-b`, {
        structure_id: second,
        source: 'autre',
        courriel: `${name}@essai.example`,
        ...more,
      }),
    ]);
    const held = {
      service_id: `essai--${name}-b`,
      lieu_id: 'mairie',
      rrule: 'FREQ=WEEKLY;BYDAY=MO',
    };
    await app.app.get(SheetEditor).create(manager, 'permanence', held, SOMEBODY);
  });
  const [pair] = await query<{ id: string }>(
    `INSERT INTO doublon (a_id, b_id, score, pour, contre, trouve_le)
     VALUES ($1, $2, 0.9, '{}', '{}', now()) RETURNING id`,
    [first, second],
  );
  const { body } = await decide(pair?.id ?? '', { decision: 'fusionner', garder: 'a' });
  return { first, second, fusion: String(body.fusion_id), proposed: body.solutions_proposees };
}

beforeAll(async () => {
  app = await createTestApp();
  await within((manager) =>
    writer().upsertSources(manager, [
      { slug: 'essai', nom: 'Essai', description: null },
      { slug: 'autre', nom: 'Autre source', description: null },
    ]),
  );
  await query(`INSERT INTO lieu (id, nom) VALUES ('mairie', 'Mairie')`);
  gard = await signIn(app, asGestionnaire('30'));
  herault = await signIn(app, asGestionnaire('34'));
});
afterAll(() => app.close());

describe('two services of a structure that was merged', () => {
  it('are put side by side before its manager, and nobody else', async () => {
    const { first, proposed } = await merged('glaneurs');
    expect(proposed).toBe(1);
    const pair = await pairOf('glaneurs');
    expect(pair).toMatchObject({
      objet: 'service',
      structure_nom: 'Association glaneurs',
      pour: ['Même nom', 'Même commune'],
      a: { id: 'essai--glaneurs-a', permanences: 0 },
      b: { id: 'essai--glaneurs-b', permanences: 1, source_libelle: 'Autre source' },
    });
    expect(await pairOf('glaneurs', '', herault)).toBeUndefined();
    expect((await decide(pair.id, { decision: 'distincts' }, herault)).status).toBe(403);
    expect(await servicesOf(first)).toEqual(['essai--glaneurs-a', 'essai--glaneurs-b']);
  });

  it('that tell two things are not', async () => {
    await merged('veilleurs', { nom: 'Location de scooters', thematiques: ['mobilite'] });
    expect(await pairOf('veilleurs')).toBeUndefined();
  });

  it('become one: its permanences follow, both ids answer, and it can be undone', async () => {
    const { first } = await merged('semeurs');
    const pair = await pairOf('semeurs');
    const versions = { a: pair.a.version, b: pair.b.version };
    const done = await decide(pair.id, { decision: 'fusionner', garder: 'a', versions });
    expect(done).toMatchObject({ status: 200, body: { garde: 'essai--semeurs-a' } });
    for (const id of ['essai--semeurs-a', 'essai--semeurs-b']) {
      expect((await app.get(`/api/v1/services/${id}`)).body).toMatchObject({
        id: 'essai--semeurs-a',
        telephone: '0466000001',
        courriel: 'semeurs@essai.example',
        permanences: [{ rrule: 'FREQ=WEEKLY;BYDAY=MO' }],
      });
    }
    expect(await servicesOf(first)).toEqual(['essai--semeurs-a']);
    const { body: merges } = await app.get('/api/v1/fusions', gard.headers);
    expect(merges.items.find(({ id }: { id: string }) => id === done.body.fusion_id)).toMatchObject(
      { objet: 'service', services: 0, permanences: 1 },
    );
    expect((await undo(done.body.fusion_id)).status).toBe(200);
    expect(await placesOf('essai--semeurs-b')).toHaveLength(1);
    expect((await app.get('/api/v1/services/essai--semeurs-b')).body.id).toBe('essai--semeurs-b');
    expect((await app.get('/api/v1/services/essai--semeurs-a')).body.courriel).toBeNull();
    expect(await pairOf('semeurs')).toBeDefined();
  });

  it('are two again, and no longer proposed, once their structures are two again', async () => {
    const { fusion, second } = await merged('danseurs');
    const pair = await pairOf('danseurs');
    expect((await decide(pair.id, { decision: 'fusionner', garder: 'b' })).status).toBe(200);
    expect((await undo(fusion)).status).toBe(200);
    expect(await servicesOf(second)).toEqual(['essai--danseurs-b']);
    expect(await servicesOf('essai--danseurs-1')).toEqual(['essai--danseurs-a']);
    expect(await placesOf('essai--danseurs-b')).toHaveLength(1);
    expect(await pairOf('danseurs')).toBeUndefined();
  });

  it('said to be two are not proposed again', async () => {
    await merged('passeurs');
    const pair = await pairOf('passeurs');
    expect((await decide(pair.id, { decision: 'distincts' })).status).toBe(200);
    expect(await pairOf('passeurs')).toBeUndefined();
    await query('UPDATE fusion SET solutions_comparees = false');
    await app.app.get(SolutionPairs).proposeMissing();
    expect(await pairOf('passeurs')).toBeUndefined();
    expect(await pairOf('passeurs', '&statut=distincts')).toBeDefined();
  });

  it('merged before services were compared are proposed by the next search', async () => {
    await merged('rameurs');
    await query(`DELETE FROM doublon WHERE objet = 'service'`);
    await query('UPDATE fusion SET solutions_comparees = false');
    await app.app.get(SolutionPairs).proposeMissing();
    expect(await pairOf('rameurs')).toBeDefined();
  });

  it('are not brought back by the list that tells the second: what is new is suggested', async () => {
    const { first } = await merged('nageurs');
    const pair = await pairOf('nageurs');
    await decide(pair.id, { decision: 'fusionner', garder: 'a' });
    await within((manager) =>
      writer().upsertServices(manager, [
        aService('nageurs-b', {
          structure_id: 'essai--nageurs-2',
          source: 'autre',
          courriel: 'nageurs@essai.example',
          description: 'On nage.',
        }),
      ]),
    );
    expect(await servicesOf(first)).toEqual(['essai--nageurs-a']);
    expect(
      await query(
        `SELECT objet_id, champ, propose FROM suggestion_import WHERE structure_id = $1`,
        [first],
      ),
    ).toEqual([{ objet_id: 'essai--nageurs-a', champ: 'description', propose: 'On nage.' }]);
  });
});

describe('pairs by the thousand', () => {
  it('are found by a word of either name or commune, and by how alike they are', async () => {
    await query(
      `INSERT INTO doublon (a_id, b_id, score, pour, contre, trouve_le)
       VALUES ('essai--glaneurs-1', 'essai--veilleurs-1', 0.6, '{}', '{}', now())`,
    );
    const found = async (asked: string) =>
      (await app.get(`/api/v1/doublons?${asked}`, gard.headers)).body.items.map(
        ({ score }: { score: number }) => score,
      );
    expect(await found('q=veilleurs%20asso')).toEqual([0.6]);
    expect(await found('q=glaneurs&ressemblance=possible')).toEqual([0.6]);
    expect(await found('q=glaneurs&ressemblance=forte')).toEqual([]);
    expect(await found('q=inexistants')).toEqual([]);
    expect(await found('q=%21%21')).toContain(0.6);
  });
});
