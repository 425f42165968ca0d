import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Delivery } from '../../../api/mail/delivery.service.js';
import {
  asAdministrateur,
  asConseiller,
  asGestionnaire,
  asPartenaire,
  type SignedIn,
  signIn,
} from '../../setup/sign-in.js';
import { createTestApp, type TestApp } from '../../setup/test-app.js';
import {
  CLOSED_SIRET,
  type CompaniesStub,
  OPEN_SIRET,
  startCompaniesStub,
  UNKNOWN_SIRET,
} from './companies-stub.js';

const LILAS = {
  nom: 'Association des Lilas',
  type_structure: 'centre_social',
  code_insee: '30341',
  adresse: '12 rue des Lilas',
};

let stub: CompaniesStub;
let app: TestApp;
let gard: SignedIn;
let herault: SignedIn;
let structure: { id: string; nom: string; commune: string };

beforeAll(async () => {
  stub = await startCompaniesStub();
  app = await createTestApp({ env: { RECHERCHE_ENTREPRISES_URL: stub.url } });
  gard = await signIn(app, asGestionnaire('30'));
  herault = await signIn(app, asGestionnaire('34'));
  const { body } = await app.get('/api/v1/structures?code_departement=30&size=1');
  structure = body.items[0];
});
afterAll(async () => {
  await app?.close();
  await stub?.close();
});

const post = (who: SignedIn | null, path: string, body: unknown = {}) =>
  app.post(`/api/v1/${path}`, body, { ...who?.headers });
const get = (who: SignedIn | null, path: string) => app.get(`/api/v1/${path}`, { ...who?.headers });
const mailsTo = async ({ courriel }: SignedIn): Promise<{ sujet: string; texte: string }[]> => {
  await app.app.get(Delivery).settle();
  return app.dataSource.query('SELECT sujet, texte FROM courriel_local WHERE a = $1 ORDER BY id', [
    courriel,
  ]);
};
const rolesOf = async (who: SignedIn) => (await get(who, 'moi')).body.compte.roles;
const register = async (who: SignedIn, more: object = {}) =>
  post(who, 'inscriptions', { ...LILAS, sans_siret_motif: 'En cours de création', ...more });

describe('finding one’s structure', () => {
  it('is by its name, its commune or its SIRET, and says whether somebody answers for it', async () => {
    const somebody = await signIn(app);
    const words = encodeURIComponent(structure.nom.slice(0, 12));
    const { status, body } = await get(somebody, `recherche-structures?q=${words}`);
    expect(status).toBe(200);
    const found = body.items.find(({ id }: { id: string }) => id === structure.id);
    expect(found).toMatchObject({ a_un_responsable: false, membre: false });
    await signIn(app, asPartenaire(structure.id));
    const again = await get(somebody, `recherche-structures?q=${words}`);
    const now = again.body.items.find(({ id }: { id: string }) => id === structure.id);
    expect(now.a_un_responsable).toBe(true);
    expect(JSON.stringify(again.body)).not.toContain('@essai.example');
    await app.dataSource.query('DELETE FROM role_compte WHERE structure_id = $1', [structure.id]);
  });

  it.each(['', '   ', '&|!:*', "'", '\\', '%00'.slice(0, 1), '🙂', 'a'.repeat(200)])(
    'of « %s » breaks nothing',
    async (q) => {
      const somebody = await signIn(app);
      const answer = await get(somebody, `recherche-structures?q=${encodeURIComponent(q)}`);
      expect(answer.status).toBe(200);
    },
  );

  it('asks to sign in', async () => {
    expect((await get(null, 'recherche-structures?q=nimes')).status).toBe(401);
  });
});

