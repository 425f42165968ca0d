import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

const READY = 'Maillage est prêt';

export type ServerProcess = {
  readonly base: string;
  /** From the spawn to the line that says it is ready. */
  readonly startMs: number;
  readonly memoryMb: () => number;
  /** Of the processor, since its start; NaN where /proc does not say. */
  readonly cpuMs: () => number;
  readonly stop: () => Promise<void>;
};

// Production refuses to start without a mail server; no measure sends a mail.
const NO_MAIL = { SMTP_URL: 'smtp://127.0.0.1:2525' };

/** The built server, as production runs it, on a port of its own. */
export async function startServer(
  port: number,
  env: Readonly<Record<string, string>>,
): Promise<ServerProcess> {
  const start = performance.now();
  const child = spawn(process.execPath, ['dist/api/main.js'], {
    env: {
      ...process.env,
      ...NO_MAIL,
      ...env,
      PORT: String(port),
      NODE_ENV: 'production',
      SMTP_URL: 'smtp://127.0.0.1:9',
      LOG_LEVEL: 'warn',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await untilReady(child);
  const startMs = performance.now() - start;
  return {
    base: `http://127.0.0.1:${port}`,
    startMs,
    memoryMb: () => residentMb(child.pid),
    cpuMs: () => processorMs(child.pid),
    stop: () => stopped(child),
  };
}

function untilReady(child: ChildProcess): Promise<void> {
  return new Promise((ready, failed) => {
    child.once('exit', (code) => failed(new Error(`The server ended with ${code}`)));
    if (!child.stdout) return failed(new Error('No output to read'));
    createInterface(child.stdout).on('line', (line) => {
      if (line.includes(READY)) ready();
    });
  });
}

function stopped(child: ChildProcess): Promise<void> {
  return new Promise((done) => {
    child.once('exit', () => done());
    child.kill('SIGTERM');
  });
}

/** Resident memory of a process, or NaN where /proc does not say. */
export function residentMb(pid: number | undefined, field = 'VmRSS'): number {
  try {
    const line = readFileSync(`/proc/${pid}/status`, 'utf8')
      .split('\n')
      .find((one) => one.startsWith(`${field}:`));
    return Number(line?.replace(/\D/g, '')) / 1024;
  } catch {
    return Number.NaN;
  }
}

/** A tick of /proc/[pid]/stat, on every Linux that Node runs on. */
const TICK_MS = 10;

function processorMs(pid: number | undefined): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name of the program, in parentheses, may hold spaces.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
  } catch {
    return Number.NaN;
  }
}
