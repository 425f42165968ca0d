import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AccountsService } from '../../../api/accounts/accounts.service.js';
import { asAdministrateur, asConseiller, signIn } from '../../setup/sign-in.js';
import { createTestApp, type TestApp } from '../../setup/test-app.js';

let test: TestApp;
beforeAll(async () => {
  test = await createTestApp({ level: 'migrated' });
  await signIn(test, asAdministrateur);
});
afterAll(() => test.close());

const EVERY_TEXT = `
SELECT table_name, column_name
FROM information_schema.columns
WHERE table_schema = 'public' AND data_type IN ('text', 'jsonb')`;

/** The tables where these words are, anywhere. */
async function whereIs(words: string): Promise<string[]> {
  const columns =
    await test.dataSource.query<{ table_name: string; column_name: string }[]>(EVERY_TEXT);
  const found: string[] = [];
  for (const { table_name: table, column_name: column } of columns) {
    const [{ total }] = await test.dataSource.query(
      `SELECT count(*) AS total FROM "${table}" WHERE strpos(lower("${column}"::text), $1) > 0`,
      [words.toLowerCase()],
    );
    if (total > 0) found.push(`${table}.${column}`);
  }
  return found;
}

describe('a person', () => {
  it('reads all that is known of them, and what the other rooms know', async () => {
    const { headers, courriel } = await signIn(test, asConseiller);
    test.app.get(AccountsService).onExported('essai', () => Promise.resolve(['une ligne']));
    const told = await test.ask('GET', '/api/v1/moi/donnees', { headers });
    expect(told.status).toBe(200);
    expect(told.headers['content-disposition']).toContain('attachment');
    expect(told.body.donnees).toMatchObject({
      compte: { courriel },
      roles: [{ role: 'conseiller' }],
      sessions: [{ voie: 'lien' }],
      identites: [],
      connexions: [],
      cles_api: [],
      essai: ['une ligne'],
    });
    expect(JSON.stringify(told.body)).not.toContain('hache');
  });

  it('is erased at their word: nothing names them any more, in any table', async () => {
    const courriel = 'efface-canari-7391@exemple.fr';
    const sent = await test.post('/api/v1/connexion/lien', { courriel });
    expect(sent.status).toBe(202);
    const { headers, compteId } = await signIn(test, asConseiller, courriel);
    await test.dataSource.query(`UPDATE compte SET nom = 'Canari Sept' WHERE id = $1`, [compteId]);
    await test.ask('POST', '/api/v1/cles-api', {
      headers,
      body: { nom: 'canari sept', portees: ['lecture'] },
    });
    expect(await whereIs('efface-canari-7391')).not.toEqual([]);
    const told: string[] = [];
    test.app.get(AccountsService).onErased(async (_manager, id) => void told.push(id));

    const erased = await test.ask('DELETE', '/api/v1/moi', { headers });
    expect(erased).toMatchObject({ status: 200, body: { efface: true } });
    expect(String(erased.headers['set-cookie'])).toContain('maillage=;');
    expect(told).toEqual([compteId]);
    expect(await whereIs('efface-canari-7391')).toEqual([]);
    expect(await whereIs('canari sept')).toEqual([]);
    expect((await test.ask('GET', '/api/v1/moi', { headers })).body.connecte).toBe(false);
    expect(await test.app.get(AccountsService).find(compteId)).toBeNull();
  });

  it('who comes back has a new account, without the roles of the old one', async () => {
    const before = await signIn(test, asConseiller, 'revient@exemple.fr');
    await test.ask('DELETE', '/api/v1/moi', { headers: before.headers });
    const after = await signIn(test, [], 'revient@exemple.fr');
    expect(after.compteId).not.toBe(before.compteId);
    const me = await test.ask('GET', '/api/v1/moi', { headers: after.headers });
    expect(me.body.compte.roles).toEqual([]);
  });
});
