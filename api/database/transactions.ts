import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { takeTurns } from './take-turns.js';
import { wasEndedForAnother } from './was-ended-for-another.js';

const ATTEMPTS = 4;

/** What a unit of work is given to write with; only repositories look inside. */
export type Manager = EntityManager;

/**
 * Runs a unit of work in one transaction. Inside, every query goes through the
 * manager it is given: the embedded database has a single session, so a query
 * on another connection would wait for ever.
 */
@Injectable()
export class Transactions {
  private commits = 0;

  constructor(private readonly dataSource: DataSource) {}

  /** Grows at every unit of work that this process committed. */
  committed(): number {
    return this.commits;
  }

  async run<T>(work: (manager: Manager) => Promise<T>): Promise<T> {
    const result = await this.dataSource.transaction(work);
    this.commits += 1;
    return result;
  }

  /**
   * For work that asks several things at once: its queries take turns, and once it has failed none that
   * waits is sent any more.
   */
  runTakingTurns<T>(work: (manager: Manager) => Promise<T>): Promise<T> {
    return this.run(async (manager) => {
      const turns = takeTurns(manager);
      try {
        return await work(manager);
      } finally {
        await turns.end();
      }
    });
  }

  /**
   * Runs it again when the database ended it to let another go on: for work that changes nothing
   * but the database.
   */
  async insist<T>(work: (manager: Manager) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.run(work);
      } catch (error) {
        if (attempt === ATTEMPTS || !wasEndedForAnother(error)) throw error;
      }
    }
  }
}
