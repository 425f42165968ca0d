import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config.js';
import { Transactions } from '../database/transactions.js';
import { Outbox } from '../mail/outbox.service.js';
import { accountsErrors } from './accounts.errors.js';
import { AccountsRepository } from './accounts.repository.js';
import type { Browser } from './browser.js';
import { JournalService } from './journal.service.js';
import type { LinkAnswer, LinkBody, ValidateBody } from './link.schema.js';
import { LimitsService } from './limits.service.js';
import type { SignedInAnswer } from './me.schema.js';
import { publicAddress } from './public-address.js';
import { readEmail } from './read-email.js';
import { readNextPage } from './read-next-page.js';
import { RequestsService } from './requests.service.js';
import { hashToken } from './secret-token.js';
import { SignInService } from './sign-in.service.js';
import { writeLinkMail } from './write-link-mail.js';

const SENT =
  'Si cette adresse reçoit des courriels, un lien de connexion vient d’y partir. Ouvrez-le dans ce navigateur, dans les quinze minutes.';

const REFUSALS = {
  expired: { resultat: 'lien_perime', error: accountsErrors.expiredLink },
  other_browser: { resultat: 'autre_navigateur', error: accountsErrors.otherBrowser },
} as const;

/** Signing in by a link sent to one's address. */
@Injectable()
export class LinkService {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly requests: RequestsService,
    private readonly signIn: SignInService,
    private readonly limits: LimitsService,
    private readonly journal: JournalService,
    private readonly outbox: Outbox,
    private readonly transactions: Transactions,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The account is not looked for: who has one and who has none are answered alike, in the same time. */
  async send({ courriel: written, suite }: LinkBody, browser: Browser): Promise<LinkAnswer> {
    const courriel = readEmail(written);
    if (courriel === null) throw accountsErrors.invalidEmail();
    await this.limits.admitAddress(browser.address);
    await this.limits.admitAccount(courriel);
    await this.transactions.run(async (manager) => {
      const asked = { genre: 'lien', courriel, suite: readNextPage(suite) } as const;
      const { jeton, expireLe } = await this.requests.begin(manager, asked, browser);
      await this.outbox.send(manager, {
        cle: `connexion:${hashToken(jeton)}`,
        a: courriel,
        gabarit: 'connexion',
        ...writeLinkMail(`${publicAddress(this.config)}/connexion/lien#jeton=${jeton}`),
        urgent: true,
        valable_jusqua: expireLe,
      });
    });
    return { message: SENT };
  }

  /** Opening one's link proves the address: an account without any role is made when there is none. */
  async validate({ jeton }: ValidateBody, browser: Browser): Promise<SignedInAnswer> {
    await this.limits.admitAddress(browser.address);
    const taken = await this.requests.take(jeton, 'lien', browser);
    if (taken.kind !== 'taken') return this.refuse(taken.kind, browser);
    const { courriel, suite } = taken.request;
    if (courriel === null) throw accountsErrors.expiredLink();
    const { id } = await this.transactions.run((manager) =>
      this.accounts.findOrAdd(manager, { courriel, nom: null }),
    );
    await this.signIn.open({ compteId: id, voie: 'lien', browser });
    return { suite };
  }

  private async refuse(kind: keyof typeof REFUSALS, { address }: Browser): Promise<never> {
    const { resultat, error } = REFUSALS[kind];
    await this.journal.record({ compteId: null, voie: 'lien', resultat, address });
    throw error();
  }
}
