import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDataSource } from '../../../api/database/data-source.js';
import {
  type EmbeddedDatabase,
  openEmbeddedDatabase,
} from '../../../api/database/embedded/embedded-database.js';
import { RUN_SOURCES } from '../../../api/database/embedded/run-sources.js';

const ENDLESS = 'SELECT count(*) FROM generate_series(1, 1000000) a, generate_series(1, 1000000) b';

type Parent = { readonly process: ChildProcess; readonly line: (start: string) => Promise<string> };

function startParent(dataDir: string, task: string): Parent {
  const flags = ['--disable-warning=ExperimentalWarning', ...RUN_SOURCES];
  const parent = spawn(
    process.execPath,
    [...flags, resolve('test/setup/embedded-parent.ts'), dataDir, task],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const lines: string[] = [];
  createInterface({ input: parent.stdout }).on('line', (line) => lines.push(line));
  return {
    process: parent,
    line: async (start) => {
      for (;;) {
        const found = lines.findLast((line) => line.startsWith(start));
        if (found) return found.slice(start.length + 1);
        if (parent.exitCode !== null) throw new Error(`ended after ${lines.join(' / ')}`);
        await new Promise((turn) => setTimeout(turn, 10));
      }
    },
  };
}

async function eventually(check: () => Promise<boolean>): Promise<void> {
  while (!(await check())) await new Promise((turn) => setTimeout(turn, 50));
}

async function accepts(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 1000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}

describe('the process of the embedded database', () => {
  let dataDir: string;
  const opened: EmbeddedDatabase[] = [];

  async function open(options: { hungAfterMs?: number } = {}): Promise<EmbeddedDatabase> {
    const database = await openEmbeddedDatabase({ dataDir, ...options });
    opened.push(database);
    return database;
  }

  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'maillage-vie-'));
  });

  afterEach(async () => {
    for (const database of opened.splice(0)) await database.close();
    await rm(dataDir, { recursive: true, force: true });
  });

  it('ends when its parent is killed, and keeps every acknowledged write', async () => {
    const parent = startParent(dataDir, 'write');
    const url = await parent.line('url');
    await eventually(async () => Number(await parent.line('acquis')) > 200);
    parent.process.kill('SIGKILL');
    await eventually(async () => !(await accepts(url)));
    const acknowledged = Number(await parent.line('acquis'));

    const dataSource = await createDataSource((await open()).url).initialize();
    const [row] = await dataSource.query('SELECT count(*) AS total, max(n) AS last FROM ecrit');
    await dataSource.destroy();
    expect(row.last).toBeGreaterThanOrEqual(acknowledged);
    expect(row.total).toBe(row.last);
  });

  it('ends with its parent even while a query runs', async () => {
    const parent = startParent(dataDir, 'wait');
    const url = await parent.line('url');
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => undefined);
    await client.connect();
    const endless = client.query(ENDLESS).catch(() => 'cut');
    await new Promise((turn) => setTimeout(turn, 200));
    parent.process.kill('SIGKILL');
    expect(await endless).toBe('cut');
    expect(await accepts((await open()).url)).toBe(true);
  });

  it('gives a directory to one process only, and says who holds it', async () => {
    await open();
    const { mode } = await stat(join(dataDir, 'base.json'));
    expect(mode & 0o777).toBe(0o600);
    const second = startParent(dataDir, 'wait');
    const refusal = await second.line('refus');
    expect(refusal).toContain(
      `${dataDir} est déjà utilisé par un autre Maillage (processus ${process.pid})`,
    );
    expect(refusal).not.toContain('\n');
  });

  it('comes back at the same address when it is killed', async () => {
    const database = await open();
    const dataSource = await createDataSource(database.url).initialize();
    await dataSource.query('CREATE TABLE garde (n int)');
    await dataSource.query('INSERT INTO garde VALUES (1)');
    const killed = database.pid() ?? 0;
    process.kill(killed, 'SIGKILL');
    await eventually(() => Promise.resolve(database.pid() !== killed));
    await eventually(() => accepts(database.url));
    await expect(dataSource.query('SELECT n FROM garde')).resolves.toEqual([{ n: 1 }]);
    await dataSource.destroy();
  });

  it('may die just before it is asked whether it lives, without taking its parent along', async () => {
    const database = await open();
    const pid = database.pid();
    if (pid === undefined) throw new Error('nothing runs');
    process.kill(pid, 'SIGKILL');
    // The loop is held past the next ping, which leaves before anybody knows of the death.
    const until = Date.now() + 2_500;
    while (Date.now() < until);
    await eventually(() => accepts(database.url));
    expect(database.pid()).not.toBe(pid);
  });

  it('is restarted when a query never ends', async () => {
    const database = await open({ hungAfterMs: 3_000 });
    const dataSource = await createDataSource(database.url).initialize();
    await expect(dataSource.query(ENDLESS)).rejects.toThrow('Connection terminated');
    await eventually(() => accepts(database.url));
    await expect(dataSource.query('SELECT 1 AS un')).resolves.toEqual([{ un: 1 }]);
    await dataSource.destroy();
  });
});
