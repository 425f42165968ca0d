import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyIn, copyOut } from './copy-rows.js';
import { runCommand } from './run-command.js';

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
      const help = await runCommand(['migrate'], { DATABASE_URL: imported.url });
      const run = await runCommand(
        ['import', file, '--format', 'data-inclusion', '--source', SOURCE],
        { DATABASE_URL: imported.url },
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