describe('registering a structure', () => {
  it('makes a draft that its author writes and nobody else reads, until the manager decides', async () => {
    const somebody = await signIn(app);
    const { status, body } = await post(somebody, 'inscriptions', {
      ...LILAS,
      siret: OPEN_SIRET,
      message: 'Nous ouvrons en janvier.',
    });
    expect(status).toBe(201);
    const { structure_id: id, revendication } = body;
    expect(revendication).toMatchObject({
      origine: 'inscription',
      statut: 'en_attente',
      de_moi: true,
      peut_decider: false,
      structure: { statut: 'brouillon', commune: 'Vauvert', siret: OPEN_SIRET },
      verification: { etat: 'active', entreprise: { nom: 'ASSOCIATION DES LILAS' } },
    });
    expect((await get(null, `structures/${id}`)).status).toBe(404);
    expect(await rolesOf(somebody)).toEqual([
      { role: 'partenaire', structure_id: id, fonction: 'candidat' },
    ]);
    expect((await get(somebody, `edition/structure/${id}`)).status).toBe(200);
    expect((await get(await signIn(app), `edition/structure/${id}`)).status).toBe(403);

    expect(await mailsTo(gard)).toMatchObject([
      { sujet: 'Nouvelle structure à accueillir : « Association des Lilas »' },
    ]);
    expect(await mailsTo(herault)).toEqual([]);

    const accept = { decision: 'accepter' };
    const decided = await post(gard, `revendications/${revendication.id}/decision`, accept);
    expect(decided).toMatchObject({
      status: 200,
      body: { statut: 'acceptee', structure: { statut: 'publie' }, a_un_responsable: true },
    });
    expect(await rolesOf(somebody)).toEqual([
      { role: 'partenaire', structure_id: id, fonction: 'responsable' },
    ]);
    expect((await get(null, `structures/${id}`)).status).toBe(200);
    expect((await mailsTo(somebody))[0]?.sujet).toBe(
      'Bienvenue : « Association des Lilas » est à vous',
    );
  });

  it('of a SIRET that is already there leads to claiming it', async () => {
    const { status, body } = await register(await signIn(app), { siret: OPEN_SIRET });
    expect(status).toBe(409);
    expect(body).toMatchObject({
      code: 'inscription.siret-connu',
      details: { structures: [{ nom: 'Association des Lilas', a_un_responsable: true }] },
    });
  });

  it('of one SIRET by two people at once makes one structure', async () => {
    const [one, two] = [await signIn(app), await signIn(app)];
    const answers = await Promise.all(
      [one, two].map((who) => register(who, { siret: CLOSED_SIRET })),
    );
    expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([201, 409]);
    const rows = await app.dataSource.query('SELECT id FROM structure WHERE siret = $1', [
      CLOSED_SIRET,
    ]);
    expect(rows).toHaveLength(1);
    const done = answers.find(({ status }) => status === 201);
    expect(done?.body.revendication.verification.etat).toBe('cessee');
  });

  it('does not open what is for professionals', async () => {
    const somebody = await signIn(app);
    const route = 'services/x/personnes';
    const before = (await get(somebody, route)).status;
    await register(somebody);
    expect((await get(somebody, route)).status).toBe(before);
  });

  it('without the register goes on by hand, and says so to who decides', async () => {
    stub.misbehave({ kind: 'status', status: 500 });
    const { status, body } = await register(await signIn(app), { siret: UNKNOWN_SIRET });
    stub.misbehave(null);
    expect(status).toBe(201);
    const { id } = body.revendication;
    const { body: list } = await get(gard, 'revendications?vue=territoire&statut=en_attente');
    const seen = list.items.find((one: { id: string }) => one.id === id);
    expect(seen).toMatchObject({ verification: { etat: 'non_verifie' }, peut_decider: true });
  });

  it.each([
    [{ siret: '98765432100016' }, 422, 'siret.invalide'],
    [{ sans_siret_motif: '' }, 422, 'inscription.siret-absent'],
    [{ nom: '' }, 422, 'edition.champs-invalides'],
    [{ nom: null }, 422, 'edition.champs-invalides'],
    [{ code_insee: '99999' }, 422, 'edition.champs-invalides'],
    [{ type_structure: 'palais' }, 422, 'edition.champs-invalides'],
    [{ courriel: 'pas une adresse' }, 422, 'edition.champs-invalides'],
    [{ statut: 'publie' }, 400, 'requete.invalide'],
    [{ nom: 'a\0b' }, 400, 'requete.invalide'],
    [{ longitude: 'ici' }, 400, 'requete.invalide'],
  ])('with %j is refused in words', async (more, status, code) => {
    const answer = await register(await signIn(app), more);
    expect(answer).toMatchObject({ status, body: { code } });
    expect(answer.body.message).toMatch(/[.?!]$/);
  });

  it('that is refused is withdrawn, with its author’s right to write it; its SIRET is free again', async () => {
    const somebody = await signIn(app);
    const siret = '98765432100031';
    const { body } = await register(somebody, { siret });
    const created = await post(somebody, `structures/${body.structure_id}/services`, {
      champs: { nom: 'Un atelier' },
    });
    await post(somebody, `services/${created.body.id}/soumettre`);
    const waiting = async (): Promise<number> => {
      const queue = await get(gard, 'moderation?statut=en_attente');
      return queue.body.items.filter(
        (one: { objet_id: string }) => one.objet_id === created.body.id,
      ).length;
    };
    expect(await waiting()).toBe(1);
    const path = `revendications/${body.revendication.id}/decision`;
    expect((await post(gard, path, { decision: 'refuser' })).status).toBe(422);
    const motif = 'Cette association n’existe plus.';
    const refused = await post(gard, path, { decision: 'refuser', motif });
    expect(refused.body).toMatchObject({ statut: 'refusee', motif });
    expect(await rolesOf(somebody)).toEqual([]);
    expect(await waiting()).toBe(0);
    expect((await mailsTo(somebody))[0]?.texte).toContain(motif);
    expect((await register(somebody, { siret })).status).toBe(201);
  });
});

