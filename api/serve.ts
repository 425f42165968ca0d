import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { systemClock } from './clock.js';
import type { Config } from './config.js';
import { createApp } from './create-app.js';
import type { EmbeddedDatabase } from './database/embedded/embedded-database.js';
import { openDatabase } from './database/open-database.js';
import { ENTITIES } from './entities.js';
import { prepareDatabase } from './prepare-database.js';

export type Running = { readonly port: number; readonly stop: () => Promise<void> };

export type ServeOptions = {
  readonly config: Config;
  /** The embedded database, opening; null with a server. */
  readonly embedded: Promise<EmbeddedDatabase> | null;
  /** The screens, being built. */
  readonly screens: Promise<void>;
  readonly report: (line: string) => void;
};

async function listen(app: NestFastifyApplication, { PORT, HOST }: Config): Promise<number> {
  await app.listen(PORT, HOST);
  const address = app.getHttpServer().address();
  return typeof address === 'object' && address ? address.port : PORT;
}

/** Brings the database up to date and serves the application on it. */
export async function serve({ config, embedded, screens, report }: ServeOptions): Promise<Running> {
  const database = await openDatabase({ config, entities: ENTITIES, embedded });
  try {
    const { dataSource } = database;
    await prepareDatabase(dataSource, report);
    await screens;
    const app = await createApp({ config, dataSource, clock: systemClock });
    const port = await listen(app, config);
    return {
      port,
      stop: async () => {
        await app.close();
        await database.close();
      },
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}
