import { Injectable } from '@nestjs/common';
import { Transactions } from '../database/transactions.js';
import { accountsErrors } from './accounts.errors.js';
import { AccountsRepository } from './accounts.repository.js';
import type { Browser } from './browser.js';
import type { Voie } from './connexion.js';
import { JournalService } from './journal.service.js';
import { type Opened, SessionsService } from './sessions.service.js';

export type SignIn = {
  readonly compteId: string;
  readonly voie: Voie;
  readonly browser: Browser;
  readonly idToken?: string | null;
};

/** The last step of every way to sign in: the session, its cookie, a line in the log. */
@Injectable()
export class SignInService {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly sessions: SessionsService,
    private readonly journal: JournalService,
    private readonly transactions: Transactions,
  ) {}

  /** Throws `compte.suspendu` (403). */
  async open(signIn: SignIn): Promise<void> {
    const opened = await this.openSession(signIn);
    if (opened === null) throw accountsErrors.suspended();
    signIn.browser.setCookie('session', opened.jeton, opened.dureeSecondes);
  }

  private openSession({ compteId, voie, browser, idToken }: SignIn): Promise<Opened | null> {
    const { address } = browser;
    return this.transactions.run(async (manager) => {
      const isSuspended = await this.accounts.isSuspended(manager, compteId);
      const resultat = isSuspended ? 'suspendu' : 'ouverte';
      await this.journal.record({ compteId, voie, resultat, address }, manager);
      return isSuspended ? null : this.sessions.open(manager, { compteId, voie, idToken });
    });
  }
}
