import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../api/commands/commands.js';
import { parseCommand } from '../../../api/commands/parse-command.js';
import { runCommand } from '../../../api/commands/run-command.js';
import { loadConfig } from '../../../api/config.js';
import { createDataSource } from '../../../api/database/data-source.js';
import { openEmbeddedDatabase } from '../../../api/database/embedded/embedded-database.js';

// A database made from nothing, with every commune of France, on a machine that may be busy.
const FROM_NOTHING_MS = 240_000;
const COMMUNES = 'SELECT count(*) AS total FROM commune';

describe('a command', () => {
  let dataDir: string;
  let said: string[];

  async function maillage(...words: string[]): Promise<number> {
    const parsed = parseCommand(COMMANDS, words);
    if (parsed.kind !== 'run') throw new Error(parsed.text);
    const say = (line: string) => void said.push(line);
    return runCommand(parsed, loadConfig({ DATA_DIR: dataDir }), { say, progress: say });
  }

  async function read(url: string, sql: string): Promise<unknown> {
    const dataSource = await createDataSource(url).initialize();
    try {
      return await dataSource.query(sql);
    } finally {
      await dataSource.destroy();
    }
  }

  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'maillage-commande-'));
    said = [];
  });

  afterEach(() => rm(dataDir, { recursive: true, force: true }));

  it('works on the database of the running server, and leaves it running', async () => {
    const server = await openEmbeddedDatabase({ dataDir });
    try {
      expect(await maillage('migrate')).toBe(0);
      expect(said.at(-1)).toMatch(/migration\(s\) appliquée/);
      expect(await read(server.url, COMMUNES)).toEqual([{ total: 0 }]);
    } finally {
      await server.close();
    }
  });

  it(
    'starts the database, migrates and seeds it when no server runs, and gives it back',
    async () => {
      expect(await maillage('seed')).toBe(0);
      const server = await openEmbeddedDatabase({ dataDir });
      try {
        expect(await read(server.url, COMMUNES)).toEqual([
          { total: expect.toSatisfy((n) => n > 34_000) },
        ]);
      } finally {
        await server.close();
      }
    },
    FROM_NOTHING_MS,
  );

  it('undoes the last migration when asked', async () => {
    await maillage('migrate');
    await maillage('migrate:down');
    expect(said.at(-1)).toBe('La dernière migration est défaite.');
  });
});
