import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DomainError } from '../../../api/errors/domain-error.js';
import { openFile } from '../../../api/exchange/reading/open-file.adapter.js';
import { readJson } from '../../../api/exchange/reading/read-json.adapter.js';
import { HOSTILE_FILES } from './hostile-files.js';
import { aVastWorkbook, VAST_ROWS, vastText } from './vast-workbook.js';

describe('hostile files', () => {
  let folder: string;
  const times: { readonly name: string; readonly ms: number; readonly megabytes: number }[] = [];
  let before = 0;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'maillage-hostile-'));
  });
  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
    // The figures of docs/trust.md.
    if (process.env.MESURER) console.table(times.toSorted((a, b) => b.ms - a.ms).slice(0, 12));
  });

  it('are a hundred', () => expect(HOSTILE_FILES.length).toBeGreaterThanOrEqual(100));

  it.each(HOSTILE_FILES)(
    '$name: refused with a sentence, or read to its end',
    async ({ name, content }) => {
      const path = join(folder, 'hostile');
      await writeFile(path, content);
      before ||= process.memoryUsage.rss();
      const startedAt = performance.now();
      const outcome = await readAll(path).catch((error: unknown) => error);
      const ms = Math.round(performance.now() - startedAt);
      times.push({ name, ms, megabytes: Math.round((process.memoryUsage.rss() - before) / 1e6) });
      const isRefusal = outcome instanceof DomainError && outcome.message.endsWith('.');
      expect(isRefusal || typeof outcome === 'number').toBe(true);
    },
  );
});

describe('a vast workbook that is honest', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'maillage-vaste-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('is read row by row, to the last, within 128 MB', async () => {
    const path = join(folder, 'vaste.xlsx');
    await writeFile(path, aVastWorkbook());
    const before = process.memoryUsage.rss();
    const { table } = await openTableOf(path);
    let most = before;
    let last: readonly string[] = [];
    let rows = 0;
    for await (const { cells } of table.rows) {
      rows += 1;
      last = cells;
      if (rows % 500 === 0) most = Math.max(most, process.memoryUsage.rss());
    }
    expect(rows).toBe(VAST_ROWS);
    expect(last[19]).toBe(vastText(20 * VAST_ROWS + 19));
    expect((most - before) / 1e6).toBeLessThan(128);
  });
});

async function openTableOf(path: string) {
  const file = await openFile(path);
  if (file.kind !== 'table') throw new Error('A workbook is a table');
  return file;
}

async function readAll(path: string): Promise<number> {
  const file = await openFile(path);
  let rows = 0;
  if (file.kind === 'json') {
    for await (const { rank } of readJson(path, () => true)) rows += rank < 0 ? 0 : 1;
    return rows;
  }
  for await (const { cells } of file.table.rows) rows += cells.length > 0 ? 1 : 0;
  return rows;
}
