import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { readAddress } from './address-file.js';
import { openBackend } from './backend.js';
import { EXIT_FAULT, EXIT_LOCKED, type FromChild, type ToChild } from './child-messages.js';
import { lockDirectory } from './directory-lock.js';
import { Front } from './front.js';
import { layDatabase, prepareEmbeddedFiles } from './template.js';

// The orphan of a killed parent gives its directory back within a second, later on a busy machine.
const ORPHAN_PATIENCE_MS = 15_000;
const LIVING_PATIENCE_MS = 500;

// A thread of its own: this one is deaf while PostgreSQL runs a query.
const PARENT_WATCH = `
const parent = process.ppid;
setInterval(() => { if (process.ppid !== parent) process.kill(process.pid, 'SIGKILL'); }, 500);
`;

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Long for the process of a server that is gone, short for that of a server at work. */
function patienceFor(dataDir: string): number {
  const holder = readAddress(dataDir)?.pid;
  const isAtWork = holder !== undefined && holder !== process.ppid && isAlive(holder);
  return isAtWork ? LIVING_PATIENCE_MS : ORPHAN_PATIENCE_MS;
}

function tell(message: FromChild): void {
  process.send?.(message);
}

async function open({
  dataDir,
  port,
  token,
}: Extract<ToChild, { kind: 'open' }>): Promise<() => Promise<void>> {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const lock = await lockDirectory(dataDir, { patienceMs: patienceFor(dataDir) });
  if (!lock) {
    tell({ kind: 'refused', reason: 'locked', message: dataDir });
    process.exit(EXIT_LOCKED);
  }
  const files = await prepareEmbeddedFiles(dataDir, (step) => tell({ kind: 'step', step }));
  const directory = join(dataDir, 'base');
  await layDatabase(directory, files.template);
  const backend = await openBackend(directory, files.postgisBundle);
  const front = new Front(backend, token, (error) => {
    console.error(error);
    process.exit(EXIT_FAULT);
  });
  tell({ kind: 'ready', port: await front.listen(port) });
  return async () => {
    front.close();
    await backend.close();
    lock.release();
  };
}

let closing: (() => Promise<void>) | null = null;

async function obey(message: ToChild): Promise<void> {
  if (message.kind === 'ping') {
    tell({ kind: 'pong' });
  } else if (message.kind === 'open') {
    closing = await open(message);
  } else {
    await closing?.();
    process.exit(0);
  }
}

new Worker(PARENT_WATCH, { eval: true }).unref();
// Ctrl-C reaches the whole group of processes: only the parent decides when the database closes.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => undefined);
process.on('disconnect', () => process.exit(0));
process.on('message', (message: ToChild) => {
  obey(message).catch((error: unknown) => {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    tell({ kind: 'refused', reason: 'failed', message: text });
    process.exit(EXIT_FAULT);
  });
});
