import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { CONFIG, type Config } from '../config.js';
import { Transactions } from '../database/transactions.js';
import { accountsErrors } from './accounts.errors.js';
import { AccountsRepository } from './accounts.repository.js';
import type { Browser } from './browser.js';
import { DEMONSTRATION_ACCOUNTS, type DemonstrationAccount } from './demonstration.js';
import { LimitsService } from './limits.service.js';
import type { DemonstrationBody, SignedInAnswer } from './me.schema.js';
import { SignInService } from './sign-in.service.js';

/** Accounts to try Maillage with, one for each role; production has none. */
@Injectable()
export class DemonstrationService implements OnApplicationBootstrap {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly signInService: SignInService,
    private readonly limits: LimitsService,
    private readonly transactions: Transactions,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Made at the start, so that who moderates can already be written to. */
  async onApplicationBootstrap(): Promise<void> {
    for (const account of this.offered()) await this.ensure(account);
  }

  offered(): readonly DemonstrationAccount[] {
    return this.config.DEMONSTRATION ? DEMONSTRATION_ACCOUNTS : [];
  }

  async signIn({ cle }: DemonstrationBody, browser: Browser): Promise<SignedInAnswer> {
    const account = this.offered().find((offered) => offered.cle === cle);
    if (!account) throw accountsErrors.noDemonstration();
    await this.limits.admitAddress(browser.address);
    const compteId = await this.ensure(account);
    await this.signInService.open({ compteId, voie: 'demonstration', browser });
    return { suite: '/' };
  }

  private ensure({ courriel, nom, cle, role }: DemonstrationAccount): Promise<string> {
    return this.transactions.run(async (manager) => {
      const { id } = await this.accounts.findOrAdd(manager, { courriel, nom, demonstration: cle });
      const isThere =
        role.role !== 'partenaire' ||
        (await this.accounts.structureExists(manager, role.structure_id));
      if (isThere) await this.accounts.grant(manager, id, role);
      return id;
    });
  }
}
