import { Inject, Injectable } from '@nestjs/common';
import type { LocalMailsAnswer } from './dev-mails.schema.js';
import { LocalMailbox } from './local-mailbox.service.js';
import { mailErrors } from './mail.errors.js';
import { MAILER, type Mailer } from './mailer.js';

/** Shows the local mailbox, where there is one. */
@Injectable()
export class DevMails {
  constructor(
    private readonly mailbox: LocalMailbox,
    @Inject(MAILER) private readonly mailer: Mailer,
  ) {}

  /** Throws `courriel.pas-de-boite-locale` (404) when mails go out by a server. */
  async list(): Promise<LocalMailsAnswer> {
    if (this.mailer.kind !== 'local') throw mailErrors.noLocalMailbox();
    const items = await this.mailbox.list();
    return { items: items.map((mail) => ({ ...mail, recu_le: mail.recu_le.toISOString() })) };
  }
}
