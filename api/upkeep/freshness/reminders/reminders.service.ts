import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { CLOCK, type Clock, parisDate } from '../../../clock.js';
import { Transactions } from '../../../database/transactions.js';
import { type Job, Jobs } from '../../../jobs/jobs.service.js';
import { type Group, Recipients } from '../recipients/recipients.service.js';
import { RequestsRepository } from '../requests/requests.repository.js';
import { RequestsToConfirm } from '../requests/requests.service.js';
import { RemindersRepository } from './reminders.repository.js';
import { isToConfirm, mayRemind, whoToRemind } from './who-to-remind.js';

const JOB = 'fraicheur.rappels';

/** Each morning, asks those who answer for sheets whether they are still right. */
@Injectable()
export class Reminders implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly repository: RemindersRepository,
    private readonly recipients: Recipients,
    private readonly known: RequestsRepository,
    private readonly requests: RequestsToConfirm,
    private readonly transactions: Transactions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.work(JOB, (job) => this.remind(job));
    this.jobs.schedule(JOB, '40 7 * * *');
  }

  /** Interrupted, it goes on with those who were not written to: the others may not be reminded any more. */
  private async remind({ signal }: Job): Promise<void> {
    const now = this.clock.now();
    const today = parisDate(now);
    const sheets = await this.repository.sheets();
    const stale = sheets.filter(({ confirmations }) => isToConfirm(confirmations, today));
    const due = new Set(stale.map(({ structure_id }) => structure_id));
    const groups = await this.recipients.group([...due]);
    const rows = await this.known.known(groups.map(({ courriel }) => courriel));
    const known = new Map(rows.map((row) => [row.courriel, row]));
    for (const group of whoToRemind(groups, { due, known, now })) {
      signal.throwIfAborted();
      await this.write(group, now);
    }
  }

  private write(group: Group, now: Date): Promise<void> {
    return this.transactions.run(async (manager) => {
      const recipient = await this.known.recipient(manager, group.courriel);
      if (!mayRemind(recipient, now)) return;
      const cle = ({ id }: { readonly id: string }) => `rappel:${id}:${parisDate(now)}`;
      await this.requests.ask(manager, { ...group, nature: 'rappel', campagne: null, cle });
    });
  }
}
