import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  openEmbeddedDatabase,
  type EmbeddedDatabase,
} from '../../../api/database/embedded/embedded-database.js';
import { MESSAGE_MAX_BYTES } from '../../../api/database/embedded/message-reader.js';
import { int32 } from '../../../api/database/embedded/wire.js';
import { WireClient } from '../../setup/wire-client.js';

describe('the front of the embedded database', () => {
  let dataDir: string;
  let database: EmbeddedDatabase;
  const clients: pg.Client[] = [];

  async function aClient(): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: database.url });
    client.on('error', () => undefined);
    await client.connect();
    clients.push(client);
    return client;
  }

  async function stillAnswers(): Promise<void> {
    const client = await aClient();
    const { rows } = await client.query('SELECT 1 AS un');
    expect(rows).toEqual([{ un: 1 }]);
  }

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'maillage-front-'));
    database = await openEmbeddedDatabase({ dataDir });
    const client = await aClient();
    await client.query('CREATE TABLE essai (nom text)');
  });

  afterEach(async () => {
    await Promise.all(clients.splice(0).map((client) => client.end()));
  });

  afterAll(async () => {
    await database?.close();
    await rm(dataDir, { recursive: true, force: true });
  });

  it('keeps the transactions of two clients apart', async () => {
    const [anna, boris] = [await aClient(), await aClient()];
    await anna.query('TRUNCATE essai');
    await anna.query('BEGIN');
    await anna.query("INSERT INTO essai VALUES ('anna 1')");
    const borisReads = boris.query('SELECT nom FROM essai ORDER BY nom');
    await anna.query("INSERT INTO essai VALUES ('anna 2')");
    await anna.query('COMMIT');
    expect((await borisReads).rows).toEqual([{ nom: 'anna 1' }, { nom: 'anna 2' }]);
  });

  it('lets nobody into a transaction that failed until its owner rolls it back', async () => {
    const [anna, boris] = [await aClient(), await aClient()];
    await anna.query('BEGIN');
    await expect(anna.query('SELECT * FROM nulle_part')).rejects.toMatchObject({ code: '42P01' });
    const borisReads = boris.query('SELECT 2 AS deux');
    await expect(anna.query('SELECT 1')).rejects.toMatchObject({ code: '25P02' });
    await anna.query('ROLLBACK');
    expect((await borisReads).rows).toEqual([{ deux: 2 }]);
  });

  it('runs many clients at once without mixing their answers', async () => {
    const all = await Promise.all(Array.from({ length: 8 }, () => aClient()));
    const answers = await Promise.all(
      all.map(async (client, who) => {
        const seen: number[] = [];
        for (let turn = 0; turn < 50; turn++) {
          const { rows } = await client.query('SELECT $1::int * 1000 + $2::int AS mark', [
            who,
            turn,
          ]);
          seen.push(rows[0].mark);
        }
        return seen;
      }),
    );
    const expected = all.map((_, who) =>
      Array.from({ length: 50 }, (_, turn) => who * 1000 + turn),
    );
    expect(answers).toEqual(expected);
  });

  it('gives two clients each their own statement of one name', async () => {
    const [anna, boris] = [await aClient(), await aClient()];
    await anna.query({ name: 'lire', text: "SELECT 'anna' AS qui" });
    await boris.query({ name: 'lire', text: "SELECT 'boris' AS qui" });
    const again = await anna.query({ name: 'lire', text: "SELECT 'anna' AS qui" });
    expect(again.rows).toEqual([{ qui: 'anna' }]);
  });

  it('forgets the statements and settings of a client that left', async () => {
    const anna = await aClient();
    await anna.query({ name: 'lire', text: 'SELECT 1' });
    await anna.query("SET search_path = 'pg_catalog'");
    await anna.query('CREATE TEMP TABLE brouillon (n int)');
    await anna.end();
    const boris = await aClient();
    const { rows } = await boris.query(
      `SELECT (SELECT count(*)::int FROM pg_prepared_statements) AS statements,
              current_setting('search_path') AS path,
              to_regclass('brouillon') AS draft`,
    );
    expect(rows).toEqual([{ statements: 0, path: 'public', draft: null }]);
  });

  it('rolls back what a lost client left', async () => {
    const lost = await WireClient.login(database.url);
    await lost.until('Z');
    lost.message('Q', "TRUNCATE essai; BEGIN; INSERT INTO essai VALUES ('perdue')\0");
    await lost.until('Z');
    lost.close();
    const boris = await aClient();
    const { rows } = await boris.query(
      "SELECT count(*)::int AS total FROM essai WHERE nom = 'perdue'",
    );
    expect(rows).toEqual([{ total: 0 }]);
  });

  it('never runs the unnamed statement of another client', async () => {
    const [anna, boris] = [
      await WireClient.login(database.url),
      await WireClient.login(database.url),
    ];
    await anna.until('Z');
    await boris.until('Z');
    anna.message('P', "\0SELECT 'anna'\0", Buffer.from([0, 0]));
    anna.message('S');
    await anna.until('Z');
    boris.message('P', "\0DELETE FROM essai RETURNING 'boris'\0", Buffer.from([0, 0]));
    boris.message('S');
    await boris.until('Z');
    anna.message('B', '\0\0', Buffer.from([0, 0, 0, 0, 0, 0]));
    anna.message('E', '\0', int32(0));
    anna.message('S');
    const answer = await anna.until('Z');
    expect(answer).toContain('26000');
    expect(answer).not.toContain('boris');
    anna.close();
    boris.close();
  });

  it('sends what a client asks for before its Sync', async () => {
    const client = await WireClient.login(database.url);
    await client.until('Z');
    client.message('P', '\0SELECT 7\0', Buffer.from([0, 0]));
    client.message('B', '\0\0', Buffer.from([0, 0, 0, 0, 0, 0]));
    client.message('H');
    await client.until('2');
    client.message('E', '\0', int32(0));
    client.message('S');
    expect(await client.until('Z')).toContain('SELECT 1');
    client.close();
  });

  it('takes the rows of a COPY', async () => {
    const client = await WireClient.login(database.url);
    await client.until('Z');
    client.message('Q', 'COPY essai FROM STDIN\0');
    await client.until('G');
    client.message('d', 'copiée 1\ncopiée 2\n');
    client.message('c');
    expect(await client.until('Z')).toContain('COPY 2');
    client.close();
    await stillAnswers();
  });

  it('refuses a COPY among other statements', async () => {
    const client = await WireClient.login(database.url);
    await client.until('Z');
    client.message('Q', 'BEGIN; COPY essai FROM STDIN\0');
    expect(await client.until('Z')).toContain('0A000');
    client.close();
    await stillAnswers();
  });

  it('survives a COPY that fails', async () => {
    const client = await WireClient.login(database.url);
    await client.until('Z');
    client.message('Q', 'COPY nulle_part FROM STDIN\0');
    await client.until('G');
    client.message('d', 'x\n');
    client.message('c');
    expect(await client.until('Z')).toContain('42P01');
    client.close();
    await stillAnswers();
  });

  it('refuses a wrong password', async () => {
    const client = await WireClient.login(database.url, 'faux');
    expect(await client.untilClosed()).toContain('28P01');
    await stillAnswers();
  });

  it('says that it speaks in clear, then goes on', async () => {
    const client = await WireClient.open(database.url);
    client.send(client.packet(int32(80_877_103)));
    expect(await client.untilBytes(1)).toBe('N');
    client.send(client.packet(int32(196_608), Buffer.from('user\0maillage\0\0')));
    expect(await client.until('R')).toContain('R');
    client.close();
  });

  it('drops the waiting query that its client cancels', async () => {
    const [anna, boris] = [
      await WireClient.login(database.url),
      await WireClient.login(database.url),
    ];
    await anna.until('Z');
    const key = boris.keyIn(await boris.until('Z'));
    anna.message('Q', 'BEGIN\0');
    await anna.until('Z');
    boris.message('Q', "INSERT INTO essai VALUES ('jamais')\0");
    const canceller = await WireClient.open(database.url);
    await new Promise((resolve) => setTimeout(resolve, 50));
    canceller.send(canceller.packet(int32(80_877_102), key));
    expect(await boris.until('Z')).toContain('57014');
    for (const client of [anna, boris, canceller]) client.close();
    await stillAnswers();
  });

  it.each([
    [
      'a message too long',
      Buffer.concat([Buffer.from('Q'), int32(MESSAGE_MAX_BYTES + 1)]),
      '54000',
    ],
    ['a message shorter than nothing', Buffer.concat([Buffer.from('Q'), int32(1)]), '08P01'],
    ['a message of no known type', Buffer.concat([Buffer.from('!'), int32(4)]), '08P01'],
    [
      'a statement without its end',
      Buffer.concat([Buffer.from('P'), int32(7), Buffer.from('abc')]),
      '08P01',
    ],
  ])('closes on %s, and nothing else', async (_what, bytes, code) => {
    const client = await WireClient.login(database.url);
    await client.until('Z');
    client.send(bytes);
    expect(await client.untilClosed()).toContain(code);
    await stillAnswers();
  });

  it('closes on a first packet that is none', async () => {
    const client = await WireClient.open(database.url);
    client.send(Buffer.from('GET / HTTP/1.1\r\n\r\n'));
    expect(await client.untilClosed()).toContain('08P01');
    await stillAnswers();
  });

  it('reports a malformed Bind without dying', async () => {
    const client = await WireClient.login(database.url);
    await client.until('Z');
    client.message('P', '\0SELECT $1::int\0', Buffer.from([0, 0]));
    client.message('B', '\0\0', Buffer.from([0, 0, 0, 9, 0]));
    client.message('S');
    expect(await client.until('E')).toContain('ERROR');
    client.close();
    await stillAnswers();
  });

  it('answers after 10 000 SQL errors', async () => {
    const client = await aClient();
    let errors = 0;
    for (let turn = 0; turn < 10_000; turn++) {
      await client.query('SELECT $1::int / 0', [turn]).catch(() => errors++);
    }
    expect(errors).toBe(10_000);
    await stillAnswers();
  });
});
