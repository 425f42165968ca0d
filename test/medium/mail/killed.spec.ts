import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { buildProgram } from '../../setup/build-program.js';
import { killsAsked } from '../../setup/kills.js';
import { openTestDatabase, type TestDatabase } from '../../setup/test-database.js';
import { openMailServer } from './mail-server.js';

const KILLS = killsAsked(4);
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
  const children = new Set<ChildProcess>();

  beforeAll(async () => {
    program = await buildProgram('test/medium/mail/killed-mailer.ts', 'killed-mailer');
    database = await openTestDatabase('migrated');
  });

  afterEach(async () => {
    for (const child of children) child.kill('SIGKILL');
    await database.dataSource.query('DELETE FROM courriel');
  });

  afterAll(() => database?.close());

  /** Runs the program; answers the keys that it said were committed. */
  async function live(
    args: readonly string[],
    until: (child: ChildProcess) => Promise<unknown>,
  ): Promise<string[]> {
    const child = fork(program, args, { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
    children.add(child);
    const acknowledged: string[] = [];
    const lines = createInterface({ input: child.stdout ?? process.stdin });
    const ready = new Promise<void>((tell) => {
      lines.on('line', (line) => (line === 'pret' ? tell() : acknowledged.push(line)));
    });
    await ready;
    await until(child);
    child.kill('SIGKILL');
    await Promise.all([once(child, 'exit'), once(lines, 'close')]);
    children.delete(child);
    return acknowledged;
  }

  const wait = (ms: number) =>
    new Promise<void>((turn) => {
      setTimeout(turn, ms);
    });

  async function left(): Promise<number> {
    const [row] = await database.dataSource.query<{ n: number }[]>(LEFT);
    return row?.n ?? 0;
  }

  async function killManyTimes(smtpUrl: string): Promise<string[]> {
    const acknowledged: string[] = [];
    for (let round = 0; round < KILLS; round++) {
      const args = [database.url, smtpUrl, String(round), String(MAILS)];
      acknowledged.push(...(await live(args, () => wait(Math.random() * LIFE_MAX_MS))));
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
    expect(acknowledged.length).toBeGreaterThan(KILLS);
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
      expect(acknowledged.length).toBeGreaterThan(KILLS);
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
