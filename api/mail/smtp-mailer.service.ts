import { Logger } from '@nestjs/common';
import type { Transactions } from '../database/transactions.js';
import { nextAttempt } from '../jobs/next-attempt.js';
import type { ClaimedMail } from './courriel.js';
import type { CourrielRepository, FinalState } from './courriel.repository.js';
import type { Outcome } from './judge-refusal.js';
import type { Mailer } from './mailer.js';
import type { Outbox } from './outbox.service.js';
import type { SmtpClient } from './smtp-client.adapter.js';

const AT_A_TIME = 4;
/** Longer than any attempt lasts: a mail still under way after it is nobody's. */
const LEASE_MS = 300_000;
/** Seconds between attempts: some three days in all. */
const PATIENCE = [10, 60, 300, 900, 3_600, 10_800, 21_600, 43_200, 86_400, 86_400] as const;

type Parts = {
  readonly transactions: Transactions;
  readonly courriels: CourrielRepository;
  readonly outbox: Outbox;
  readonly client: SmtpClient;
};

/**
 * Hands the mails to a server. Each is marked before it is sent and after: killed in between, Maillage
 * sends it again under the same Message-ID and the same bytes (ADR 0016).
 */
export class SmtpMailer implements Mailer {
  readonly kind = 'smtp';
  private readonly logger = new Logger('courriels');

  constructor(private readonly parts: Parts) {}

  async deliverSome(now: Date): Promise<boolean> {
    const { transactions, courriels } = this.parts;
    if (!(await courriels.isDue(now))) return false;
    const leaseEnd = new Date(now.getTime() + LEASE_MS);
    const mails = await transactions.run(async (manager) => {
      await courriels.expire(manager, now);
      return courriels.claim(manager, { now, leaseEnd, max: AT_A_TIME });
    });
    await Promise.all(mails.map((mail) => this.deliver(mail, now)));
    return mails.length === AT_A_TIME;
  }

  close(): void {
    this.parts.client.close();
  }

  private async deliver(mail: ClaimedMail, now: Date): Promise<void> {
    const outcome = await this.parts.client.send(mail);
    if (outcome.kind !== 'envoye') {
      this.logger.warn(`Courriel ${mail.id} (${mail.gabarit}) : ${outcome.kind}, ${outcome.motif}`);
    }
    await this.record(mail, outcome, now);
  }

  private async record(mail: ClaimedMail, outcome: Outcome, now: Date): Promise<void> {
    if (outcome.kind === 'envoye') {
      // One statement: the shorter, the less a kill can fall before it.
      await this.parts.courriels.finish(null, mail, { etat: 'envoye', motif: null, now });
      return undefined;
    }
    const { motif } = outcome;
    if (outcome.kind !== 'reessayer') {
      return this.finish(mail, outcome.kind === 'rebond' ? 'rebond' : 'echec', motif, now);
    }
    const until = nextAttempt(PATIENCE, mail.tentatives, now);
    if (!until) return this.finish(mail, 'echec', motif, now);
    const { transactions, courriels } = this.parts;
    return transactions.run((manager) =>
      courriels.postpone(manager, mail, { motif, until, doubt: outcome.doute }),
    );
  }

  private finish(
    mail: ClaimedMail,
    etat: FinalState,
    motif: string | null,
    now: Date,
  ): Promise<void> {
    const { transactions, courriels, outbox } = this.parts;
    return transactions.run(async (manager) => {
      const ours = await courriels.finish(manager, mail, { etat, motif, now });
      if (!ours || etat !== 'rebond') return;
      const { id: courriel_id, cle, a, gabarit, compte_id } = mail;
      await outbox.tellBounce(manager, { courriel_id, cle, a, gabarit, compte_id });
    });
  }
}
