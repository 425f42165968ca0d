import { fork, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readAddress, removeAddress, urlOf, writeAddress } from './address-file.js';
import { StartError } from '../database.errors.js';
import type { FromChild, ToChild } from './child-messages.js';
import { RUN_SOURCES } from './run-sources.js';

export type EmbeddedDatabase = {
  readonly url: string;
  /** The process of PostgreSQL, which changes when it is restarted. */
  readonly pid: () => number | undefined;
  readonly close: () => Promise<void>;
};

export type EmbeddedOptions = {
  readonly dataDir: string;
  readonly report?: (step: string) => void;
  readonly warn?: (line: string) => void;
  /** The longest a single statement may run before the process is taken for hung. */
  readonly hungAfterMs?: number;
};

/** Another process holds the data directory. */
export class DirectoryTakenError extends StartError {}

const HUNG_AFTER_MS = 120_000;
const PING_EVERY_MS = 2_000;
const CLOSE_PATIENCE_MS = 10_000;
const RESTARTS_MAX = 5;
const RESTARTS_WINDOW_MS = 60_000;

// V8 compiles PostgreSQL's largest functions anew at the price of 0.5 GB and a second of start:
// only a long piece of work is worth it.
const CHILD_FLAGS = [
  '--disable-warning=ExperimentalWarning',
  '--wasm-lazy-validation',
  '--wasm-tiering-budget=2000000000',
] as const;

function childModule(): { readonly path: string; readonly flags: readonly string[] } {
  const isSource = import.meta.url.endsWith('.ts');
  const built = import.meta.url.includes('/chunks/')
    ? '../embedded-child.js'
    : './embedded-child.js';
  return {
    path: fileURLToPath(new URL(isSource ? './child.ts' : built, import.meta.url)),
    flags: isSource ? RUN_SOURCES : [],
  };
}

function takenBy(dataDir: string): DirectoryTakenError {
  const address = readAddress(dataDir);
  const who = address ? ` (processus ${address.pid})` : '';
  return new DirectoryTakenError(
    `Le dossier de données ${dataDir} est déjà utilisé par un autre Maillage${who} : arrêtez-le, ou choisissez un autre DATA_DIR.`,
  );
}

/** Keeps one process of PostgreSQL alive behind a port and a password that do not change. */
class Keeper {
  private child: ChildProcess | null = null;
  private port = 0;
  private readonly token = randomBytes(24).toString('hex');
  private closing = false;
  private lastPong = 0;
  private restarts: number[] = [];
  private watch: NodeJS.Timeout | undefined;

  constructor(private readonly options: EmbeddedOptions) {}

  get pid(): number | undefined {
    return this.child?.pid;
  }

  async start(): Promise<string> {
    const { dataDir } = this.options;
    this.port = await this.launch();
    writeAddress(dataDir, { port: this.port, token: this.token, pid: process.pid });
    this.watch = setInterval(() => this.check(), PING_EVERY_MS);
    this.watch.unref();
    return urlOf({ port: this.port, token: this.token });
  }

  async close(): Promise<void> {
    if (this.closing) return;
    this.closing = true;
    clearInterval(this.watch);
    removeAddress(this.options.dataDir);
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise<void>((done) => child.once('exit', () => done()));
    const impatience = setTimeout(() => child.kill('SIGKILL'), CLOSE_PATIENCE_MS);
    this.tell({ kind: 'close' });
    await ended;
    clearTimeout(impatience);
  }

  /** Without a listener, what is sent to a process that just died would end ours: its end is told by `exit`. */
  private tell(message: ToChild): void {
    if (this.child?.connected) this.child.send(message, () => undefined);
  }

  private launch(): Promise<number> {
    const { path, flags } = childModule();
    const child = fork(path, [], {
      execArgv: [...CHILD_FLAGS, ...flags],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    this.child = child;
    this.lastPong = Date.now();
    child.on('exit', () => this.onExit(child));
    return new Promise((ready, failed) => {
      child.on('message', (message: FromChild) => {
        this.lastPong = Date.now();
        if (message.kind === 'ready') ready(message.port);
        if (message.kind === 'step') this.options.report?.(message.step);
        if (message.kind === 'refused') failed(this.refusal(message));
      });
      child.once('exit', (code) =>
        failed(new Error(`La base embarquée s’est arrêtée (${code ?? 'tuée'}).`)),
      );
      this.tell({
        kind: 'open',
        dataDir: this.options.dataDir,
        port: this.port,
        token: this.token,
      });
    });
  }

  private refusal({ reason, message }: Extract<FromChild, { kind: 'refused' }>): Error {
    return reason === 'locked' ? takenBy(this.options.dataDir) : new Error(message);
  }

  private check(): void {
    const hungAfterMs = this.options.hungAfterMs ?? HUNG_AFTER_MS;
    if (Date.now() - this.lastPong > hungAfterMs) {
      this.options.warn?.('La base embarquée ne répond plus : elle est redémarrée.');
      this.lastPong = Date.now();
      this.child?.kill('SIGKILL');
      return;
    }
    this.tell({ kind: 'ping' });
  }

  private onExit(child: ChildProcess): void {
    if (this.closing || child !== this.child || this.port === 0) return;
    const now = Date.now();
    this.restarts = [...this.restarts.filter((at) => now - at < RESTARTS_WINDOW_MS), now];
    if (this.restarts.length > RESTARTS_MAX) {
      this.options.warn?.(
        'La base embarquée s’arrête sans cesse : Maillage renonce à la redémarrer.',
      );
      return;
    }
    this.options.warn?.('La base embarquée s’est arrêtée : elle est redémarrée.');
    this.launch().catch((error: unknown) => {
      this.options.warn?.(error instanceof Error ? error.message : String(error));
    });
  }
}

/** Starts PostgreSQL and PostGIS in a process of their own, on the directory given. */
export async function openEmbeddedDatabase(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const dataDir = resolve(options.dataDir);
  const keeper = new Keeper({ ...options, dataDir });
  const url = await keeper.start();
  return { url, pid: () => keeper.pid, close: () => keeper.close() };
}
