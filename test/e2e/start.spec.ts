import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readAddress, urlOf } from '../../api/database/embedded/address-file.js';

type Run = {
  readonly process: ChildProcess;
  readonly output: () => string;
  readonly ended: Promise<number | null>;
};

function run(script: string, env: Record<string, string>, words: readonly string[] = []): Run {
  const started = spawn(process.execPath, [script, ...words], {
    env: { ...process.env, GEOCODAGE_URL: '', FOND_DE_CARTE_URL: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  const keep = (piece: Buffer) => {
    text += piece.toString();
  };
  started.stdout.on('data', keep);
  started.stderr.on('data', keep);
  return {
    process: started,
    output: () => text,
    ended: new Promise((done) => started.once('exit', (code) => done(code))),
  };
}

async function ready(started: Run, port: number): Promise<void> {
  const lastLine = `Maillage est prêt : http://localhost:${port}`;
  while (!started.output().trimEnd().endsWith(lastLine)) {
    if (started.process.exitCode !== null) throw new Error(started.output());
    await new Promise((turn) => setTimeout(turn, 50));
  }
}

const lastLine = (ended: Run): string => ended.output().trimEnd().split('\n').at(-1) ?? '';

function freePort(): Promise<number> {
  const probe = createServer();
  return new Promise((found) => {
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      probe.close(() => found(port));
    });
  });
}

/** The process that a process started; from Linux's own table, no tool being sure to be there. */
function childOf(parent: number | undefined): number {
  const found = readdirSync('/proc').find((pid) => {
    if (!/^\d+$/.test(pid) || !existsSync(`/proc/${pid}/stat`)) return false;
    const [, ppid] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return Number(ppid) === parent;
  });
  return Number(found);
}

async function countNeeds(dataDir: string): Promise<unknown> {
  const address = readAddress(dataDir);
  if (!address) throw new Error('nobody listens');
  const client = new pg.Client({ connectionString: urlOf(address) });
  await client.connect();
  const { rows } = await client.query('SELECT count(*)::int AS total FROM besoin_non_couvert');
  await client.end();
  return rows;
}

describe('npm start', () => {
  const started: Run[] = [];
  let dataDir: string;
  let port: number;

  function start(env: Record<string, string> = {}): Run {
    const running = run('scripts/start.mjs', { DATA_DIR: dataDir, PORT: String(port), ...env });
    started.push(running);
    return running;
  }

  async function signal(): Promise<number> {
    const answer = await fetch(`http://127.0.0.1:${port}/api/v1/besoins-non-couverts`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ code_commune: '30341', besoin: 'mobilite' }),
    });
    return answer.status;
  }

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'maillage-depart-'));
    port = await freePort();
  });

  afterEach(async () => {
    for (const { process: left, ended } of started.splice(0)) {
      left.kill('SIGKILL');
      await ended;
    }
  });

  afterAll(() => rm(dataDir, { recursive: true, force: true }));

  it('prepares everything in an empty directory, says so, and stops cleanly', async () => {
    const running = start();
    await ready(running, port);
    expect(running.output()).toContain('Communes de France');
    const page = await fetch(`http://127.0.0.1:${port}/`);
    expect(await page.text()).toContain('<html lang="fr"');
    running.process.kill('SIGINT');
    expect(await running.ended).toBe(0);
  });

  it('lets a command work on its database while it runs', async () => {
    const running = start();
    await ready(running, port);
    const command = run('scripts/maillage.mjs', { DATA_DIR: dataDir }, ['migrate']);
    expect(await command.ended).toBe(0);
    expect(command.output()).toContain('La base est déjà à jour.');
  });

  it('has every acknowledged write after kill -9', async () => {
    const first = start();
    await ready(first, port);
    const acknowledged = await signal();
    expect(acknowledged).toBeLessThan(300);
    first.process.kill('SIGKILL');
    await first.ended;
    const second = start();
    await ready(second, port);
    expect(second.output()).not.toContain('Communes de France');
    expect(await countNeeds(dataDir)).toEqual([{ total: 1 }]);
    second.process.kill('SIGTERM');
    expect(await second.ended).toBe(0);
  });

  it('says that its database is away while it restarts, then serves as before', async () => {
    const running = start();
    await ready(running, port);
    process.kill(childOf(running.process.pid), 'SIGKILL');
    const answers: number[] = [];
    while (answers.at(-1) !== 200) {
      const answer = await fetch(`http://127.0.0.1:${port}/api/v1/structures?size=1`);
      await answer.arrayBuffer();
      answers.push(answer.status);
    }
    expect([...new Set(answers)]).toEqual([503, 200]);
  });

  it('refuses a taken port in one line', async () => {
    const holder = createServer();
    await new Promise<void>((listening) => holder.listen(port, '127.0.0.1', listening));
    const refused = start();
    expect(await refused.ended).toBe(1);
    expect(lastLine(refused)).toMatch(/^Le port \d+ est déjà utilisé.*$/);
    await new Promise((closed) => {
      holder.close(closed);
    });
  });

  it('refuses a wrong setting in one line that names it', async () => {
    const refused = start({ PORT: 'trois mille' });
    expect(await refused.ended).toBe(1);
    expect(lastLine(refused)).toMatch(/^Réglage PORT incorrect.*$/);
  });

  it('refuses a database server that does not answer, in one line without its password', async () => {
    const refused = start({ DATABASE_URL: `postgres://u:secret@127.0.0.1:1/base` });
    expect(await refused.ended).toBe(1);
    expect(lastLine(refused)).toMatch(/^La base DATABASE_URL .* ne répond pas.*$/);
    expect(refused.output()).not.toContain('secret');
  });
});
