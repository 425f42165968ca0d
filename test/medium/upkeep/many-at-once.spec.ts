import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { roundsAsked } from '../../setup/rounds.js';
import { asGestionnaire, asPartenaire, signIn, type SignedIn } from '../../setup/sign-in.js';
import { createTestApp, type TestApp } from '../../setup/test-app.js';

const STRUCTURE = 'maillage--e2c-30-001';
const ROUNDS = roundsAsked(6);
const api = '/api/v1';

let test: TestApp;
let partners: readonly SignedIn[];
let managers: readonly SignedIn[];
let service: string;

beforeAll(async () => {
  test = await createTestApp();
  const people = async (roles: ReturnType<typeof asPartenaire>) => [
    await signIn(test, roles),
    await signIn(test, roles),
  ];
  partners = await people(asPartenaire(STRUCTURE));
  managers = await people(asGestionnaire('30'));
  service = (await test.get(`${api}/structures/${STRUCTURE}`)).body.services[0].id;
});
afterAll(() => test.close());

const edition = () => `${api}/edition/service/${service}`;

async function publish({ headers }: SignedIn, champs: Record<string, unknown>): Promise<number> {
  const { version } = (await test.get(edition(), { ...headers })).body;
  const answer = await test.ask('POST', `${edition()}/publier`, {
    headers,
    body: { version, champs },
  });
  return answer.status;
}

async function decideAll({ headers }: SignedIn, round: number): Promise<number[]> {
  const { items } = (await test.get(`${api}/moderation`, { ...headers })).body;
  return Promise.all(
    items.map(async ({ id }: { id: string }, index: number) => {
      const isRefused = (index + round) % 2 === 0;
      const body = isRefused ? { decision: 'refuser', motif: 'Non.' } : { decision: 'accepter' };
      const answer = await test.ask('POST', `${api}/moderation/${id}/decision`, { headers, body });
      return answer.status;
    }),
  );
}

describe('many people on one sheet at the same moment', () => {
  it('write, decide, close and say places: each is done or told why not, nobody waits for ever', async () => {
    const seen = new Set<number>();
    for (let round = 0; round < ROUNDS; round++) {
      const quick = (path: string, body: object) =>
        partners.map(async ({ headers }) => {
          const answer = await test.ask('POST', `${api}/services/${service}/${path}`, {
            headers,
            body,
          });
          return answer.status;
        });
      const statuses = await Promise.all([
        ...partners.map((who) => publish(who, { nom: `Nom ${round}`, duree: `${round} mois` })),
        ...managers.map((who) => publish(who, { remuneration: `${round} €` })),
        ...managers.map((who) => decideAll(who, round)),
        ...quick('places', { places_disponibles: round }),
        ...quick('fermetures', { du: '2026-12-01', au: '2026-12-02' }),
      ]);
      for (const status of statuses.flat()) seen.add(status);
    }
    expect([...seen].filter((status) => ![200, 201, 409].includes(status))).toEqual([]);
    expect(seen).toContain(200);
  });

  it('write all the services of a structure and its name, and none is ended for another', async () => {
    const [manager] = managers;
    const headers = manager?.headers ?? {};
    const sheets: (readonly [objet: string, id: string])[] = [['structure', STRUCTURE]];
    for (let n = 0; n < 4; n++) {
      const made = await test.ask('POST', `${api}/structures/${STRUCTURE}/services`, {
        headers,
        body: { champs: { nom: `Solution ${n}` } },
      });
      sheets.push(['service', made.body.id]);
    }
    const write = async ([objet, id]: readonly [string, string], text: string) => {
      const url = `${api}/edition/${objet}/${id}`;
      const { version } = (await test.get(url, { ...headers })).body;
      const body = { version, champs: { nom: text, description: `${text} au fil du temps` } };
      return (await test.ask('POST', `${url}/publier`, { headers, body })).status;
    };
    const statuses: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const all = sheets.map((sheet, index) => write(sheet, `Cerf volant ${round} ${index}`));
      statuses.push(...(await Promise.all(all)));
    }
    expect(statuses.filter((status) => status !== 200)).toEqual([]);
    const stale = await test.dataSource.query(
      `SELECT s.id FROM service s WHERE s.structure_id = $1
       AND NOT s.recherche @@ to_tsquery('maillage', $2)`,
      [STRUCTURE, `${ROUNDS - 1} & volant`],
    );
    expect(stale).toEqual([]);
  });

  it('leave one open request a person, and a history without a hole', async () => {
    const twice = await test.dataSource.query(
      `SELECT auteur_id, nature FROM proposition
       WHERE objet_id = $1 AND statut = 'en_attente'
       GROUP BY auteur_id, nature HAVING count(*) > 1`,
      [service],
    );
    expect(twice).toEqual([]);
    const rows = await test.dataSource.query<{ version: number }[]>(
      `SELECT DISTINCT version FROM historique
       WHERE objet = 'service' AND objet_id = $1 AND action = 'modification' ORDER BY version`,
      [service],
    );
    const versions = rows.map(({ version }) => version);
    expect(versions).toEqual(versions.map((_version, index) => index + 2));
    const { version } = (await test.get(edition(), { ...partners[0]?.headers })).body;
    expect(versions.at(-1)).toBe(version);
  });
});
