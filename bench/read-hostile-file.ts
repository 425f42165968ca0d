// A process for one file: reads it to its end or to its refusal, and says what that cost.
import { readFileSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { openFile } from '../api/exchange/reading/open-file.adapter.js';
import { readJson } from '../api/exchange/reading/read-json.adapter.js';

const [path = '', ...honest] = process.argv.slice(2);
const LOOP_MS = 1;

async function readAll(file: string): Promise<string> {
  try {
    const opened = await openFile(file);
    let rows = 0;
    if (opened.kind === 'json')
      for await (const row of readJson(file, () => true)) rows += row.rank;
    else for await (const { cells } of opened.table.rows) rows += cells.length > 0 ? 1 : 0;
    return 'lu';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

// What is read first pays for compiling the code that reads it.
for (const file of honest) await readAll(file);
await readFile(path);
globalThis.gc?.();
const peakMb = (): number =>
  Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) / 1024;
// Linux forgets the highest memory so far.
writeFileSync('/proc/self/clear_refs', '5');
const before = peakMb();
const cpu = process.cpuUsage();
const loop = monitorEventLoopDelay({ resolution: LOOP_MS });
loop.enable();
const startedAt = performance.now();
const outcome = await readAll(path);
const wallMs = performance.now() - startedAt;
await new Promise((turn) => setTimeout(turn, 2 * LOOP_MS));
loop.disable();
const { user, system } = process.cpuUsage(cpu);
process.stdout.write(
  JSON.stringify({
    outcome,
    wallMs,
    cpuMs: (user + system) / 1000,
    stalledMs: loop.max / 1e6,
    grownMb: peakMb() - before,
  }),
);
