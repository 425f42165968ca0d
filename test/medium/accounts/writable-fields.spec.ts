import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EDITABLE_FIELDS } from '../../../api/catalogue/edition/editable-fields.schema.js';
import { asAdministrateur, asPartenaire, type SignedIn, signIn } from '../../setup/sign-in.js';
import { createTestApp, type TestApp } from '../../setup/test-app.js';

const SHEETS = ['structure', 'service', 'permanence', 'lieu'] as const;
type Sheet = (typeof SHEETS)[number];

const COLUMNS = `
SELECT column_name AS name
FROM information_schema.columns
WHERE table_schema = 'public' AND table_name = $1`;

let test: TestApp;
let callers: readonly SignedIn[];

beforeAll(async () => {
  test = await createTestApp({ level: 'seeded' });
  callers = [
    await signIn(test, asAdministrateur),
    await signIn(test, asPartenaire('maillage--e2c-30-001')),
  ];
});
afterAll(() => test.close());

async function columnsOf(sheet: Sheet): Promise<string[]> {
  const rows = await test.dataSource.query<{ name: string }[]>(COLUMNS, [sheet]);
  return rows.map(({ name }) => name);
}

async function anyRow(sheet: Sheet): Promise<Record<string, unknown>> {
  const [row] = await test.dataSource.query(`SELECT * FROM ${sheet} ORDER BY id LIMIT 1`);
  return row;
}

describe('a sheet', () => {
  it.each(SHEETS)(
    '%s takes no field that is not its people’s to write, from anybody',
    async (sheet) => {
      const before = await anyRow(sheet);
      const forbidden = (await columnsOf(sheet)).filter(
        (name) => !(name in EDITABLE_FIELDS[sheet]),
      );
      expect(forbidden).toContain('id');
      const url = `/api/v1/edition/${sheet}/${encodeURIComponent(String(before['id']))}/publier`;
      const taken: string[] = [];
      for (const name of forbidden) {
        for (const { headers } of callers) {
          for (const value of ['x', 1, true, null, ['x']]) {
            const body = { version: before['version'], champs: { [name]: value } };
            const { status } = await test.ask('POST', url, { headers, body });
            if (status < 400 || status >= 500) taken.push(`${name} = ${String(value)} : ${status}`);
          }
        }
      }
      expect(taken).toEqual([]);
      expect(await anyRow(sheet)).toEqual(before);
    },
  );

  it.each([-1, 999, 2_147_483_647])(
    'is not written over by a version that it does not have: %s',
    async (version) => {
      const before = await anyRow('structure');
      const url = `/api/v1/edition/structure/${encodeURIComponent(String(before['id']))}/publier`;
      const body = { version, champs: { description: 'Écrit par-dessus' } };
      const [admin] = callers;
      const { status } = await test.ask('POST', url, { headers: admin?.headers ?? {}, body });
      expect([400, 409]).toContain(status);
      expect(await anyRow('structure')).toEqual(before);
    },
  );

  it('takes from its people what is theirs to write', async () => {
    const [, partner] = callers;
    const headers = partner?.headers ?? {};
    const url = '/api/v1/edition/structure/maillage--e2c-30-001';
    const { version } = (await test.ask('GET', url, { headers })).body;
    const body = { version, champs: { description: 'Écrite par ses gens.' } };
    const published = await test.ask('POST', `${url}/publier`, { headers, body });
    expect(published).toMatchObject({ status: 200, body: { publies: ['description'] } });
  });

  it('names no post and no place of another structure', async () => {
    const [, partner] = callers;
    const headers = partner?.headers ?? {};
    const make = async (
      who: Record<string, string>,
      structure: string,
      what: string,
      champs: object,
    ) =>
      test.ask('POST', `/api/v1/structures/${structure}/${what}`, {
        headers: who,
        body: { champs },
      });
    const [admin] = callers;
    const other = 'maillage--e2c-31-001';
    const post = await make({ ...admin?.headers }, other, 'postes', { intitule: 'Direction' });
    expect(post.status).toBe(201);
    const mine = await make({ ...headers }, 'maillage--e2c-30-001', 'postes', {
      intitule: 'Accueil',
      successeur_id: post.body.id,
    });
    expect([400, 403, 404, 422]).toContain(mine.status);
  });
});
