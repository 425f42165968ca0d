import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyIn, copyOut } from './copy-rows.js';
import { residentMb } from './server-process.js';

const REPETITIONS = 3;
const SOURCE = 'bench-import';

export type ImportFigures = {
  readonly services: number;
  readonly importMs: number;
  readonly startMs: number;
  readonly copyMs: number;
  readonly memoryMb: number;
};

type Prepared = { readonly url: string; readonly drop: () => Promise<void> };

type Measured = { readonly ms: number; readonly memoryMb: number };

/** `npm run maillage -- import` as anybody runs it, in a process of its own. */
function runCommand(words: readonly string[], url: string): Promise<Measured> {
  const start = performance.now();
  const child = spawn(process.execPath, ['dist/api/command.js', ...words], {
    env: { ...process.env, DATABASE_URL: url, LOG_LEVEL: 'error' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let memoryMb = 0;
  const watching = setInterval(() => {
    memoryMb = Math.max(memoryMb, residentMb(child.pid, 'VmHWM') || 0);
  }, 50);
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => {
      clearInterval(watching);
      const ms = performance.now() - start;
      if (code === 0) resolve({ ms, memoryMb });
      else reject(new Error(`${words.join(' ')} ended with ${code}`));
    });
  });
}

/** An import of data·inclusion's JSON against COPY of the rows it wrote, indexes and triggers included. */
export async function measureImport(
  document: unknown,
  services: number,
  prepare: () => Promise<Prepared>,
): Promise<ImportFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'maillage-bench-'));
  const file = join(folder, 'services.json');
  writeFileSync(file, JSON.stringify(document));
  try {
    const runs: { importMs: number; startMs: number; copyMs: number; memoryMb: number }[] = [];
    for (let repetition = 0; repetition < REPETITIONS; repetition += 1) {
      const [imported, copied] = [await prepare(), await prepare()];
      const help = await runCommand(['migrate'], imported.url);
      const run = await runCommand(
        ['import', file, '--format', 'data-inclusion', '--source', SOURCE],
        imported.url,
      );
      const tables = [
        await copyOut(imported.url, 'structure', SOURCE),
        await copyOut(imported.url, 'service', SOURCE),
      ];
      const copyMs = await copyIn(copied.url, tables);
      runs.push({ importMs: run.ms, startMs: help.ms, copyMs, memoryMb: run.memoryMb });
      await imported.drop();
      await copied.drop();
    }
    const middle = (values: readonly number[]): number =>
      [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? Number.NaN;
    return {
      services,
      importMs: middle(runs.map((run) => run.importMs)),
      startMs: middle(runs.map((run) => run.startMs)),
      copyMs: middle(runs.map((run) => run.copyMs)),
      memoryMb: Math.max(...runs.map((run) => run.memoryMb)),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
