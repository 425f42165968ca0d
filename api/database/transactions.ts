import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';

/** What a unit of work is given to write with; only repositories look inside. */
export type Manager = EntityManager;

/**
 * Runs a unit of work in one transaction. Inside, every query goes through the
 * manager it is given: the embedded database has a single session, so a query
 * on another connection would wait for ever.
 */
@Injectable()
export class Transactions {
  constructor(private readonly dataSource: DataSource) {}

  run<T>(work: (manager: Manager) => Promise<T>): Promise<T> {
    return this.dataSource.transaction(work);
  }
}
