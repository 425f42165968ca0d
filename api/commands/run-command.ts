import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { DataSource } from 'typeorm';
import { AppModule } from '../app.module.js';
import { systemClock } from '../clock.js';
import type { Config } from '../config.js';
import { type Database, joinRunningDatabase, openDatabase } from '../database/open-database.js';
import { DiscreetLogger } from '../http/discreet-logger.js';
import { prepareDatabase } from '../prepare-database.js';
import { ENTITIES } from '../entities.js';
import type { Command, CommandArguments, CommandContext } from './command.js';

export type Voice = Pick<CommandContext, 'say' | 'progress'>;

async function openFor(command: Command, config: Config, voice: Voice): Promise<Database> {
  const options = { config, entities: ENTITIES, report: voice.say, warn: voice.say };
  const running = await joinRunningDatabase(options);
  if (running) return running;
  const database = await openDatabase(options);
  if (command.database === 'bare') return database;
  try {
    await prepareDatabase(database.dataSource, voice.say);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

function startRooms(config: Config, dataSource: DataSource): Promise<INestApplicationContext> {
  const rooms = AppModule.of({ config, dataSource, clock: systemClock });
  return NestFactory.createApplicationContext(rooms, {
    logger: new DiscreetLogger({ logLevels: ['error', 'warn'] }),
  });
}

/** Runs a command on the database of the running server, or on one that it starts for itself. */
export async function runCommand(
  { command, given }: { readonly command: Command; readonly given: CommandArguments },
  config: Config,
  voice: Voice,
): Promise<number> {
  const database = await openFor(command, config, voice);
  const { dataSource } = database;
  const started: INestApplicationContext[] = [];
  try {
    const code = await command.run(given, {
      ...voice,
      config,
      dataSource,
      get: async (service) => {
        const app = started[0] ?? (await startRooms(config, dataSource));
        if (started.length === 0) started.push(app);
        return app.get(service, { strict: false });
      },
    });
    return code ?? 0;
  } finally {
    for (const app of started) await app.close();
    await database.close();
  }
}
