import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { buildProgram } from '../../setup/build-program.js';
import { killsAsked } from '../../setup/kills.js';
import { openTestDatabase, type TestDatabase } from '../../setup/test-database.js';

const IN_SUITE = 2;
const KILLS = killsAsked(IN_SUITE);
// Enough to be writing still at the last kill.
const STRUCTURES = KILLS > IN_SUITE ? 1_200 : 400;
const LIFE_MAX_MS = 400;
const PATIENCE_MS = 900_000;

const TERRITORY = `
INSERT INTO region (code, nom) VALUES ('76', 'Occitanie');
INSERT INTO departement (code, nom, region_code) VALUES ('30', 'Gard', '76');
INSERT INTO source (slug, nom) VALUES ('essai', 'Essai')`;

// Two structures an address; one in ten has none.
const STRUCTURES_OF = `
INSERT INTO structure (id, source, nom, date_maj, departement_code, courriel)
SELECT 'e' || n, 'essai', 'Structure ' || n, '2026-11-01', '30',
  CASE WHEN n % 20 < 18 THEN 'p' || n / 2 || '@exemple.fr' END
FROM generate_series(0, $1::int - 1) n`;

const SERVICES_OF = `
INSERT INTO service (id, structure_id, source, nom, description, date_maj)
SELECT 's' || st.id, st.id, 'essai', 'Solution', '', '2026-11-01' FROM structure st`;

const CAMPAIGN = `
INSERT INTO campagne (nom, maille, code, du, au, cree_le)
VALUES ('Essai', 'departement', '30', current_date - 1, current_date + 30, now())
RETURNING id`;

const LEFT = `
SELECT (SELECT count(*) FROM campagne_structure WHERE etat = 'a_contacter')
     + (SELECT count(*) FROM courriel WHERE etat <> 'envoye')
     + (SELECT count(*) FROM tache WHERE nom = 'campagnes.envoi' AND fini_le IS NULL) AS n`;

const RECEIVED = `
SELECT l.a, count(*) AS mails
FROM courriel_local l
GROUP BY l.a`;

const STATES = `
SELECT etat, count(*) AS n
FROM campagne_structure
GROUP BY etat
ORDER BY etat`;

const LINKS = `
SELECT count(*) AS liens, count(DISTINCT structure_id) AS structures
FROM lien_confirmation`;

describe('a campaign killed while it writes', { timeout: PATIENCE_MS }, () => {
  let database: TestDatabase;
  let program: string;
  let id = '';
  const children = new Set<ChildProcess>();

  beforeAll(async () => {
    program = await buildProgram('test/medium/upkeep/killed-campaign.ts', 'killed-campaign');
    database = await openTestDatabase('migrated');
    const { dataSource } = database;
    await dataSource.query(TERRITORY);
    await dataSource.query(STRUCTURES_OF, [STRUCTURES]);
    await dataSource.query(SERVICES_OF);
    const [row] = await dataSource.query<{ id: string }[]>(CAMPAIGN);
    id = row?.id ?? '';
  });
  afterEach(() => {
    for (const child of children) child.kill('SIGKILL');
  });
  afterAll(() => database?.close());

  const wait = (ms: number) =>
    new Promise<void>((turn) => {
      setTimeout(turn, ms);
    });

  const left = async (): Promise<number> => {
    const [row] = await database.dataSource.query<{ n: number }[]>(LEFT);
    return row?.n ?? 0;
  };

  async function live(until: () => Promise<unknown>): Promise<void> {
    const child = fork(program, [database.url, id], {
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    });
    children.add(child);
    const lines = createInterface({ input: child.stdout ?? process.stdin });
    await Promise.race([
      once(lines, 'line'),
      once(child, 'exit').then(() => {
        throw new Error('Maillage did not start');
      }),
    ]);
    await until();
    child.kill('SIGKILL');
    await Promise.all([once(child, 'exit'), once(lines, 'close')]);
    children.delete(child);
  }

  it('writes to each recipient once, about all their structures', async () => {
    let interrupted = 0;
    for (let round = 0; round < KILLS; round++) {
      await live(() => wait(Math.random() * LIFE_MAX_MS));
      if ((await left()) > 0) interrupted += 1;
    }
    await live(async () => {
      while ((await left()) > 0) await wait(50);
    });
    const received = await database.dataSource.query<{ a: string; mails: number }[]>(RECEIVED);
    const recipients = (STRUCTURES / 2) * 0.9;
    expect(interrupted).toBeGreaterThan(0);
    expect(received.filter(({ mails }) => mails !== 1)).toEqual([]);
    expect(received).toHaveLength(recipients);
    expect(await database.dataSource.query(STATES)).toEqual([
      { etat: 'contactee', n: recipients * 2 },
      { etat: 'sans_adresse', n: STRUCTURES - recipients * 2 },
    ]);
    expect(await database.dataSource.query(LINKS)).toEqual([
      { liens: recipients * 2, structures: recipients * 2 },
    ]);
    console.log(`${received.length} mails, ${interrupted} kills of ${KILLS} while it was writing`);
  });
});
