import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { JobRunner } from '../../../api/jobs/job-runner.service.js';
import { asAdministrateur, asGestionnaire, type SignedIn, signIn } from '../../setup/sign-in.js';
import { createTestApp, type TestAnswer, type TestApp } from '../../setup/test-app.js';

const HEAD = 'Structure;Commune;Téléphone;Remarques';
const LIST = `${HEAD}
Maison des jeunes;Nîmes;0466000001;
Point accueil;Alès;0466000002;
Relais d'ailleurs;Montpellier;0467000003;
`;

const LONG_LIST = `${HEAD}\n${Array.from(
  { length: 4_000 },
  (_one, rank) => `Maison ${rank};Nîmes;0466${String(rank).padStart(6, '0')};\n`,
).join('')}`;

let test: TestApp;
let folder: string;
let admin: SignedIn;
let manager: SignedIn;
let other: SignedIn;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'maillage-envoi-'));
  test = await createTestApp({ env: { DATA_DIR: folder } });
  admin = await signIn(test, asAdministrateur);
  manager = await signIn(test, asGestionnaire('30'));
  other = await signIn(test, asGestionnaire('34'));
});
afterAll(async () => {
  await test?.close();
  await rm(folder, { recursive: true, force: true });
});

const BASE = '/api/v1/imports';

async function upload(who: SignedIn, name: string, content: string | Buffer): Promise<TestAnswer> {
  const answer = await test.app.inject({
    method: 'POST',
    url: `${BASE}?nom=${encodeURIComponent(name)}`,
    payload: content,
    headers: { ...who.headers, 'content-type': 'application/octet-stream' },
  });
  const { statusCode: status, headers, rawPayload: bytes } = answer;
  return { status, headers, bytes, body: answer.json() };
}

const act = (who: SignedIn, path: string, body?: unknown): Promise<TestAnswer> =>
  test.post(`${BASE}/${path}`, body, who.headers);
const read = async (who: SignedIn, id: string) =>
  (await test.get(`${BASE}/${id}`, who.headers)).body;
const settle = (): Promise<void> => test.app.get(JobRunner).settle();
const query = <Row>(sql: string, values: unknown[] = []): Promise<Row[]> =>
  test.dataSource.query(sql, values);

async function run(who: SignedIn, name: string, content: string): Promise<string> {
  const { body } = await upload(who, name, content);
  await act(who, `${body.id}/lancer`);
  await settle();
  return body.id;
}

const phoneOf = async (nom: string, source: string): Promise<string | null | undefined> => {
  const rows = await query<{ telephone: string | null }>(
    'SELECT telephone FROM structure WHERE nom = $1 AND source = $2 AND supprimee_le IS NULL',
    [nom, source],
  );
  return rows[0]?.telephone;
};

