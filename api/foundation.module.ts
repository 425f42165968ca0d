import { type DynamicModule, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CLOCK, type Clock } from './clock.js';
import { CONFIG, type Config } from './config.js';
import { AfterCommit } from './database/after-commit.js';
import { DatabaseHealth } from './database/database-health.js';
import { Transactions } from './database/transactions.js';

export type Foundation = {
  readonly config: Config;
  readonly dataSource: DataSource;
  readonly clock: Clock;
};

/** What every room may ask for: the settings, the database, the clock. */
@Module({})
export class FoundationModule {
  static of({ config, dataSource, clock }: Foundation): DynamicModule {
    const providers = [
      { provide: CONFIG, useValue: config },
      { provide: DataSource, useValue: dataSource },
      { provide: CLOCK, useValue: clock },
      DatabaseHealth,
      Transactions,
      AfterCommit,
    ];
    return { module: FoundationModule, global: true, providers, exports: providers };
  }
}
