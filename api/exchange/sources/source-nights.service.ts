import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { CLOCK, type Clock } from '../../clock.js';
import { Transactions } from '../../database/transactions.js';
import { type Job, Jobs } from '../../jobs/jobs.service.js';
import { nextNight } from './next-night.js';
import { PassagesRepository } from './passages.repository.js';
import { SourceRuns } from './source-runs.service.js';
import { sourcesErrors } from './sources.errors.js';
import { SourcesRepository } from './sources.repository.js';

const DAY_MS = 86_400_000;
/** What was read is told for three months, and may be undone as long. */
const KEPT_MS = 90 * DAY_MS;
/** A job is tried for some two days. */
const GIVEN_UP_MS = 3 * DAY_MS;

/** Asks for the readings whose hour has come; what was missed while stopped is caught up by one. */
@Injectable()
export class SourceNights implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly transactions: Transactions,
    private readonly sources: SourcesRepository,
    private readonly passages: PassagesRepository,
    private readonly runs: SourceRuns,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.work('sources.nuit', (job) => this.queueDue(job));
    this.jobs.schedule('sources.nuit', '0 * * * *');
    this.jobs.work('sources.menage', () => this.forgetOld());
    this.jobs.schedule('sources.menage', '50 4 * * *');
  }

  private async queueDue(job: Job): Promise<void> {
    const now = this.clock.now();
    await this.transactions.run(async (manager) => {
      for (const { id, heure } of await this.sources.due(manager, now)) {
        const asked = { source_id: id, genre: 'nuit', disparitions_attendues: false } as const;
        await this.runs.queue(manager, asked);
        await this.sources.plan(manager, id, nextNight(heure, now));
      }
      await job.finish(manager);
    });
  }

  private async forgetOld(): Promise<void> {
    const now = this.clock.now();
    const { message } = sourcesErrors.broken();
    await this.passages.giveUp(new Date(now.getTime() - GIVEN_UP_MS), message, now);
    await this.passages.forget(new Date(now.getTime() - KEPT_MS));
  }
}
