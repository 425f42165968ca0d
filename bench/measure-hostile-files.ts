import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { HOSTILE_FILES } from '../test/medium/exchange/hostile-files.js';
import { aWorkbook } from '../test/medium/exchange/workbooks.js';

type Cost = {
  readonly outcome: string;
  readonly wallMs: number;
  readonly cpuMs: number;
  /** The longest that a request would have waited meanwhile. */
  readonly stalledMs: number;
  readonly grownMb: number;
};

const run = promisify(execFile);
const GOAL_MS = 500;
const GOAL_MB = 128;
const SHOWN = 15;

async function writeHonest(folder: string): Promise<readonly string[]> {
  const table = 'nom;commune\nÉcole;Nîmes\n'.repeat(200);
  const workbook = await aWorkbook([
    ['nom', 'commune'],
    ['École', 'Nîmes'],
  ]);
  const files = { 'a.csv': table, 'b.xlsx': workbook, 'c.json': '{"structures":[{"id":"a"}]}' };
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  return Object.keys(files).map((name) => join(folder, name));
}

/** Reads each hostile file in a process of its own; says what the dearest cost. */
export async function measureHostileFiles(say: (line: string) => void): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'maillage-hostiles-'));
  try {
    const honest = await writeHonest(folder);
    const costs: (Cost & { readonly name: string })[] = [];
    for (const { name, content } of HOSTILE_FILES) {
      const path = join(folder, 'hostile');
      await writeFile(path, content);
      const flags = ['--expose-gc', 'dist/bench/read-hostile-file.js', path, ...honest];
      const { stdout } = await run(process.execPath, flags);
      costs.push({ name, ...JSON.parse(stdout) });
    }
    const shown = (cost: Cost) => cost.cpuMs > GOAL_MS / 2 || cost.grownMb > GOAL_MB / 2;
    const dear = costs.toSorted((a, b) => b.cpuMs - a.cpuMs);
    for (const cost of dear.filter((one, rank) => rank < SHOWN || shown(one))) say(lineOf(cost));
    const most = (value: (cost: Cost) => number) => Math.round(Math.max(...costs.map(value)));
    say(
      `${costs.length} fichiers ; processeur : au plus ${most(({ cpuMs }) => cpuMs)} ms (but ${GOAL_MS}) ; ` +
        `mémoire : au plus +${most(({ grownMb }) => grownMb)} Mo (but ${GOAL_MB}) ; ` +
        `attente d'une autre demande : au plus ${most(({ stalledMs }) => stalledMs)} ms`,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const lineOf = ({ name, outcome, wallMs, cpuMs, stalledMs, grownMb }: Cost & { name: string }) =>
  [
    name.padEnd(44),
    `${cpuMs.toFixed(0)} ms de processeur`,
    `${wallMs.toFixed(0)} ms`,
    `attente ${stalledMs.toFixed(0)} ms`,
    `+${grownMb.toFixed(0)} Mo`,
    outcome.slice(0, 70),
  ].join(' | ');
