import { Inject, Injectable } from '@nestjs/common';
import { AccountsService } from '../../accounts/accounts.service.js';
import { publicAddress } from '../../accounts/public-address.js';
import { CLOCK, type Clock, parisDate } from '../../clock.js';
import { CONFIG, type Config } from '../../config.js';
import type { Manager } from '../../database/transactions.js';
import { Outbox } from '../../mail/outbox.service.js';
import { situeOf } from '../locate/located-sheet.js';
import { nameSheet } from '../locate/name-sheet.js';
import { SheetLocator } from '../locate/sheet-locator.service.js';
import type { SheetName } from '../locate/sheet-locator.repository.js';
import { writeWaitingMail } from './write-waiting-mail.js';

/** Managers learn that something waits, by one mail a day however much does. */
@Injectable()
export class TellManagers {
  constructor(
    private readonly accounts: AccountsService,
    private readonly locator: SheetLocator,
    private readonly outbox: Outbox,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async tell(manager: Manager, { objet, id }: SheetName): Promise<void> {
    const located = await this.locator.find(objet, id, manager);
    if (!located) return;
    const today = parisDate(this.clock.now());
    const adresse = `${publicAddress(this.config)}/moderation`;
    const mail = writeWaitingMail(nameSheet(located), adresse);
    for (const person of await this.accounts.listManagersOf(situeOf(located), manager)) {
      await this.outbox.send(manager, {
        cle: `a-decider:${person.id}:${today}`,
        a: person.courriel,
        compte_id: person.id,
        gabarit: 'a-decider',
        ...mail,
      });
    }
  }
}
