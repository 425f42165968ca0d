import { Injectable } from '@nestjs/common';
import { DataSource, type QueryRunner } from 'typeorm';
import type { Manager } from './transactions.js';

type Ended = { readonly queryRunner: QueryRunner };

/** Runs what should happen once a transaction is committed, and only then: a rollback forgets it. */
@Injectable()
export class AfterCommit {
  private readonly waiting = new WeakMap<QueryRunner, Set<() => void>>();

  constructor(dataSource: DataSource) {
    dataSource.subscribers.push({
      afterTransactionCommit: ({ queryRunner }: Ended) => this.end(queryRunner, true),
      afterTransactionRollback: ({ queryRunner }: Ended) => this.end(queryRunner, false),
    });
  }

  /** `work` must not throw; asked twice in one transaction, the same function runs once. */
  run(manager: Manager, work: () => void): void {
    const { queryRunner } = manager;
    if (!queryRunner?.isTransactionActive) {
      work();
      return;
    }
    const works = this.waiting.get(queryRunner) ?? new Set();
    this.waiting.set(queryRunner, works.add(work));
  }

  private end(queryRunner: QueryRunner, committed: boolean): void {
    // A savepoint ended: the transaction itself goes on.
    if (queryRunner.isTransactionActive) return;
    const works = this.waiting.get(queryRunner);
    this.waiting.delete(queryRunner);
    if (committed) for (const work of works ?? []) work();
  }
}
