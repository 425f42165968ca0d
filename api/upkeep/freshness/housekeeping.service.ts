import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { AccountsService } from '../../accounts/accounts.service.js';
import { CLOCK, type Clock } from '../../clock.js';
import { Transactions } from '../../database/transactions.js';
import { Jobs } from '../../jobs/jobs.service.js';
import { LinksRepository } from './links/links.repository.js';
import { OneClickRepository } from './one-click/one-click.repository.js';
import { PeopleInPosts } from './people/people.service.js';
import { RequestsRepository } from './requests/requests.repository.js';
import { SaidByRepository } from './said-by/said-by.repository.js';

const JOB = 'fraicheur.menage';
const DAY_MS = 86_400_000;
// A link past its time still stops the reminders.
const LINKS_KEPT_MS = 365 * DAY_MS;

/** Forgets what no longer serves, and whoever asks to be forgotten. */
@Injectable()
export class FreshnessHousekeeping implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly accounts: AccountsService,
    private readonly links: LinksRepository,
    private readonly oneClick: OneClickRepository,
    private readonly recent: SaidByRepository,
    private readonly people: PeopleInPosts,
    private readonly requests: RequestsRepository,
    private readonly transactions: Transactions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.work(JOB, () => this.clean());
    this.jobs.schedule(JOB, '50 4 * * *');
    this.accounts.onErased(async (manager, compteId) => {
      const account = await this.accounts.find(compteId, manager);
      if (account) await this.requests.forget(manager, account.courriel);
    });
    this.accounts.onExported('rappels', async (compteId) => {
      const account = await this.accounts.find(compteId);
      return account && { rythme: await this.requests.findRhythm(account.courriel) };
    });
  }

  private async clean(): Promise<void> {
    await this.people.keepUp();
    const now = this.clock.now().getTime();
    await this.transactions.run(async (manager) => {
      await this.links.forget(manager, new Date(now - LINKS_KEPT_MS));
      await this.oneClick.forget(manager, new Date(now - LINKS_KEPT_MS));
      await this.recent.forget(manager, new Date(now - DAY_MS));
    });
  }
}
