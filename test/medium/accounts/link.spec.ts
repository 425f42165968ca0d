import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp, type TestAnswer } from '../../setup/test-app.js';

let test: TestApp;
beforeAll(async () => {
  test = await createTestApp({ level: 'migrated' });
});
afterAll(() => test.close());

const SEND = '/api/v1/connexion/lien';
const VALIDATE = '/api/v1/connexion/lien/valider';

function cookiesOf({ headers }: TestAnswer): string {
  const set = headers['set-cookie'];
  const all = Array.isArray(set) ? set : [String(set)];
  return all.map((cookie) => String(cookie).split(';')[0]).join('; ');
}

// Once delivered, the words of a mail are in the mailbox only.
const LAST_MAIL = `
SELECT coalesce(l.texte, c.texte) AS texte
FROM courriel c
LEFT JOIN courriel_local l ON l.courriel_id = c.id
WHERE c.a = $1
ORDER BY c.id DESC
LIMIT 1`;

async function tokenSentTo(courriel: string): Promise<string> {
  const [row] = await test.dataSource.query<{ texte: string }[]>(LAST_MAIL, [
    courriel.toLowerCase(),
  ]);
  const [, token] =
    /http:\/\/localhost:3000\/connexion\/lien#jeton=([\w-]{43})\n/.exec(row?.texte ?? '') ?? [];
  return token ?? '';
}

async function ask(courriel: string, suite?: string) {
  const sent = await test.post(SEND, { courriel, suite });
  return { sent, cookie: cookiesOf(sent), jeton: await tokenSentTo(courriel) };
}

const logged = (resultat: string) =>
  test.dataSource.query('SELECT FROM journal_connexion WHERE resultat = $1', [resultat]);

describe('a sign-in link', () => {
  it('opens a session, and the page that was asked for; the account has no role', async () => {
    const { sent, cookie, jeton } = await ask('Lea@exemple.fr', '/mes-fiches');
    expect(sent.status).toBe(202);
    const { body: again } = await test.post(SEND, { courriel: 'personne@exemple.fr' });
    expect(again).toEqual(sent.body);

    const entered = await test.post(VALIDATE, { jeton }, { cookie });
    expect(entered).toMatchObject({ status: 200, body: { suite: '/mes-fiches' } });
    const me = await test.get('/api/v1/moi', { cookie: cookiesOf(entered) });
    expect(me.body.compte).toMatchObject({ courriel: 'lea@exemple.fr', roles: [] });
  });

  it('serves once', async () => {
    const { cookie, jeton } = await ask('une-fois@exemple.fr');
    expect((await test.post(VALIDATE, { jeton }, { cookie })).status).toBe(200);
    const again = await test.post(VALIDATE, { jeton }, { cookie });
    expect(again).toMatchObject({ status: 410, body: { code: 'connexion.lien-perime' } });
    expect(again.headers['set-cookie']).toBeUndefined();
  });

  it('serves once, even pressed twice at the same instant', async () => {
    const { cookie, jeton } = await ask('deux-fois@exemple.fr');
    const press = () => test.post(VALIDATE, { jeton }, { cookie });
    const answers = await Promise.all([press(), press(), press()]);
    expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([200, 410, 410]);
  });

  it('serves fifteen minutes', async () => {
    const { cookie, jeton } = await ask('trop-tard@exemple.fr');
    await test.dataSource.query(
      `UPDATE demande_connexion SET expire_le = expire_le - interval '15 minutes' WHERE courriel = $1`,
      ['trop-tard@exemple.fr'],
    );
    expect((await test.post(VALIDATE, { jeton }, { cookie })).status).toBe(410);
    expect((await logged('lien_perime')).length).toBeGreaterThan(0);
  });

  it('serves only in the browser that asked, and is still good there', async () => {
    const { cookie, jeton } = await ask('vole@exemple.fr');
    const stolen = await test.post(VALIDATE, { jeton });
    expect(stolen).toMatchObject({ status: 403, body: { code: 'connexion.autre-navigateur' } });
    const other = cookiesOf(await test.post(SEND, { courriel: 'voleur@exemple.fr' }));
    expect((await test.post(VALIDATE, { jeton }, { cookie: other })).status).toBe(403);
    expect((await logged('autre_navigateur')).length).toBe(2);
    expect((await test.post(VALIDATE, { jeton }, { cookie })).status).toBe(200);
  });

  it('stays good when the same browser asks for another', async () => {
    const first = await ask('presse@exemple.fr');
    await test.post(SEND, { courriel: 'presse@exemple.fr' }, { cookie: first.cookie });
    const entered = await test.post(VALIDATE, { jeton: first.jeton }, { cookie: first.cookie });
    expect(entered.status).toBe(200);
  });

  it('opens nothing for a suspended account', async () => {
    const { cookie, jeton } = await ask('suspendu@exemple.fr');
    await test.dataSource.query(
      `INSERT INTO compte (courriel, suspendu_le) VALUES ('suspendu@exemple.fr', now())`,
    );
    const answer = await test.post(VALIDATE, { jeton }, { cookie });
    expect(answer).toMatchObject({ status: 403, body: { code: 'compte.suspendu' } });
    expect(answer.headers['set-cookie']).toBeUndefined();
  });

  it('never leads to another site', async () => {
    const { cookie, jeton } = await ask('suite@exemple.fr', '//ailleurs.exemple.fr');
    expect((await test.post(VALIDATE, { jeton }, { cookie })).body).toEqual({ suite: '/' });
  });

  it('is kept under a hash', async () => {
    const { jeton } = await ask('hache@exemple.fr');
    const kept = await test.dataSource.query('SELECT * FROM demande_connexion');
    expect(JSON.stringify(kept)).not.toContain(jeton);
  });

  it.each([
    '',
    'lea',
    'lea@exemple.fr, autre@exemple.fr',
    'lea@exemple.fr\r\nBcc: x@y.fr',
    7,
    null,
  ])('is not sent to %j', async (courriel) => {
    const answer = await test.post(SEND, { courriel });
    expect([400, 422]).toContain(answer.status);
    expect(answer.body.message).toMatch(/\.$/);
  });

  it.each(['', 'x', 'a'.repeat(43), 'é', '\u0000'])('is not guessed: %j', async (jeton) => {
    expect([400, 410]).toContain((await test.post(VALIDATE, { jeton })).status);
  });
});

describe('too many tries', () => {
  it('for one account wait, and are told how long, whether it exists or not', async () => {
    for (let time = 0; time < 5; time++) {
      expect((await test.post(SEND, { courriel: 'insiste@exemple.fr' })).status).toBe(202);
    }
    const refused = await test.post(SEND, { courriel: 'INSISTE@exemple.fr' });
    expect(refused).toMatchObject({ status: 429, body: { code: 'connexion.trop-d-essais' } });
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(800);
  });

  it('from one address wait too', async () => {
    const statuses = new Set<number>();
    for (let time = 0; time < 61; time++) {
      statuses.add((await test.post(VALIDATE, { jeton: 'a'.repeat(43) })).status);
    }
    expect(statuses).toContain(429);
  });
});
