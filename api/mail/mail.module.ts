import { Global, Module } from '@nestjs/common';
import { HttpModule } from '../http/http.module.js';
import { CourrielRepository } from './courriel.repository.js';
import { Delivery } from './delivery.service.js';
import { LocalMailboxRepository } from './local-mailbox.repository.js';
import { LocalMailbox } from './local-mailbox.service.js';
import { MAILER } from './mailer.js';
import { Outbox } from './outbox.service.js';

/** Mail, below every room: `Outbox` is its door. */
@Global()
@Module({
  imports: [HttpModule],
  providers: [
    CourrielRepository,
    LocalMailboxRepository,
    LocalMailbox,
    { provide: MAILER, useExisting: LocalMailbox },
    Outbox,
    Delivery,
  ],
  exports: [Outbox, Delivery],
})
export class MailModule {}
