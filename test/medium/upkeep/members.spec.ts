import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { AccountsService } from '../../../api/accounts/accounts.service.js';
import { Delivery } from '../../../api/mail/delivery.service.js';
import {
  asAdministrateur,
  asGestionnaire,
  asPartenaire,
  type SignedIn,
  signIn,
} from '../../setup/sign-in.js';
import { createTestApp, type TestApp } from '../../setup/test-app.js';

let app: TestApp;
let gard: SignedIn;
let herault: SignedIn;
let id: string;
let nom: string;
let chief: SignedIn;
let editor: SignedIn;

beforeAll(async () => {
  app = await createTestApp();
  gard = await signIn(app, asGestionnaire('30'));
  herault = await signIn(app, asGestionnaire('34'));
  const { body } = await app.get('/api/v1/structures?code_departement=30&size=1');
  ({ id, nom } = body.items[0]);
});
afterAll(() => app?.close());

beforeEach(async () => {
  await app.dataSource.query('DELETE FROM role_compte WHERE structure_id = $1', [id]);
  await app.dataSource.query('DELETE FROM structure_sans_responsable');
  chief = await signIn(app, asPartenaire(id, 'responsable'));
  editor = await signIn(app, asPartenaire(id, 'editeur'));
});

type Headers = Readonly<Record<string, string>>;
const headersOf = (who: SignedIn | null): Headers => who?.headers ?? {};
const post = (who: SignedIn | null, path: string, body: unknown = {}, more: Headers = {}) =>
  app.post(`/api/v1/${path}`, body, { ...headersOf(who), ...more });
const get = (who: SignedIn | null, path: string) =>
  app.get(`/api/v1/${path}`, { ...headersOf(who) });
const remove = (who: SignedIn | null, path: string) =>
  app.ask('DELETE', `/api/v1/${path}`, { headers: headersOf(who) });
const mailsTo = async (
  courriel: string,
): Promise<{ sujet: string; texte: string; gabarit: string }[]> => {
  await app.app.get(Delivery).settle();
  return app.dataSource.query(
    'SELECT sujet, texte, gabarit FROM courriel_local WHERE a = $1 ORDER BY id',
    [courriel],
  );
};
const tokenFor = async (courriel: string): Promise<string> => {
  const mails = await mailsTo(courriel);
  return /#jeton=([\w-]{43})/.exec(mails.at(-1)?.texte ?? '')?.[1] ?? '';
};
const rolesOf = async (who: Headers) =>
  (await app.get('/api/v1/moi', { ...who })).body.compte?.roles;
