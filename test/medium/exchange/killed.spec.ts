import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildProgram } from '../../setup/build-program.js';
import { killsAsked } from '../../setup/kills.js';
import { liveAndDie, untilSaid, wait } from '../../setup/live-and-die.js';
import { openTestDatabase, type TestDatabase } from '../../setup/test-database.js';

const KILLS = killsAsked(2);
const FILES = 1_000;
const LIFE_MAX_MS = 1_500;

const RUNNING = `SELECT count(*) AS n FROM import_depose WHERE statut = 'en_cours'`;

const SENT = `
SELECT split_part(fichier, '.', 1) AS nom, statut, tentative
FROM import_depose`;

const STRUCTURES = `
SELECT source AS nom, count(*) AS n, count(DISTINCT structure.nom) AS noms
FROM structure
WHERE source LIKE 'coupure-%'
GROUP BY source`;

describe('Maillage killed while it imports', { timeout: 900_000 }, () => {
  let database: TestDatabase;
  let program: string;
  let folder: string;

  beforeAll(async () => {
    program = await buildProgram('test/medium/exchange/killed-importer.ts', 'killed-importer');
    folder = await mkdtemp(join(tmpdir(), 'maillage-coupures-'));
    database = await openTestDatabase('seeded');
  });
  afterAll(async () => {
    await database?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const live = (
    round: string,
    files: number,
    until: (said: readonly string[]) => Promise<unknown>,
  ) => liveAndDie(program, [database.url, folder, round, `${files}`], until);

  async function running(): Promise<number> {
    const [row] = await database.dataSource.query<{ n: number }[]>(RUNNING);
    return row?.n ?? 0;
  }

  it('keeps every file that it took, and imports once each that it began', async () => {
    const said: string[] = [];
    let interrupted = 0;
    for (let round = 0; round < KILLS; round++) {
      const life = async (answers: readonly string[]) => {
        if (round === 0) await untilSaid(answers, 'lance');
        await wait(Math.random() * LIFE_MAX_MS);
      };
      said.push(...(await live(`${round}`, FILES, life)));
      if ((await running()) > 0) interrupted += 1;
    }
    await live('fin', 0, async () => {
      while ((await running()) > 0) await wait(50);
    });
    type Sent = { nom: string; statut: string; tentative: number };
    const sent = await database.dataSource.query<Sent[]>(SENT);
    const imported =
      await database.dataSource.query<{ nom: string; n: number; noms: number }[]>(STRUCTURES);
    const whole = imported.filter(({ n, noms }) => n === 5 && noms === 5).map(({ nom }) => nom);
    const namesOf = (verb: string) =>
      said.flatMap((line) => (line.startsWith(`${verb} `) ? [line.slice(verb.length + 1)] : []));
    const kept = new Set(sent.map(({ nom }) => nom));
    const done = sent.filter(({ statut }) => statut === 'termine').map(({ nom }) => nom);
    console.log(
      `${namesOf('depose').length} files taken, ${namesOf('lance').length} imports begun, ` +
        `${done.length} done, ${interrupted} kills of ${KILLS} while one was running`,
    );

    expect(namesOf('lance').length).toBeGreaterThan(0);
    expect(namesOf('depose').filter((nom) => !kept.has(nom))).toEqual([]);
    expect(namesOf('lance').filter((nom) => !done.includes(nom))).toEqual([]);
    // All of an import or nothing of it, and never twice.
    expect(sent.filter(({ tentative }) => tentative > 1)).toEqual([]);
    expect(whole.toSorted()).toEqual(done.toSorted());
    expect(imported).toHaveLength(whole.length);
  });
});
