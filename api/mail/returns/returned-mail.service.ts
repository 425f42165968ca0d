import { Injectable } from '@nestjs/common';
import { Transactions } from '../../database/transactions.js';
import { CourrielRepository } from '../courriel.repository.js';
import { Outbox } from '../outbox.service.js';
import { readDeliveryReport } from './read-delivery-report.js';

/** What became of a mail that came back. */
export type ReturnOutcome =
  /** Noted, and followed as a refusal of the server is: the next address is asked. */
  | 'rebond'
  | 'deja-note'
  /** The address may be right. */
  | 'sans-suite'
  | 'pas-de-nous'
  | 'pas-un-avis';

/** Reads the mails that came back to the sender's address after a server had taken them. */
@Injectable()
export class ReturnedMail {
  constructor(
    private readonly transactions: Transactions,
    private readonly courriels: CourrielRepository,
    private readonly outbox: Outbox,
  ) {}

  /** The mark and its effects are one transaction: given twice, one mail has them once. */
  take(mail: string): Promise<ReturnOutcome> {
    const report = readDeliveryReport(mail);
    if (report.kind === 'pas-un-avis') return Promise.resolve('pas-un-avis');
    return this.transactions.run(async (manager) => {
      const { messageId, motif } = report;
      if (!(await this.courriels.isKnown(manager, messageId))) return 'pas-de-nous';
      if (report.kind === 'autre-sort') return 'sans-suite';
      const bounce = await this.courriels.comeBack(manager, messageId, motif);
      if (!bounce) return 'deja-note';
      await this.outbox.tellBounce(manager, bounce);
      return 'rebond';
    });
  }
}
