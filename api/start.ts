import { createServer } from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { seed } from '../seed/run.js';
import { systemClock } from './clock.js';
import { type Config, readConfig } from './config.js';
import { createApp } from './create-app.js';
import { StartError } from './database/database.errors.js';
import { type Database, migrate, openDatabase } from './database/open-database.js';
import { ENTITIES } from './entities.js';
import { explainFault } from './explain-fault.js';

const CLOSE_PATIENCE_MS = 8_000;

type Running = { readonly app: NestFastifyApplication; readonly database: Database };

const say = (line: string): void => console.log(line);
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

async function listen(app: NestFastifyApplication, { PORT, HOST }: Config): Promise<number> {
  await app.listen(PORT, HOST);
  const address = app.getHttpServer().address();
  return typeof address === 'object' && address ? address.port : PORT;
}

async function run(config: Config, screens: Promise<void>): Promise<Running> {
  await refuseTakenPort(config);
  const report = (line: string): void => say(`  ${line}`);
  const database = await openDatabase({ config, entities: ENTITIES, report, warn });
  try {
    const { dataSource } = database;
    const migrations = await migrate(dataSource);
    if (migrations > 0) report(`Base de données à jour (${migrations} migration(s))`);
    await seed(dataSource, report);
    await screens;
    const app = await createApp({ config, dataSource, clock: systemClock });
    const port = await listen(app, config);
    say(`Maillage est prêt : http://localhost:${port}`);
    return { app, database };
  } catch (error) {
    await database.close();
    throw error;
  }
}

function stopOnSignal({ app, database }: Running): void {
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), CLOSE_PATIENCE_MS).unref();
    void app
      .close()
      .then(() => database.close())
      .then(() => process.exit(0));
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

/** Opens the database, brings it up to date, waits for the screens, listens; one readable line when it cannot. */
export async function start(screens: Promise<void> = Promise.resolve()): Promise<void> {
  try {
    stopOnSignal(await run(readConfig(), screens));
  } catch (error) {
    warn(explainFault(error));
    process.exit(1);
  }
}
