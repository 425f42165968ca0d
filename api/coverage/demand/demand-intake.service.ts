import { Injectable, type OnModuleInit } from '@nestjs/common';
import { z } from 'zod';
import { Transactions } from '../../database/transactions.js';
import { type Job, Jobs } from '../../jobs/jobs.service.js';
import { UNMET_SEARCHES_JOB } from '../../search/unmet/unmet-searches.service.js';
import { DemandRepository } from './demand.repository.js';

const counts = z.object({
  comptes: z.array(
    z.object({
      commune: z.string(),
      besoin: z.string(),
      cause: z.string(),
      mois: z.iso.date(),
      nombre: z.int().min(1),
    }),
  ),
});

/** Takes what the search counted: once, even after a kill. */
@Injectable()
export class DemandIntake implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly repository: DemandRepository,
    private readonly transactions: Transactions,
  ) {}

  onModuleInit(): void {
    this.jobs.work(UNMET_SEARCHES_JOB, (job) => this.take(job));
  }

  private take(job: Job): Promise<void> {
    const { comptes } = counts.parse(job.donnees);
    return this.transactions.run(async (manager) => {
      await this.repository.add(manager, comptes);
      await job.finish(manager);
    });
  }
}
