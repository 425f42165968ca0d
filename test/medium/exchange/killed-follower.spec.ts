import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildProgram } from '../../setup/build-program.js';
import { killsAsked } from '../../setup/kills.js';
import { liveAndDie, wait } from '../../setup/live-and-die.js';
import { openTestDatabase, type TestDatabase } from '../../setup/test-database.js';
import {
  aService,
  aStructure,
  type DataInclusionStub,
  startDataInclusionStub,
} from './data-inclusion-stub.js';

const KILLS = killsAsked(3);
const READINGS = 1_000;
const LIFE_MAX_MS = 900;

const RUNNING = `SELECT count(*) AS n FROM passage_source WHERE statut IN ('en_attente', 'en_cours')`;

const SHEETS = `
SELECT id, telephone
FROM structure
WHERE source = 'essai' AND supprimee_le IS NULL
UNION ALL
SELECT id, telephone FROM service WHERE source = 'essai' AND supprime_le IS NULL`;

const CHANGES = `
SELECT count(*) AS n FROM historique
WHERE objet_id = 'essai--fixe' AND champ = 'telephone'`;

// Readings that began to be written after the sheet had gone.
const COUNTED = `
SELECT (SELECT count(*) FROM passage_source
        WHERE statut = 'complet' AND (constat ->> 'structures')::int = $1) AS lues,
  (SELECT absences FROM presence_source WHERE objet_id = 'essai--partie') AS absences`;

describe('Maillage killed while it reads a source', { timeout: 900_000 }, () => {
  let database: TestDatabase;
  let stub: DataInclusionStub;
  let program: string;
  let folder: string;

  beforeAll(async () => {
    program = await buildProgram('test/medium/exchange/killed-follower.ts', 'killed-follower');
    folder = await mkdtemp(join(tmpdir(), 'maillage-coupures-'));
    database = await openTestDatabase('seeded');
    stub = await startDataInclusionStub();
  });
  afterAll(async () => {
    await stub?.close();
    await database?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const live = (readings: number, until: (said: readonly string[]) => Promise<unknown>) =>
    liveAndDie(program, [database.url, folder, stub.host, `${readings}`], until);

  async function running(): Promise<number> {
    const [row] = await database.dataSource.query<{ n: number }[]>(RUNNING);
    return row?.n ?? 0;
  }
  const settled = async (): Promise<void> => {
    while ((await running()) > 0) await wait(50);
  };

  it('takes each reading up again, and counts and writes it once', async () => {
    const names = Array.from({ length: 12 }, (_, k) => `reste-${k}`);
    const fixed = (telephone: string) => aStructure('fixe', { telephone });
    const rest = names.map((name) => aStructure(name));
    stub.structures = [...rest, fixed('0466000001'), aStructure('partie')];
    stub.services = names.map((name) => aService(`s-${name}`, name));
    await live(1, async (said) => {
      while (said.length === 0) await wait(20);
    });
    await settled();
    stub.structures = [...rest, fixed('0466000001')];
    let interrupted = 0;
    for (let round = 0; round < KILLS; round++) {
      stub.structures = [...rest, fixed(`04660001${String(round).padStart(2, '0')}`)];
      await live(READINGS, () => wait(Math.random() * LIFE_MAX_MS));
      if ((await running()) > 0) interrupted += 1;
    }
    // Whatever was under way ends; then one more reading.
    await live(2, async (said) => {
      while (said.length < 2) await wait(20);
    });
    await settled();
    const sheets = await database.dataSource.query<{ id: string; telephone: string }[]>(SHEETS);
    const [counted] = await database.dataSource.query<{ lues: number; absences: number }[]>(
      COUNTED,
      [stub.structures.length],
    );
    const [changes] = await database.dataSource.query<{ n: number }[]>(CHANGES);
    console.log(
      `${counted?.lues} readings, ${interrupted} kills of ${KILLS} while one was under way`,
    );

    expect(counted?.absences).toBe(Math.min(3, Number(counted?.lues)));
    const expected = [...stub.structures, ...stub.services].map(({ id }) => id);
    const kept = Number(counted?.lues) >= 3 ? expected : [...expected, 'essai--partie'];
    expect(sheets.map(({ id }) => id).toSorted()).toEqual(kept.toSorted());
    const last = sheets.find(({ id }) => id === 'essai--fixe')?.telephone;
    expect(last).toBe(`+3346600${String(100 + KILLS - 1).padStart(4, '0')}`);
    // Written once a round at most: never twice for one change.
    expect(Number(changes?.n)).toBeLessThanOrEqual(KILLS);
  });
});