const membersOf = async (who: SignedIn = gard): Promise<Record<string, string>> => {
  const { body } = await get(who, `structures/${id}/membres`);
  const pairs = body.membres.map((one: { compte_id: string; fonction: string }) => [
    one.compte_id,
    one.fonction,
  ]);
  return Object.fromEntries(pairs);
};
let count = 0;
const freshAddress = (): string => `invite-${(count += 1)}@exemple.fr`;
const invite = async (
  courriel = freshAddress(),
  fonction = 'editeur',
): Promise<{ courriel: string; jeton: string }> => {
  const { status } = await post(chief, `structures/${id}/invitations`, { courriel, fonction });
  expect(status).toBe(201);
  return { courriel, jeton: await tokenFor(courriel) };
};
/** A browser that keeps its cookies. */
const aBrowser = () => {
  const jar = new Map<string, string>();
  const headers = (): Headers =>
    jar.size === 0
      ? {}
      : { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') };
  return {
    headers,
    post: async (path: string, body: unknown) => {
      const answer = await app.post(`/api/v1/${path}`, body, { ...headers() });
      for (const cookie of [answer.headers['set-cookie']].flat()) {
        const [, name, value] = /^([^=]+)=([^;]*)/.exec(String(cookie ?? '')) ?? [];
        if (name !== undefined && value !== undefined) jar.set(name, value);
      }
      return answer;
    },
  };
};

describe('the people of a structure', () => {
  it('are seen by each other, and by nobody else', async () => {
    expect(await membersOf(editor)).toEqual({
      [chief.compteId]: 'responsable',
      [editor.compteId]: 'editeur',
    });
    const { body } = await get(editor, `structures/${id}/membres`);
    expect(body).toMatchObject({ peut_gerer: false, sans_responsable: null, structure: { nom } });
    for (const who of [herault, await signIn(app)]) {
      expect((await get(who, `structures/${id}/membres`)).status).toBe(403);
    }
    expect((await get(null, `structures/${id}/membres`)).status).toBe(401);
  });

  it('invite a colleague, who is signed in by the letter and edits at once', async () => {
    const { courriel, jeton } = await invite();
    const browser = aBrowser();
    const opened = await browser.post('invitations/ouvrir', { jeton });
    expect(opened).toMatchObject({
      status: 200,
      body: { structure: { id, nom }, fonction: 'editeur', courriel, verdict: 'accepter' },
    });
    const accepted = await browser.post('invitations/accepter', { jeton });
    expect(accepted).toMatchObject({
      status: 200,
      body: { suite: '/mes-fiches', structure_id: id, connexion_ouverte: true },
    });
    expect(await rolesOf(browser.headers())).toEqual([
      { role: 'partenaire', structure_id: id, fonction: 'editeur' },
    ]);
  });

  it('invite once: the letter does not serve again, anywhere', async () => {
    const { jeton } = await invite();
    const browser = aBrowser();
    await browser.post('invitations/ouvrir', { jeton });
    await browser.post('invitations/accepter', { jeton });
    for (const again of [browser, aBrowser()]) {
      for (const path of ['ouvrir', 'accepter']) {
        const answer = await again.post(`invitations/${path}`, { jeton });
        expect(answer).toMatchObject({ status: 410, body: { code: 'invitation.perimee' } });
      }
    }
  });

  it('invite one browser: opened elsewhere first, the letter signs nobody in here', async () => {
    const { courriel, jeton } = await invite();
    const first = aBrowser();
    await first.post('invitations/ouvrir', { jeton });
    const other = aBrowser();
    const opened = await other.post('invitations/ouvrir', { jeton });
    expect(opened.body.verdict).toBe('autre_navigateur');
    const refused = await other.post('invitations/accepter', { jeton });
    expect(refused).toMatchObject({ status: 403, body: { code: 'invitation.autre-navigateur' } });
    // Never opened in this browser, it signs nobody in either.
    expect((await post(null, 'invitations/accepter', { jeton })).status).toBe(403);
    // Signed in with the invited address, any browser does.
    const invited = await signIn(app, [], courriel);
    expect((await post(invited, 'invitations/accepter', { jeton })).status).toBe(200);
    expect((await first.post('invitations/accepter', { jeton })).status).toBe(410);
  });

  it('invite one address: another account is told so, and keeps its hands off', async () => {
    const { jeton } = await invite();
    const other = await signIn(app);
    const opened = await post(other, 'invitations/ouvrir', { jeton });
    expect(opened.body.verdict).toBe('autre_adresse');
    const refused = await post(other, 'invitations/accepter', { jeton });
    expect(refused).toMatchObject({ status: 403, body: { code: 'invitation.autre-adresse' } });
    expect(await rolesOf(other.headers)).toEqual([]);
  });

  it('never open by a letter an account that already holds a right', async () => {
    const courriel = freshAddress();
    const owner = await signIn(app, asAdministrateur, courriel);
    const { jeton } = await invite(courriel);
    const browser = aBrowser();
    const opened = await browser.post('invitations/ouvrir', { jeton });
    expect(opened.body.verdict).toBe('connexion');
    const refused = await browser.post('invitations/accepter', { jeton });
    expect(refused).toMatchObject({ status: 401, body: { code: 'invitation.connexion-requise' } });
    expect(browser.headers().cookie ?? '').not.toMatch(/(^|; )maillage=/);
    expect((await post(owner, 'invitations/accepter', { jeton })).status).toBe(200);
  });

  it('a suspended account is not let in by a letter', async () => {
    const { courriel, jeton } = await invite();
    const suspended = await signIn(app, [], courriel);
    await app.dataSource.query('UPDATE compte SET suspendu_le = now() WHERE id = $1', [
      suspended.compteId,
    ]);
    const browser = aBrowser();
    await browser.post('invitations/ouvrir', { jeton });
    const refused = await browser.post('invitations/accepter', { jeton });
    expect(refused).toMatchObject({ status: 403, body: { code: 'compte.suspendu' } });
    expect(Object.keys(await membersOf())).not.toContain(suspended.compteId);
  });

  it('cancel an invitation, and send another in its place', async () => {
    const { courriel, jeton } = await invite();
    const again = await invite(courriel, 'responsable');
    expect((await post(null, 'invitations/ouvrir', { jeton })).status).toBe(410);
    const { body } = await get(chief, `structures/${id}/membres`);
    const [waiting] = body.invitations.filter(
      (one: { courriel: string }) => one.courriel === courriel,
    );
    expect(waiting).toMatchObject({ fonction: 'responsable', perimee: false });
    const path = `structures/${id}/invitations/${waiting.id}`;
    expect((await remove(editor, path)).status).toBe(403);
    expect((await remove(chief, path)).status).toBe(200);
    expect((await remove(chief, path)).status).toBe(404);
    expect((await post(null, 'invitations/ouvrir', again)).status).toBe(400);
    expect((await post(null, 'invitations/ouvrir', { jeton: again.jeton })).status).toBe(410);
  });

  it('cannot cancel the invitation of another structure', async () => {
    const { courriel } = await invite();
    const [{ id: invitation }] = await app.dataSource.query(
      'SELECT id FROM invitation WHERE courriel = $1',
      [courriel],
    );
    const other = await signIn(app, asPartenaire('maillage--autre'));
    expect((await remove(other, `structures/${id}/invitations/${invitation}`)).status).toBe(403);
  });

  it.each([
    [{ courriel: 'pas une adresse' }, 422],
    [{ courriel: 'a@b.fr', fonction: 'candidat' }, 400],
    [{ courriel: 'a@b.fr', fonction: 'administrateur' }, 400],
    [{ courriel: 'a@b.fr', structure_id: 'x' }, 400],
    [{}, 400],
  ])('%j is refused in words', async (body, status) => {
    expect((await post(chief, `structures/${id}/invitations`, body)).status).toBe(status);
  });

  it('are invited by who answers for the structure, or moderates it, only', async () => {
    const body = { courriel: freshAddress() };
    for (const who of [editor, herault, await signIn(app)]) {
      expect((await post(who, `structures/${id}/invitations`, body)).status).toBe(403);
    }
    const already = await post(chief, `structures/${id}/invitations`, editor);
    expect(already.status).toBe(400);
    const { courriel } = editor;
    const there = await post(chief, `structures/${id}/invitations`, { courriel });
    expect(there).toMatchObject({ status: 409, body: { code: 'invitation.deja-membre' } });
  });

  it('do not flood a mailbox', async () => {
    const courriel = freshAddress();
    const statuses: number[] = [];
    for (let sent = 0; sent < 6; sent += 1) {
      statuses.push((await post(chief, `structures/${id}/invitations`, { courriel })).status);
    }
    expect(statuses).toEqual([201, 201, 201, 201, 201, 429]);
  });

  it('an invitation lasts fourteen days', async () => {
    const { courriel, jeton } = await invite();
    const [{ days }] = await app.dataSource.query(
      'SELECT extract(day FROM expire_le - cree_le)::int AS days FROM invitation WHERE courriel = $1',
      [courriel],
    );
    expect(days).toBe(14);
    await app.dataSource.query(
      `UPDATE invitation SET expire_le = '2026-11-21T07:59:59Z' WHERE courriel = $1`,
      [courriel],
    );
    expect((await post(null, 'invitations/ouvrir', { jeton })).status).toBe(410);
  });

  it('an invitation that is long over is forgotten, with the address it was for', async () => {
    const { courriel } = await invite();
    await app.dataSource.query(
      `UPDATE invitation SET expire_le = '2026-08-01T00:00:00Z' WHERE courriel = $1`,
      [courriel],
    );
    await invite();
    const left = await app.dataSource.query('SELECT FROM invitation WHERE courriel = $1', [
      courriel,
    ]);
    expect(left).toEqual([]);
  });
});

describe('a manager who leaves', () => {
  const leave = (who: SignedIn, query = '') =>
    remove(who, `structures/${id}/membres/${who.compteId}${query}`);

  it('hands over to somebody of the structure', async () => {
    const { compteId: compte_id } = editor;
    const { status } = await post(chief, `structures/${id}/passation`, { compte_id });
    expect(status).toBe(200);
    expect(await membersOf()).toEqual({
      [chief.compteId]: 'editeur',
      [editor.compteId]: 'responsable',
    });
    expect((await mailsTo(editor.courriel)).map(({ gabarit }) => gabarit)).toEqual(['passation']);
    expect((await leave(chief)).status).toBe(200);
  });

  it('hands over and leaves in one action', async () => {
    const body = { compte_id: editor.compteId, quitter: true };
    await post(chief, `structures/${id}/passation`, body);
    expect(await membersOf()).toEqual({ [editor.compteId]: 'responsable' });
  });

  it('hands over to nobody else, and an editor hands nothing over', async () => {
    const { compteId: stranger } = await signIn(app);
    const to = (compte_id: string, who = chief) =>
      post(who, `structures/${id}/passation`, { compte_id });
    expect(await to(stranger)).toMatchObject({ status: 404, body: { code: 'membre.inconnu' } });
    expect((await to(editor.compteId, editor)).status).toBe(403);
    expect((await to('x')).status).toBe(400);
  });

  it('cannot leave the structure to nobody without saying so', async () => {
    const refused = await leave(chief);
    expect(refused).toMatchObject({ status: 409, body: { code: 'membre.dernier-responsable' } });
    expect(Object.keys(await membersOf())).toContain(chief.compteId);
  });

  it('saying so, leaves a task to the manager of the territory, who takes over', async () => {
    const before = (await mailsTo(gard.courriel)).length;
    expect((await leave(chief, '?sans_successeur=true')).status).toBe(200);
    const told = (await mailsTo(gard.courriel)).slice(before);
    expect(told.map(({ sujet }) => sujet)).toEqual([`« ${nom} » n’a plus de responsable`]);
    const list = async (who: SignedIn) =>
      (await get(who, 'structures-sans-responsable')).body.items;
    expect(await list(gard)).toMatchObject([{ id, editeurs: 1, reprise_le: null }]);
    expect(await list(herault)).toEqual([]);
    expect((await get(editor, 'structures-sans-responsable')).status).toBe(403);

    expect((await post(herault, `structures/${id}/reprise`)).status).toBe(403);
    expect((await post(gard, `structures/${id}/reprise`)).status).toBe(200);
    const [taken] = await list(gard);
    expect(taken.reprise_le).not.toBeNull();
    const { compteId: compte_id } = editor;
    expect((await post(gard, `structures/${id}/passation`, { compte_id })).status).toBe(200);
    expect(await list(gard)).toEqual([]);
    const late = await post(gard, `structures/${id}/reprise`);
    expect(late).toMatchObject({ status: 409, body: { code: 'reprise.responsable-present' } });
  });

  it('erasing their account leaves the same task', async () => {
    expect((await app.ask('DELETE', '/api/v1/moi', { headers: chief.headers })).status).toBe(200);
    const { body } = await get(gard, 'structures-sans-responsable');
    expect(body.items).toMatchObject([{ id }]);
    expect((await mailsTo(gard.courriel)).at(-1)?.gabarit).toBe('sans-responsable');
  });

  it('suspended by an administrator, leaves the same task', async () => {
    await app.dataSource.query('UPDATE compte SET suspendu_le = now() WHERE id = $1', [
      chief.compteId,
    ]);
    expect((await get(gard, 'structures-sans-responsable')).body.items).toMatchObject([{ id }]);
  });

  it('with another at the same instant, one of the two stays', async () => {
    const second = await signIn(app, asPartenaire(id, 'responsable'));
    const answers = await Promise.all([leave(chief), leave(second)]);
    expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([200, 409]);
    expect(Object.values(await membersOf()).filter((one) => one === 'responsable')).toHaveLength(1);
  });

  it('or anybody, is removed by who answers for the structure, not by an editor', async () => {
    const at = (who: SignedIn) => `structures/${id}/membres/${who.compteId}`;
    const refused = await remove(editor, at(chief));
    expect(refused).toMatchObject({ status: 403, body: { code: 'membre.retrait-refuse' } });
    expect((await remove(chief, at(editor))).status).toBe(200);
    expect((await remove(chief, at(editor))).status).toBe(404);
    // The manager of the territory removes even the last one: the structure is then hers to see to.
    expect((await remove(herault, at(chief))).status).toBe(403);
    const taken = await remove(gard, at(chief));
    expect(taken.body.sans_responsable.reprise_le).not.toBeNull();
  });
});

describe('the manager of a territory', () => {
  it('invites a partner, who comes in by the letter to register their structure', async () => {
    const courriel = freshAddress();
    expect((await post(gard, 'invitations', { courriel })).status).toBe(201);
    const jeton = await tokenFor(courriel);
    const browser = aBrowser();
    const opened = await browser.post('invitations/ouvrir', { jeton });
    expect(opened.body).toMatchObject({ structure: null, fonction: null, verdict: 'accepter' });
    const accepted = await browser.post('invitations/accepter', { jeton });
    expect(accepted.body).toEqual({
      suite: '/rejoindre',
      structure_id: null,
      connexion_ouverte: true,
    });
    expect(await rolesOf(browser.headers())).toEqual([]);
    const { body } = await get(gard, 'invitations');
    expect(
      body.items.find((one: { courriel: string }) => one.courriel === courriel).acceptee_le,
    ).not.toBeNull();
  });

  it('invites somebody to answer for a structure of the territory, and of no other', async () => {
    const courriel = freshAddress();
    const asked = { courriel, structure_id: id };
    expect((await post(herault, 'invitations', asked)).status).toBe(403);
    expect((await post(chief, 'invitations', asked)).status).toBe(403);
    expect((await post(gard, 'invitations', { courriel, structure_id: 'x' })).status).toBe(404);
    expect((await post(gard, 'invitations', asked)).status).toBe(201);
    const invited = await signIn(app, [], courriel);
    const jeton = await tokenFor(courriel);
    expect((await post(invited, 'invitations/accepter', { jeton })).body.structure_id).toBe(id);
    const partners = await app.app.get(AccountsService).listPartnersOf(id);
    expect(partners.find((one) => one.courriel === courriel)?.fonction).toBe('responsable');
  });

  it('cancels what they sent, not what another sent', async () => {
    const courriel = freshAddress();
    const { body } = await post(gard, 'invitations', { courriel });
    expect((await remove(herault, `invitations/${body.id}`)).status).toBe(404);
    expect((await remove(gard, `invitations/${body.id}`)).status).toBe(200);
    const jeton = await tokenFor(courriel);
    expect((await post(null, 'invitations/ouvrir', { jeton })).status).toBe(410);
  });

  it('never finds the letter’s secret in the answer or the base', async () => {
    const courriel = freshAddress();
    const answer = await post(gard, 'invitations', { courriel });
    const jeton = await tokenFor(courriel);
    expect(jeton).toHaveLength(43);
    expect(answer.bytes.toString()).not.toContain(jeton);
    const rows = await app.dataSource.query('SELECT * FROM invitation WHERE courriel = $1', [
      courriel,
    ]);
    expect(JSON.stringify(rows)).not.toContain(jeton);
  });
});
