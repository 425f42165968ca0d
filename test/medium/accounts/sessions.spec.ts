import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asAdministrateur, signIn } from '../../setup/sign-in.js';
import { createTestApp, type TestApp } from '../../setup/test-app.js';

let test: TestApp;
beforeAll(async () => {
  test = await createTestApp({ level: 'seeded' });
});
afterAll(() => test.close());

const cookieOf = (answer: { headers: Readonly<Record<string, unknown>> }): string =>
  String(answer.headers['set-cookie']);

describe('a visitor', () => {
  it('is nobody, and is offered an account of each role to try', async () => {
    const { body, headers } = await test.get('/api/v1/moi');
    expect(body).toMatchObject({ connecte: false, compte: null, csrf: null });
    expect(body.demonstration.map(({ cle }: { cle: string }) => cle)).toEqual([
      'conseiller',
      'partenaire',
      'gestionnaire',
      'administrateur',
    ]);
    expect(headers['cache-control']).toBe('no-store');
  });

  it('cannot sign out', async () => {
    const answer = await test.post('/api/v1/deconnexion');
    expect(answer).toMatchObject({ status: 401, body: { code: 'connexion.requise' } });
  });
});

describe('a demonstration account', () => {
  it('signs in, is known by its cookie, and signs out for good', async () => {
    const entered = await test.post('/api/v1/connexion/demonstration', { cle: 'partenaire' });
    expect(entered.status).toBe(200);
    expect(cookieOf(entered)).toMatch(
      /^maillage=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/,
    );
    const cookie = cookieOf(entered).split(';')[0] ?? '';
    const me = await test.get('/api/v1/moi', { cookie });
    expect(me.body.compte).toMatchObject({
      courriel: 'partenaire@demo.maillage.invalid',
      roles: [
        { role: 'partenaire', structure_id: 'maillage--e2c-30-001', fonction: 'responsable' },
      ],
    });

    const out = await test.post('/api/v1/deconnexion', undefined, {
      cookie,
      'x-csrf': me.body.csrf,
    });
    expect(out).toMatchObject({ status: 200, body: { redirection: null } });
    expect(cookieOf(out)).toMatch(/^maillage=; .*Expires=Thu, 01 Jan 1970/);
    expect((await test.get('/api/v1/moi', { cookie })).body.connecte).toBe(false);
  });

  it('of an unknown name is refused in plain French', async () => {
    const answer = await test.post('/api/v1/connexion/demonstration', { cle: 'chef' });
    expect(answer).toMatchObject({ status: 404, body: { code: 'demonstration.absente' } });
  });
});

describe('a session', () => {
  it('is kept under a hash: who reads the database cannot use it', async () => {
    const { headers } = await signIn(test);
    const token = headers['cookie']?.split('=')[1] ?? '';
    const rows = await test.dataSource.query('SELECT * FROM session');
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  it('ends after twelve hours', async () => {
    const { headers, compteId } = await signIn(test);
    expect((await test.get('/api/v1/moi', { ...headers })).body.connecte).toBe(true);
    await test.dataSource.query(
      `UPDATE session SET expire_le = '2026-11-21T09:00:00+01:00' WHERE compte_id = $1`,
      [compteId],
    );
    expect((await test.get('/api/v1/moi', { ...headers })).body.connecte).toBe(false);
    expect((await test.ask('POST', '/api/v1/deconnexion', { headers })).status).toBe(401);
  });

  it('opens nothing once the account is suspended', async () => {
    const { headers, compteId } = await signIn(test, asAdministrateur);
    await test.dataSource.query('UPDATE compte SET suspendu_le = now() WHERE id = $1', [compteId]);
    expect((await test.get('/api/v1/moi', { ...headers })).body.connecte).toBe(false);
  });

  it('cannot be used by the page of another site', async () => {
    const { headers } = await signIn(test);
    const forged: Record<string, string>[] = [
      { ...headers, 'sec-fetch-site': 'cross-site' },
      { ...headers, origin: 'https://ailleurs.exemple.fr' },
      { cookie: headers['cookie'] ?? '' },
    ];
    for (const asked of forged) {
      const answer = await test.ask('POST', '/api/v1/deconnexion', { headers: asked });
      expect(answer).toMatchObject({ status: 403, body: { code: 'requete.etrangere' } });
    }
    expect((await test.ask('POST', '/api/v1/deconnexion', { headers })).status).toBe(200);
  });

  it.each(['x', 'a'.repeat(43), 'a'.repeat(10_000), '%00', 'é'])(
    'is not opened by a made-up cookie: %s',
    async (token) => {
      const answer = await test.get('/api/v1/moi', { cookie: `maillage=${token}` });
      expect(answer).toMatchObject({ status: 200, body: { connecte: false } });
    },
  );
});

describe('with an https address', () => {
  it('the cookie is for this host alone, over https only', async () => {
    const secure = await createTestApp({
      level: 'migrated',
      env: { PUBLIC_URL: 'https://maillage.exemple.fr' },
    });
    try {
      const entered = await secure.post('/api/v1/connexion/demonstration', { cle: 'conseiller' });
      expect(cookieOf(entered)).toMatch(
        /^__Host-maillage=.*; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
      );
      expect(cookieOf(entered)).not.toContain('Domain');
    } finally {
      await secure.close();
    }
  });
});
