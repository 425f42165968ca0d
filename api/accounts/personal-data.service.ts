import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../clock.js';
import { Outbox } from '../mail/outbox.service.js';
import { AccountsService } from './accounts.service.js';
import type { Acteur } from './acteur.js';
import type { Browser } from './browser.js';
import type { ErasedAnswer, PersonalDataAnswer } from './personal-data.schema.js';
import { PeopleService } from './people.service.js';
import { PersonalDataRepository } from './personal-data.repository.js';

/** What we keep about a person: shown whole, and erased, at their word. */
@Injectable()
export class PersonalDataService {
  constructor(
    private readonly repository: PersonalDataRepository,
    private readonly accounts: AccountsService,
    private readonly people: PeopleService,
    private readonly outbox: Outbox,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async export({ compte_id }: Acteur): Promise<PersonalDataAnswer> {
    const [own, autres] = await Promise.all([
      this.repository.export(compte_id),
      this.accounts.tellOf(compte_id),
    ]);
    return { le: this.clock.now().toISOString(), donnees: { ...own, ...autres } };
  }

  /** Throws `compte.dernier-administrateur` (409) when nobody else administers. */
  async erase({ compte_id, courriel }: Acteur, browser: Browser): Promise<ErasedAnswer> {
    await this.people.keepingAnAdministrator(async (manager) => {
      await this.accounts.forget(manager, compte_id);
      await this.outbox.eraseAccount(manager, compte_id, courriel);
      await this.repository.erase(manager, compte_id, this.clock.now());
    });
    browser.clearCookie('session');
    return { efface: true };
  }
}
