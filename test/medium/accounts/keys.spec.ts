import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asAdministrateur, asPartenaire, signIn } from '../../setup/sign-in.js';
import { createTestApp, type TestApp } from '../../setup/test-app.js';

let test: TestApp;
beforeAll(async () => {
  test = await createTestApp({ level: 'migrated' });
});
afterAll(() => test.close());

const KEYS = '/api/v1/cles-api';

async function newKey(body: object = {}) {
  const owner = await signIn(test, asPartenaire('maillage--x'));
  const { headers } = owner;
  const made = await test.ask('POST', KEYS, {
    headers,
    body: { nom: 'Notre logiciel', portees: ['lecture'], ...body },
  });
  const bearer = { authorization: `Bearer ${made.body.cle}` };
  return { owner, headers, made, bearer };
}

describe('a key', () => {
  it('is shown once, and known by its beginning afterwards', async () => {
    const { made, headers } = await newKey();
    expect(made).toMatchObject({
      status: 201,
      body: { nom: 'Notre logiciel', cle: expect.stringMatching(/^mlg_[\w-]{43}$/) },
    });
    const listed = await test.ask('GET', KEYS, { headers });
    const { cle, ...shown } = made.body;
    expect(listed.body.items).toEqual([shown]);
    expect(cle.startsWith(shown.prefixe)).toBe(true);
    const kept = await test.dataSource.query('SELECT * FROM cle_api');
    expect(JSON.stringify(kept)).not.toContain(cle.slice(4));
  });

  it('says who calls, and the day it served last', async () => {
    const { owner, bearer, headers } = await newKey();
    const me = await test.get('/api/v1/moi', bearer);
    expect(me.body).toMatchObject({ connecte: true, csrf: null, compte: { id: owner.compteId } });
    const [{ derniere_utilisation }] = (await test.ask('GET', KEYS, { headers })).body.items;
    expect(derniere_utilisation).toBe('2026-11-21');
  });

  it('cannot make or revoke keys, nor erase the account', async () => {
    const { bearer, made } = await newKey({ portees: ['lecture', 'ecriture:structure'] });
    for (const [method, url] of [
      ['GET', KEYS],
      ['POST', KEYS],
      ['DELETE', `${KEYS}/${made.body.id}`],
      ['DELETE', '/api/v1/moi'],
      ['GET', '/api/v1/moi/donnees'],
      ['GET', '/api/v1/comptes'],
    ] as const) {
      const answer = await test.ask(method, url, { headers: bearer });
      expect(answer).toMatchObject({ status: 403, body: { code: 'cle.portee' } });
    }
  });

  it('opens nothing once revoked, expired, or its owner suspended', async () => {
    const revoked = await newKey();
    const { headers, made } = revoked;
    expect((await test.ask('DELETE', `${KEYS}/${made.body.id}`, { headers })).status).toBe(200);
    const expired = await newKey();
    await test.dataSource.query(`UPDATE cle_api SET expire_le = 'epoch' WHERE id = $1`, [
      expired.made.body.id,
    ]);
    const suspended = await newKey();
    await test.dataSource.query('UPDATE compte SET suspendu_le = now() WHERE id = $1', [
      suspended.owner.compteId,
    ]);
    for (const { bearer } of [revoked, expired, suspended]) {
      const answer = await test.get('/api/v1/moi', bearer);
      expect(answer).toMatchObject({ status: 401, body: { code: 'cle.inconnue' } });
    }
  });

  it('of somebody else is not revoked, save by an administrator', async () => {
    const { made } = await newKey();
    const url = `${KEYS}/${made.body.id}`;
    const other = await signIn(test, asPartenaire('maillage--y'));
    expect((await test.ask('DELETE', url, { headers: other.headers })).status).toBe(404);
    const admin = await signIn(test, asAdministrateur);
    expect((await test.ask('DELETE', url, { headers: admin.headers })).status).toBe(200);
  });

  it.each(['mlg_', 'mlg_x', `mlg_${'a'.repeat(43)}`])('is not guessed: %s', async (cle) => {
    const answer = await test.get('/api/v1/moi', { authorization: `Bearer ${cle}` });
    expect(answer).toMatchObject({ status: 401, body: { code: 'cle.inconnue' } });
  });

  it('of data·inclusion, brought by its clients, is not looked at', async () => {
    const answer = await test.get('/api/v1/structures', { authorization: 'Bearer eyJhbGciOi.x.y' });
    expect(answer.status).toBe(200);
  });

  it('may call three hundred times a minute', async () => {
    const { bearer } = await newKey();
    const statuses = new Map<number, number>();
    for (let call = 0; call < 301; call++) {
      const { status } = await test.get('/api/v1/configuration', bearer);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
    expect(Object.fromEntries(statuses)).toEqual({ 200: 300, 429: 1 });
  });

  it.each([
    [{ portees: [] }],
    [{ portees: ['administration'] }],
    [{ nom: '' }],
    [{ jours: 0 }],
    [{ compte_id: 'x' }],
  ])('is refused with %j', async (wrong) => {
    expect((await newKey(wrong)).made).toMatchObject({
      status: 400,
      body: { code: 'requete.invalide' },
    });
  });

  it('comes with at most nineteen others', async () => {
    const { headers } = await newKey();
    const body = { nom: 'encore', portees: ['lecture'] };
    for (let made = 1; made < 20; made++) await test.ask('POST', KEYS, { headers, body });
    const refused = await test.ask('POST', KEYS, { headers, body });
    expect(refused).toMatchObject({ status: 422, body: { code: 'cle.trop-nombreuses' } });
  });
});
