import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { CLOCK, type Clock } from '../clock.js';
import { Transactions } from '../database/transactions.js';
import { Jobs } from '../jobs/jobs.service.js';
import { CourrielRepository } from './courriel.repository.js';
import { LocalMailboxRepository } from './local-mailbox.repository.js';

const KEPT_MS = 30 * 86_400_000;

/** After thirty days, forgets to whom a mail went and what it was about; its key stays, so that it never goes twice. */
@Injectable()
export class MailHousekeeping implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly transactions: Transactions,
    private readonly courriels: CourrielRepository,
    private readonly mailbox: LocalMailboxRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.work('courriels.menage', () => this.clean());
    this.jobs.schedule('courriels.menage', '20 4 * * *');
  }

  private clean(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - KEPT_MS);
    return this.transactions.run(async (manager) => {
      await this.courriels.forgetContent(manager, before);
      await this.mailbox.forget(manager, before);
    });
  }
}
