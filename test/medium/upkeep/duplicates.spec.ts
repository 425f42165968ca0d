import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StructureRow } from '../../../api/catalogue/catalogue-rows.js';
import { CatalogueWriter } from '../../../api/catalogue/catalogue-writer.service.js';
import { SheetEditor } from '../../../api/catalogue/edition/sheet-editor.service.js';
import type { Manager } from '../../../api/database/transactions.js';
import { DuplicatesSearch } from '../../../api/upkeep/duplicates/search/duplicates-search.service.js';
import { asGestionnaire, asPartenaire, type SignedIn, signIn } from '../../setup/sign-in.js';
import { createTestApp, type TestApp } from '../../setup/test-app.js';
import { aService, aStructure } from '../catalogue/some-rows.js';

let app: TestApp;
let gard: SignedIn;
let herault: SignedIn;

const within = <T>(work: (manager: Manager) => Promise<T>): Promise<T> =>
  app.dataSource.transaction(work);
const importRows = (rows: readonly StructureRow[]) =>
  within((manager) => app.app.get(CatalogueWriter).upsertStructures(manager, rows));
const search = () => app.app.get(DuplicatesSearch).run();

const pairOf = async (name: string, statut = 'a_decider', who = gard) => {
  const { body } = await app.get(`/api/v1/doublons?statut=${statut}&size=100`, who.headers);
  return body.items.find(
    (one: { a: { id: string }; b: { id: string } }) =>
      one.a.id === `essai--${name}-1` && one.b.id === `essai--${name}-2`,
  );
};
const decide = (id: string, body: object, who = gard) =>
  app.post(`/api/v1/doublons/${id}/decision`, body, who.headers);

/** Two sheets of one association, told by two sources. */
async function twins(name: string, changes: Partial<StructureRow> = {}) {
  const nom = `Association ${name} de Vauvert`;
  const rows = [
    aStructure({ id: `essai--${name}-1`, nom, telephone: '0466000001' }),
    aStructure({
      id: `essai--${name}-2`,
      source: 'autre',
      nom: `ASS. ${name.toUpperCase()} VAUVERT`,
      courriel: `${name}@essai.example`,
      adresse: '12 rue de la République',
      ...changes,
    }),
  ];
  await importRows(rows);
  await within((manager) =>
    app.app
      .get(CatalogueWriter)
      .upsertServices(manager, [
        aService(`${name}-a`, { structure_id: `essai--${name}-1` }),
        aService(`${name}-b`, { structure_id: `essai--${name}-2`, source: 'autre' }),
      ]),
  );
  await search();
  const pair = await pairOf(name);
  expect(pair, `${name} is found`).toBeDefined();
  return { rows, pair };
}

beforeAll(async () => {
  app = await createTestApp();
  await within((manager) =>
    app.app.get(CatalogueWriter).upsertSources(manager, [
      { slug: 'essai', nom: 'Essai', description: null },
      { slug: 'autre', nom: 'Autre source', description: null },
    ]),
  );
  gard = await signIn(app, asGestionnaire('30'));
  herault = await signIn(app, asGestionnaire('34'));
  await search();
});
afterAll(() => app.close());

