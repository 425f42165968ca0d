import { createServer } from 'node:net';
import { type Config, readConfig } from './config.js';
import { StartError } from './database/database.errors.js';
import {
  type EmbeddedDatabase,
  openEmbeddedDatabase,
} from './database/embedded/embedded-database.js';
import { explainFault } from './explain-fault.js';
import type { Running } from './serve.js';

const CLOSE_PATIENCE_MS = 8_000;

const say = (line: string): void => console.log(line);
const report = (line: string): void => say(`  ${line}`);
const warn = (line: string): void => console.error(line);

function isAddressInUse(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

function portTaken(port: number): StartError {
  return new StartError(
    `Le port ${port} est déjà utilisé : arrêtez l’autre programme, ou choisissez un autre PORT (PORT=3001 npm start).`,
  );
}

/** Said before the long steps rather than after them. */
async function refuseTakenPort({ PORT, HOST }: Config): Promise<void> {
  const probe = createServer();
  await new Promise<void>((free, taken) => {
    probe.once('error', (error) => taken(isAddressInUse(error) ? portTaken(PORT) : error));
    probe.listen({ port: PORT, host: HOST }, () => probe.close(() => free()));
  });
}

function openEmbedded({ DATABASE_URL, DATA_DIR }: Config): Promise<EmbeddedDatabase> | null {
  if (DATABASE_URL) return null;
  const embedded = openEmbeddedDatabase({ dataDir: DATA_DIR, report, warn });
  embedded.catch(() => undefined);
  return embedded;
}

function stopOnSignal({ stop }: Running): void {
  let stopping = false;
  const onSignal = (): void => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), CLOSE_PATIENCE_MS).unref();
    void stop().then(() => process.exit(0));
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
}

/** Opens the database, brings it up to date, waits for the screens, listens; one readable line when it cannot. */
export async function start(screens: Promise<void> = Promise.resolve()): Promise<void> {
  try {
    const config = readConfig();
    await refuseTakenPort(config);
    // The database opens in its own process while this one loads its code.
    const embedded = openEmbedded(config);
    const { serve } = await import('./serve.js');
    const running = await serve({ config, embedded, screens, report });
    stopOnSignal(running);
    say(`Maillage est prêt : http://localhost:${running.port}`);
  } catch (error) {
    warn(explainFault(error));
    process.exit(1);
  }
}
