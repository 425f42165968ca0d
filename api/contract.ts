import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import { systemClock } from './clock.js';
import { loadConfig } from './config.js';
import { createDataSource } from './database/data-source.js';
import { buildContract } from './http/contract.js';

/** The contract as text, built from the controllers alone: nothing is connected or started. */
export async function writtenContract(): Promise<string> {
  const dataSource = createDataSource('postgres://personne@127.0.0.1:1/aucune');
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.of({ config: loadConfig({}), dataSource, clock: systemClock }),
    new FastifyAdapter(),
    { preview: true, logger: false },
  );
  const contract = buildContract(app);
  await app.close();
  return `${JSON.stringify(contract, null, 2)}\n`;
}
