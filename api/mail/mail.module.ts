import { Global, Module } from '@nestjs/common';
import { CONFIG, type Config } from '../config.js';
import { Transactions } from '../database/transactions.js';
import { HttpModule } from '../http/http.module.js';
import { CourrielRepository } from './courriel.repository.js';
import { DevMailsController } from './dev-mails.controller.js';
import { DevMails } from './dev-mails.service.js';
import { Delivery } from './delivery.service.js';
import { MailHousekeeping } from './housekeeping.service.js';
import { LocalMailboxRepository } from './local-mailbox.repository.js';
import { LocalMailbox } from './local-mailbox.service.js';
import { MAILER, type Mailer } from './mailer.js';
import { Outbox } from './outbox.service.js';
import { ReturnedMail } from './returns/returned-mail.service.js';
import { readSender } from './read-sender.js';
import { SmtpClient } from './smtp-client.adapter.js';
import { SmtpMailer } from './smtp-mailer.service.js';

const SMTP_PATIENCE_MS = 30_000;

/** The server of `SMTP_URL` when there is one; else the local mailbox, which production refuses. */
function chooseMailer(
  { SMTP_URL: url, MAIL_FROM }: Config,
  local: LocalMailbox,
  transactions: Transactions,
  courriels: CourrielRepository,
  outbox: Outbox,
): Mailer {
  const from = readSender(MAIL_FROM);
  if (!url || !from) return local;
  const client = new SmtpClient({ url, from, patienceMs: SMTP_PATIENCE_MS });
  return new SmtpMailer({ transactions, courriels, outbox, client });
}

/** Mail, below every room: `Outbox` is its door. */
@Global()
@Module({
  imports: [HttpModule],
  controllers: [DevMailsController],
  providers: [
    CourrielRepository,
    LocalMailboxRepository,
    LocalMailbox,
    {
      provide: MAILER,
      inject: [CONFIG, LocalMailbox, Transactions, CourrielRepository, Outbox],
      useFactory: chooseMailer,
    },
    Outbox,
    Delivery,
    DevMails,
    MailHousekeeping,
    ReturnedMail,
  ],
  exports: [Outbox, Delivery],
})
export class MailModule {}