describe('two sheets of one structure', () => {
  it('are put side by side before the manager of their territory, and nobody else', async () => {
    const { pair } = await twins('glaneurs');
    expect(pair.score).toBeGreaterThan(0.9);
    expect(pair.pour).toEqual(['Même nom', 'Même commune : Vauvert']);
    expect(pair.a).toMatchObject({ services: 1, source_libelle: 'Essai', version: 1 });
    expect(pair.champs).toContainEqual(
      expect.objectContaining({ champ: 'adresse', a: null, b: '12 rue de la République' }),
    );
    expect(await pairOf('glaneurs', 'a_decider', herault)).toBeUndefined();
    const refused = await decide(pair.id, { decision: 'distincts' }, herault);
    expect(refused.status).toBe(403);
    expect((await app.get('/api/v1/doublons')).status).toBe(401);
  });

  it('become one: nothing is lost, both ids answer, its people and services follow', async () => {
    const { pair } = await twins('semeurs');
    const partner = await signIn(app, asPartenaire('essai--semeurs-2'));
    const { status, body } = await decide(pair.id, {
      decision: 'fusionner',
      garder: 'a',
      champs: { nom: 'b' },
      versions: { a: pair.a.version, b: pair.b.version },
    });
    expect({ status, body }).toMatchObject({
      status: 200,
      body: { statut: 'fusionnes', garde: 'essai--semeurs-1' },
    });
    for (const id of ['essai--semeurs-1', 'essai--semeurs-2']) {
      const sheet = await app.get(`/api/v1/structures/${id}`);
      expect(sheet.body).toMatchObject({
        id: 'essai--semeurs-1',
        nom: 'ASS. SEMEURS VAUVERT',
        telephone: '0466000001',
        courriel: 'semeurs@essai.example',
        adresse: '12 rue de la République',
      });
      expect(sheet.body.services.map((one: { id: string }) => one.id)).toEqual([
        'essai--semeurs-a',
        'essai--semeurs-b',
      ]);
    }
    const me = await app.get('/api/v1/moi', partner.headers);
    expect(me.body.compte.roles).toEqual([
      { role: 'partenaire', structure_id: 'essai--semeurs-1', fonction: 'responsable' },
    ]);
    expect(await pairOf('semeurs')).toBeUndefined();
    const fusions = await app.get('/api/v1/fusions', gard.headers);
    expect(fusions.body.items[0]).toMatchObject({ id: body.fusion_id, services: 1 });
  });

  it('said to be two are never proposed again, whatever is imported', async () => {
    const { pair, rows } = await twins('veilleurs');
    expect((await decide(pair.id, { decision: 'distincts' })).status).toBe(200);
    await importRows(rows.map((row) => ({ ...row, description: 'Nouvelle présentation' })));
    const { examinees, nouveaux } = await search();
    expect({ examinees, nouveaux }).toEqual({ examinees: 2, nouveaux: 0 });
    expect(await pairOf('veilleurs')).toBeUndefined();
    expect((await pairOf('veilleurs', 'distincts')).decide_par).toBe('un gestionnaire');
  });

  it('are decided once: the second of two people is told', async () => {
    const { pair } = await twins('passeurs');
    const answers = await Promise.all([
      decide(pair.id, { decision: 'fusionner', garder: 'a' }),
      decide(pair.id, { decision: 'fusionner', garder: 'b' }),
      decide(pair.id, { decision: 'distincts' }),
    ]);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(2);
    const fusions = await app.dataSource.query('SELECT id FROM fusion WHERE doublon_id = $1', [
      pair.id,
    ]);
    expect(fusions.length).toBeLessThanOrEqual(1);
  });

  it('that changed since they were read are read again first', async () => {
    const { pair, rows } = await twins('rameurs');
    await importRows([{ ...aStructure(rows[0]), horaires_accueil: 'Mo-Fr 09:00-12:00' }]);
    const versions = { a: pair.a.version, b: pair.b.version };
    const answer = await decide(pair.id, { decision: 'fusionner', garder: 'a', versions });
    expect(answer).toMatchObject({ status: 409, body: { code: 'doublons.fiche-modifiee' } });
  });

  it('ask which one to keep, and not the one that nobody may read', async () => {
    const { pair } = await twins('grimpeurs');
    const silent = await decide(pair.id, { decision: 'fusionner' });
    expect(silent).toMatchObject({ status: 422, body: { code: 'doublons.garder-absent' } });
    await app.dataSource.query(
      `UPDATE structure SET statut = 'brouillon' WHERE id = 'essai--grimpeurs-1'`,
    );
    const hidden = await decide(pair.id, { decision: 'fusionner', garder: 'a' });
    expect(hidden.body.code).toBe('doublons.garder-la-publiee');
  });
});

