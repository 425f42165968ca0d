import { Injectable } from '@nestjs/common';
import { Transactions } from '../database/transactions.js';
import { CourrielRepository } from './courriel.repository.js';
import { type LocalMail, LocalMailboxRepository } from './local-mailbox.repository.js';
import type { Mailer } from './mailer.js';

const BATCH = 50;
const SHOWN_MAX = 200;

/** Keeps the mails in a table, in the transaction that takes them off the queue: each exactly once. */
@Injectable()
export class LocalMailbox implements Mailer {
  readonly kind = 'local';

  constructor(
    private readonly transactions: Transactions,
    private readonly courriels: CourrielRepository,
    private readonly mailbox: LocalMailboxRepository,
  ) {}

  async deliverSome(now: Date): Promise<boolean> {
    if (!(await this.courriels.isDue(now))) return false;
    return this.transactions.run(async (manager) => {
      await this.courriels.expire(manager, now);
      const mails = await this.courriels.claim(manager, { now, leaseEnd: now, max: BATCH });
      for (const mail of mails) {
        await this.mailbox.keep(manager, mail, now);
        await this.courriels.finish(manager, mail, { etat: 'envoye', motif: null, now });
      }
      return mails.length === BATCH;
    });
  }

  /** The last mails, the newest first. */
  list(): Promise<LocalMail[]> {
    return this.mailbox.list(SHOWN_MAX);
  }

  close(): void {
    // Nothing is held between two deliveries.
  }
}