describe('claiming a structure of the catalogue', () => {
  let first: SignedIn;
  let second: SignedIn;

  beforeEach(async () => {
    await app.dataSource.query('DELETE FROM role_compte WHERE structure_id = $1', [structure.id]);
    await app.dataSource.query('DELETE FROM revendication WHERE structure_id = $1', [structure.id]);
    first = await signIn(app);
    second = await signIn(app);
  });

  const claim = (who: SignedIn, message?: string) =>
    post(who, 'revendications', { structure_id: structure.id, message });
  const decide = (who: SignedIn, id: string, body: object) =>
    post(who, `revendications/${id}/decision`, body);

  it('changes nothing before the decision', async () => {
    const { status, body } = await claim(first, 'Je dirige cette structure.');
    expect(status).toBe(201);
    expect(body).toMatchObject({ statut: 'en_attente', origine: 'revendication' });
    expect(await rolesOf(first)).toEqual([]);
    expect((await get(first, `edition/structure/${structure.id}`)).status).toBe(403);
  });

  it('asked twice is one claim, and one mail', async () => {
    const before = (await mailsTo(gard)).length;
    const one = await claim(first);
    const two = await claim(first, 'Encore moi');
    expect(two.body.id).toBe(one.body.id);
    expect((await mailsTo(gard)).length).toBe(before + 1);
  });

  it('by two people stands side by side; accepting one leaves the other to be decided', async () => {
    const a = (await claim(first)).body.id;
    const b = (await claim(second)).body.id;
    const { body } = await get(gard, 'revendications?statut=en_attente&vue=territoire&size=200');
    const ours = body.items.filter(
      (one: { id: string; structure: { id: string }; concurrentes: string[] }) =>
        one.structure.id === structure.id,
    );
    const others = Object.fromEntries(
      ours.map((one: { id: string; structure: { id: string }; concurrentes: string[] }) => [
        one.id,
        one.concurrentes,
      ]),
    );
    expect(others).toEqual({ [a]: [b], [b]: [a] });
    const accepted = await decide(gard, a, { decision: 'accepter' });
    expect(accepted.status).toBe(200);
    const mine = (await get(second, 'revendications')).body.items;
    expect(mine).toMatchObject([{ id: b, statut: 'en_attente', concurrentes: [] }]);
    // Accepted too, the second joins who already answers for it.
    expect((await decide(gard, b, { decision: 'accepter' })).status).toBe(200);
    expect(await rolesOf(second)).toMatchObject([{ fonction: 'editeur' }]);
    expect(await rolesOf(first)).toMatchObject([{ fonction: 'responsable' }]);
  });

  it('is decided once: the second decision is told of the first', async () => {
    const { id } = (await claim(first)).body;
    const admin = await signIn(app, asAdministrateur);
    const answers = await Promise.all([
      decide(gard, id, { decision: 'accepter' }),
      decide(admin, id, { decision: 'refuser', motif: 'Inconnu ici.' }),
    ]);
    expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([200, 409]);
    const late = answers.find(({ status }) => status === 409);
    expect(late?.body).toMatchObject({
      code: 'revendication.deja-decidee',
      details: { decision: expect.stringMatching(/^(acceptee|refusee)$/) },
    });
  });

  it('is decided by the manager of the territory and nobody else', async () => {
    const { id } = (await claim(first)).body;
    const body = { decision: 'accepter' };
    for (const who of [herault, first, second, await signIn(app, asConseiller)]) {
      expect((await decide(who, id, body)).status).toBe(403);
    }
    expect((await post(null, `revendications/${id}/decision`, body)).status).toBe(401);
    expect((await decide(gard, crypto.randomUUID(), body)).status).toBe(404);
    expect((await decide(gard, 'x', body)).status).toBe(404);
    const seen = (await get(herault, 'revendications?size=200')).body.items;
    expect(
      seen.filter(
        (one: { id: string; structure: { id: string }; concurrentes: string[] }) => one.id === id,
      ),
    ).toEqual([]);
  });

  it('by a suspended account is not possible, nor decided by one', async () => {
    const { id } = (await claim(first)).body;
    const gone = await signIn(app, asGestionnaire('30'));
    await app.dataSource.query('UPDATE compte SET suspendu_le = now() WHERE id = ANY ($1)', [
      [gone.compteId, second.compteId],
    ]);
    expect((await claim(second)).status).toBe(401);
    expect((await decide(gone, id, { decision: 'accepter' })).status).toBe(401);
  });

  it('is taken back by who asked, and by nobody else', async () => {
    const { id } = (await claim(first)).body;
    const take = (who: SignedIn) =>
      app.ask('DELETE', `/api/v1/revendications/${id}`, { headers: who.headers });
    expect((await take(second)).status).toBe(404);
    expect(await take(first)).toMatchObject({ status: 200, body: { statut: 'retiree' } });
    expect((await take(first)).status).toBe(409);
    expect((await claim(first)).status).toBe(201);
  });

  it('of a structure one is in, or that is not, is refused', async () => {
    const member = await signIn(app, asPartenaire(structure.id, 'editeur'));
    expect(await claim(member)).toMatchObject({
      status: 409,
      body: { code: 'revendication.deja-membre' },
    });
    const nowhere = await post(first, 'revendications', { structure_id: 'nulle-part' });
    expect(nowhere.status).toBe(404);
  });

  it('of a structure that was merged meanwhile is about the one that was kept', async () => {
    const { body: more } = await app.get('/api/v1/structures?code_departement=30&size=3');
    const kept = more.items.find(({ id }: { id: string }) => id !== structure.id).id;
    const { id } = (await claim(first)).body;
    const redirect = (sql: string) => app.dataSource.query(sql, [structure.id, kept]);
    await redirect(
      `INSERT INTO redirection (objet, ancien_id, nouveau_id) VALUES ('structure', $1, $2)`,
    );
    expect((await decide(gard, id, { decision: 'accepter' })).status).toBe(200);
    expect(await rolesOf(first)).toMatchObject([{ structure_id: kept }]);
    const again = await claim(second);
    expect(again.body.structure.id).toBe(kept);
    await redirect(`DELETE FROM redirection WHERE ancien_id = $1 AND nouveau_id = $2`);
  });

  it('leaves with the account: what is erased names nobody', async () => {
    const { id } = (await claim(first, 'Je suis Camille.')).body;
    expect((await get(first, 'moi/donnees')).body.donnees.revendications).toHaveLength(1);
    await app.ask('DELETE', '/api/v1/moi', { headers: first.headers });
    const [row] = await app.dataSource.query('SELECT * FROM revendication WHERE id = $1', [id]);
    expect(row).toMatchObject({ compte_id: null, message: null, statut: 'retiree' });
  });
});