describe('a source that still tells what was merged', () => {
  it('brings no second sheet back: what it says anew is suggested to the one kept', async () => {
    const { pair, rows } = await twins('danseurs');
    await decide(pair.id, { decision: 'fusionner', garder: 'a' });
    const [first, second] = rows;
    if (!first || !second) throw new Error('two rows');
    await importRows([first, second]);
    const suggestions = () =>
      app.dataSource.query(
        `SELECT objet_id, champ, propose, source, statut FROM suggestion_import
         WHERE structure_id = 'essai--danseurs-1' ORDER BY champ`,
      );
    expect(await suggestions()).toEqual([]);
    await importRows([{ ...second, telephone: '0466999999', description: 'On danse.' }]);
    const sheet = await app.get('/api/v1/structures/essai--danseurs-2');
    expect(sheet.body).toMatchObject({ id: 'essai--danseurs-1', telephone: '0466000001' });
    expect(await suggestions()).toEqual([
      {
        objet_id: 'essai--danseurs-1',
        champ: 'description',
        propose: 'On danse.',
        source: 'autre',
        statut: 'ouverte',
      },
      {
        objet_id: 'essai--danseurs-1',
        champ: 'telephone',
        propose: '0466999999',
        source: 'autre',
        statut: 'ouverte',
      },
    ]);
    await search();
    expect(await pairOf('danseurs')).toBeUndefined();
    const [{ total }] = await app.dataSource.query(
      `SELECT count(*) AS total FROM structure WHERE id LIKE 'essai--danseurs%' AND supprimee_le IS NULL`,
    );
    expect(total).toBe(1);
  });
});

describe('a merge that is undone', () => {
  const merge = async (name: string) => {
    const { pair } = await twins(name);
    const merged = await decide(pair.id, { decision: 'fusionner', garder: 'a' });
    return { pair, fusion: merged.body.fusion_id };
  };
  const undo = (fusion: string, who = gard) =>
    app.post(`/api/v1/fusions/${fusion}/annuler`, {}, who.headers);

  it('gives the two sheets back, to be decided again, and is undone once', async () => {
    const { fusion } = await merge('nageurs');
    expect((await undo(fusion, herault)).status).toBe(403);
    expect((await undo(fusion)).status).toBe(200);
    const back = await app.get('/api/v1/structures/essai--nageurs-2');
    expect(back.body).toMatchObject({ id: 'essai--nageurs-2', telephone: null });
    expect(back.body.services).toHaveLength(1);
    expect((await app.get('/api/v1/structures/essai--nageurs-1')).body.courriel).toBeNull();
    expect(await pairOf('nageurs')).toBeDefined();
    const again = await undo(fusion);
    expect(again).toMatchObject({ status: 409, body: { code: 'fusions.deja-annulee' } });
  });

  it('is refused, with the field, when somebody wrote since what it had written', async () => {
    const { fusion } = await merge('coureurs');
    await within((manager) =>
      app.app.get(SheetEditor).edit(manager, {
        objet: 'structure',
        id: 'essai--coureurs-1',
        version: null,
        champs: { courriel: 'nouveau@essai.example' },
        auteur: { compte_id: null, nom: 'X', voie: 'formulaire' },
      }),
    );
    const refused = await undo(fusion);
    expect(refused).toMatchObject({
      status: 409,
      body: { code: 'fusions.modifiee-depuis', details: [{ champ: 'courriel' }] },
    });
    const still = await app.get('/api/v1/structures/essai--coureurs-2');
    expect(still.body.id).toBe('essai--coureurs-1');
  });

  it('leaves in place what was added since, and the role that was taken away', async () => {
    const { pair } = await twins('sauteurs');
    const gone = await signIn(app, asPartenaire('essai--sauteurs-2'));
    const { body } = await decide(pair.id, { decision: 'fusionner', garder: 'a' });
    await app.dataSource.query('DELETE FROM role_compte WHERE compte_id = $1', [gone.compteId]);
    await within((manager) =>
      app.app
        .get(CatalogueWriter)
        .upsertServices(manager, [aService('sauteurs-c', { structure_id: 'essai--sauteurs-1' })]),
    );
    expect((await undo(body.fusion_id)).status).toBe(200);
    const kept = await app.get('/api/v1/structures/essai--sauteurs-1');
    expect(kept.body.services.map((one: { id: string }) => one.id)).toEqual([
      'essai--sauteurs-a',
      'essai--sauteurs-c',
    ]);
    expect((await app.get('/api/v1/moi', gone.headers)).body.compte.roles).toEqual([]);
  });
});