describe('an import from the screen', () => {
  it('shows the columns that were guessed, and writes nothing before it is told to', async () => {
    const { status, body } = await upload(admin, 'Liste départ.csv', LIST);
    expect(status).toBe(201);
    expect(body).toMatchObject({ statut: 'depose', fichier: 'Liste départ.csv', rapport: null });
    expect(body.apercu.colonnes.map(({ champ }: { champ: string | null }) => champ)).toEqual([
      'nom',
      'commune',
      'telephone',
      expect.anything(),
    ]);
    expect(body.apercu.premieres_lignes[0][0]).toBe('Maison des jeunes');
    expect(await query('SELECT FROM structure WHERE source = $1', ['liste-depart'])).toEqual([]);
  });

  it('says in a trial what it would do, and undoes it', async () => {
    const { body } = await upload(admin, 'essai.csv', LIST);
    expect((await act(admin, `${body.id}/essai`)).status).toBe(202);
    await settle();
    const tried = await read(admin, body.id);
    expect(tried.statut).toBe('essaye');
    expect(tried.essai.structures).toEqual({ crees: 3, modifies: 0, inchanges: 0 });
    expect(await query('SELECT FROM structure WHERE source = $1', ['essai'])).toEqual([]);
  });

  it('takes the columns that a person corrects', async () => {
    const odd = 'A;B\nMaison des essais;Nîmes\n';
    const { status, body } = await upload(admin, 'etrange.csv', odd);
    expect(status).toBe(201);
    expect(body.apercu.nom_trouve).toBe(false);
    expect((await act(admin, `${body.id}/lancer`)).body.code).toBe('import.nom-manquant');
    const colonnes = [
      { nom: 'A', champ: 'nom' },
      { nom: 'B', champ: 'commune' },
    ];
    const chosen = await test.ask('PUT', `${BASE}/${body.id}/colonnes`, {
      body: { colonnes, source: 'corrigee' },
      headers: admin.headers,
    });
    expect(chosen.body.apercu.nom_trouve).toBe(true);
    await act(admin, `${body.id}/lancer`);
    await settle();
    expect((await read(admin, body.id)).rapport.structures.crees).toBe(1);
    expect(await phoneOf('Maison des essais', 'corrigee')).toBeNull();
  });

  it('refuses a column that the file has not, and a field given twice', async () => {
    const { body } = await upload(admin, 'colonnes.csv', LIST);
    const choose = (colonnes: unknown) =>
      test.ask('PUT', `${BASE}/${body.id}/colonnes`, {
        body: { colonnes },
        headers: admin.headers,
      });
    expect((await choose([{ nom: 'Absente', champ: 'nom' }])).status).toBe(422);
    const twice = await choose([
      { nom: 'Structure', champ: 'nom' },
      { nom: 'Commune', champ: 'nom' },
    ]);
    expect(twice.body.code).toBe('import.champ-repete');
  });

  it('keeps a manager within their territory, and hands back what was refused', async () => {
    const id = await run(manager, 'gard.csv', LIST);
    const done = await read(manager, id);
    expect(done.rapport).toMatchObject({ structures: { crees: 2 }, refusees: 1 });
    expect(done.rapport.refus[0].motif).toContain('hors de votre territoire');
    const refused = await test.get(`${BASE}/${id}/refus`, manager.headers);
    expect(refused.bytes.toString()).toContain("Relais d'ailleurs");
  });

  it('never lets a manager write over the sheet of another territory', async () => {
    const theirs = 'id;nom;commune\nailleurs-1;Chez nous;Montpellier\n';
    await run(other, 'partagee.csv', theirs);
    const id = await run(manager, 'partagee.csv', theirs.replace('Montpellier', 'Nîmes'));
    expect((await read(manager, id)).rapport).toMatchObject({ refusees: 1 });
    const [sheet] = await query<{ commune: string }>(
      `SELECT commune FROM structure WHERE nom = 'Chez nous'`,
    );
    expect(sheet?.commune).toBe('Montpellier');
  });

  it('is seen by who sent it and by administrators, and by nobody else', async () => {
    const { body } = await upload(manager, 'a-moi.csv', LIST);
    expect((await test.get(`${BASE}/${body.id}`, other.headers)).status).toBe(404);
    expect((await act(other, `${body.id}/lancer`)).status).toBe(404);
    expect((await test.get(`${BASE}/${body.id}`, admin.headers)).status).toBe(200);
    expect((await test.get(BASE, other.headers)).body.items).not.toContainEqual(
      expect.objectContaining({ id: body.id }),
    );
  });

  it('is cancelled without a trace, and may be started again', async () => {
    // Long enough to be still under way when it is given up.
    const { body } = await upload(admin, 'annulee.csv', LONG_LIST);
    await act(admin, `${body.id}/lancer`);
    const cancelled = await act(admin, `${body.id}/annuler`);
    expect(cancelled).toMatchObject({ status: 200, body: { statut: 'annule' } });
    await settle();
    expect(await query('SELECT FROM structure WHERE source = $1', ['annulee'])).toEqual([]);
    await act(admin, `${body.id}/lancer`);
    await settle();
    expect((await read(admin, body.id)).statut).toBe('termine');
    expect((await act(admin, `${body.id}/lancer`)).status).toBe(409);
  });

  it('is undone as a whole: what it made is withdrawn, what it changed is as before', async () => {
    await run(admin, 'suivie.csv', LIST);
    const changed = LIST.replace('0466000001', '0466999999') + 'Nouvelle;Uzès;;\n';
    const id = await run(admin, 'suivie.csv', changed);
    expect(await phoneOf('Maison des jeunes', 'suivie')).toBe('+33466999999');
    const { status, body } = await act(admin, `${id}/defaire`);
    expect(status).toBe(200);
    expect(body).toMatchObject({ statut: 'defait', bilan: { structures_retirees: 1 } });
    expect(await phoneOf('Maison des jeunes', 'suivie')).toBe('+33466000001');
    expect(await phoneOf('Nouvelle', 'suivie')).toBeUndefined();
    expect((await act(admin, `${id}/defaire`)).status).toBe(409);
  });

  it('leaves what was changed since as it is, and says so', async () => {
    await run(admin, 'gardee.csv', LIST);
    const id = await run(admin, 'gardee.csv', LIST.replace('0466000001', '0466888888'));
    await query(
      `UPDATE structure SET telephone = '+33466777777' WHERE source = 'gardee' AND nom LIKE 'Maison%'`,
    );
    const { body } = await act(admin, `${id}/defaire`);
    expect(body.bilan).toMatchObject({ champs_gardes: 1 });
    expect(await phoneOf('Maison des jeunes', 'gardee')).toBe('+33466777777');
  });

  it('signs the history of what it changes with the name of its file', async () => {
    await run(admin, 'signee.csv', LIST);
    await run(admin, 'signee.csv', LIST.replace('0466000001', '0466000009'));
    const [line] = await query(
      `SELECT h.voie, h.auteur_nom FROM historique h JOIN structure s ON s.id = h.objet_id
       WHERE s.source = 'signee' AND h.champ = 'telephone'`,
    );
    expect(line).toEqual({ voie: 'import', auteur_nom: 'signee.csv' });
  });

  it('starts again from its file after a stop, and writes once', async () => {
    const { body } = await upload(admin, 'reprise.csv', LIST);
    await act(admin, `${body.id}/lancer`);
    await query(`UPDATE tache SET etat = 'en_cours', tentatives = 1, prochain_essai = 'epoch'
      WHERE donnees ->> 'id' = '${body.id}'`);
    await settle();
    expect((await read(admin, body.id)).rapport.structures.crees).toBe(3);
  });

  it.each([
    ['vide.csv', ''],
    ['page.csv', '<!doctype html><html><body>Connexion</body></html>'],
    ['document.pdf', '%PDF-1.7 rien'],
    ['faux.xlsx', 'PK\u0003\u0004rien de bon'],
  ])('refuses %s with a sentence, and keeps nothing of it', async (name, content) => {
    const { status, body } = await upload(admin, name, content);
    expect(status).toBe(422);
    expect(body.message).toMatch(/\.$/);
  });

  it('asks for the file itself', async () => {
    const answer = await test.post(`${BASE}?nom=a.csv`, { a: 1 }, admin.headers);
    expect(answer.status).toBe(400);
  });
});
