import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../clock.js';
import { Transactions } from '../database/transactions.js';
import { Jobs } from './jobs.service.js';
import { nextCronRun } from './next-cron-run.js';
import { SchedulesRepository } from './schedules.repository.js';

type Planned = { readonly cron: string; readonly next: Date };

/** Queues the regular jobs when their time comes, once among all the processes. */
@Injectable()
export class Schedules {
  private readonly planned = new Map<string, Planned>();

  constructor(
    private readonly jobs: Jobs,
    private readonly schedules: SchedulesRepository,
    private readonly transactions: Transactions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async start(): Promise<void> {
    const now = this.clock.now();
    for (const [nom, cron] of this.jobs.schedules) {
      const next = await this.schedules.declare(nom, cron, nextCronRun(cron, now));
      this.planned.set(nom, { cron, next });
    }
  }

  /** Asks the database only when the time of a job has come. */
  async queueDue(): Promise<void> {
    const now = this.clock.now();
    for (const [nom, { cron, next }] of this.planned) {
      if (next > now) continue;
      const after = nextCronRun(cron, now);
      const ours = await this.transactions.run(async (manager) => {
        if (!(await this.schedules.advance(manager, nom, next, after))) return false;
        return this.jobs.send(manager, nom, {}, { cle: next.toISOString() });
      });
      const known = ours ? after : ((await this.schedules.next(nom)) ?? after);
      this.planned.set(nom, { cron, next: known });
    }
  }
}
