import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { buildProgram } from '../../setup/build-program.js';
import { killsAsked } from '../../setup/kills.js';
import { liveAndDie, untilSaid, wait } from '../../setup/live-and-die.js';
import { openTestDatabase, type TestDatabase } from '../../setup/test-database.js';
import { openMailServer } from './mail-server.js';

const KILLS = killsAsked(2);
const MAILS = 1_000;
const LIFE_MAX_MS = 300;
const PATIENCE_MS = 900_000;

const LEFT = `
SELECT count(*) AS n
FROM courriel
WHERE etat <> 'envoye'`;

const KEYS = `
SELECT cle, message_id
FROM courriel`;

const LOCAL = `
SELECT c.cle
FROM courriel_local l
JOIN courriel c ON c.id = l.courriel_id`;

describe('Maillage killed while it sends mails', { timeout: PATIENCE_MS }, () => {
  let database: TestDatabase;
  let program: string;

  beforeAll(async () => {
    program = await buildProgram('test/medium/mail/killed-mailer.ts', 'killed-mailer');
    database = await openTestDatabase('migrated');
  });

  afterEach(async () => {
    await database.dataSource.query('DELETE FROM courriel');
  });

  afterAll(() => database?.close());

  /** Runs the program; answers the keys that it said were committed. */
  const live = (args: readonly string[], until: (said: readonly string[]) => Promise<unknown>) =>
    liveAndDie(program, args, until);

  async function left(): Promise<number> {
    const [row] = await database.dataSource.query<{ n: number }[]>(LEFT);
    return row?.n ?? 0;
  }

  async function killManyTimes(smtpUrl: string): Promise<string[]> {
    const acknowledged: string[] = [];
    for (let round = 0; round < KILLS; round++) {
      const args = [database.url, smtpUrl, String(round), String(MAILS)];
      const life = async (said: readonly string[]) => {
        if (round === 0) await untilSaid(said);
        await wait(Math.random() * LIFE_MAX_MS);
      };
      acknowledged.push(...(await live(args, life)));
    }
    await live([database.url, smtpUrl, 'fin', '0'], async () => {
      while ((await left()) > 0) await wait(50);
    });
    return acknowledged;
  }

  it('loses none and keeps none twice in the local mailbox', async () => {
    const acknowledged = await killManyTimes('');
    const committed = await database.dataSource.query<{ cle: string }[]>(KEYS);
    const kept = await database.dataSource.query<{ cle: string }[]>(LOCAL);
    const keys = committed.map(({ cle }) => cle);
    expect(acknowledged).not.toEqual([]);
    expect(keys).toEqual(expect.arrayContaining(acknowledged));
    expect(kept.map(({ cle }) => cle).toSorted()).toEqual(keys.toSorted());
  });

  it('loses none and gives none to the server under two names', async () => {
    const server = await openMailServer();
    try {
      const acknowledged = await killManyTimes(server.url);
      const committed =
        await database.dataSource.query<{ cle: string; message_id: string }[]>(KEYS);
      const copies = new Map<string, Set<string>>();
      for (const { messageId, raw } of server.received) {
        copies.set(messageId, (copies.get(messageId) ?? new Set()).add(raw));
      }
      expect(acknowledged).not.toEqual([]);
      expect(committed.map(({ cle }) => cle)).toEqual(expect.arrayContaining(acknowledged));
      expect([...copies.keys()].toSorted()).toEqual(
        committed.map(({ message_id }) => message_id).toSorted(),
      );
      // A copy that came twice is the same bytes.
      expect([...copies.values()].filter((raws) => raws.size > 1)).toEqual([]);
      console.log(`${server.received.length} messages, ${committed.length} mails, ${KILLS} kills`);
    } finally {
      await server.close();
    }
  });
});
