import { Inject, Injectable, Logger } from '@nestjs/common';
import { CONFIG, type Config } from '../config.js';
import { Transactions } from '../database/transactions.js';
import { DomainError } from '../errors/domain-error.js';
import { accountsErrors } from './accounts.errors.js';
import { AccountsRepository } from './accounts.repository.js';
import type { Browser } from './browser.js';
import { IdentitiesRepository } from './identities.repository.js';
import { IDENTITY_PROVIDER, type Identity, type IdentityProvider } from './identity-provider.js';
import { JournalService } from './journal.service.js';
import { LimitsService } from './limits.service.js';
import type { OidcAnswerQuery, OidcQuery } from './oidc.schema.js';
import { type Person, readIdentity } from './read-identity.js';
import { readNextPage } from './read-next-page.js';
import { RequestsService } from './requests.service.js';
import { newToken } from './secret-token.js';
import { SignInService } from './sign-in.service.js';

type Redirection = { readonly url: string; readonly statusCode: number };

const SIGN_IN_PAGE = '/connexion';
const to = (url: string): Redirection => ({ url, statusCode: 302 });

/** Signing in at an identity provider. A person is looking: every failure leads to the sign-in page, which says it. */
@Injectable()
export class OidcService {
  private readonly logger = new Logger('connexion');

  constructor(
    private readonly accounts: AccountsRepository,
    private readonly identities: IdentitiesRepository,
    private readonly requests: RequestsService,
    private readonly signIn: SignInService,
    private readonly limits: LimitsService,
    private readonly journal: JournalService,
    private readonly transactions: Transactions,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(IDENTITY_PROVIDER) private readonly provider: IdentityProvider | null,
  ) {}

  leave({ suite }: OidcQuery, browser: Browser): Promise<Redirection> {
    return this.orSay(browser, async () => {
      await this.limits.admitAddress(browser.address);
      const provider = this.configured();
      const state = newToken();
      const { url, nonce, verifier } = await provider.visit(state);
      const asked = {
        genre: 'oidc',
        suite: readNextPage(suite),
        secrets: { nonce, verifier },
        jeton: state,
      } as const;
      await this.transactions.run((manager) => this.requests.begin(manager, asked, browser));
      return to(url);
    });
  }

  comeBack(answer: OidcAnswerQuery, browser: Browser): Promise<Redirection> {
    return this.orSay(browser, async () => {
      await this.limits.admitAddress(browser.address);
      const provider = this.configured();
      const { state = '' } = answer;
      const taken = await this.requests.take(state, 'oidc', browser);
      if (taken.kind !== 'taken' || taken.request.secrets === null)
        throw accountsErrors.expiredVisit();
      const { secrets, suite } = taken.request;
      const identity = await provider.redeem(textsOf(answer), { state, ...secrets });
      const compteId = await this.recognise(identity);
      const { idToken } = identity;
      await this.signIn.open({ compteId, voie: 'oidc', browser, idToken });
      return to(suite);
    });
  }

  private configured(): IdentityProvider {
    if (!this.provider) throw accountsErrors.noProvider();
    return this.provider;
  }

  private async recognise({ emetteur, claims }: Identity): Promise<string> {
    const person = readIdentity(claims, {
      siretRequired: this.config.OIDC_SIRET_OBLIGATOIRE,
      emailTrusted: this.config.OIDC_COURRIEL_SUR,
    });
    if (person === 'no_siret') throw accountsErrors.noSiret();
    if (person === 'no_email') throw accountsErrors.noProviderEmail();
    return this.transactions.run(async (manager) => {
      const known = await this.identities.find(manager, emetteur, person.sujet);
      const compteId = known ?? (await this.byEmail(manager, person));
      await this.identities.link(manager, {
        emetteur,
        sujet: person.sujet,
        compteId,
        siret: person.siret,
      });
      return compteId;
    });
  }

  /** An address that the provider does not answer for opens no account, or anybody would open any. */
  private async byEmail(
    manager: Parameters<AccountsRepository['findOrAdd']>[0],
    { courriel, courrielSur, nom }: Person,
  ): Promise<string> {
    if (!courrielSur) throw accountsErrors.unsureEmail();
    const { id } = await this.accounts.findOrAdd(manager, { courriel, nom });
    return id;
  }

  private async orSay(
    { address }: Browser,
    work: () => Promise<Redirection>,
  ): Promise<Redirection> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      this.logger.warn(error.code);
      await this.journal.record({ compteId: null, voie: 'oidc', resultat: 'fournisseur', address });
      return to(`${SIGN_IN_PAGE}?erreur=${encodeURIComponent(error.code)}`);
    }
  }
}

function textsOf(answer: OidcAnswerQuery): URLSearchParams {
  const texts = new URLSearchParams();
  for (const [name, value] of Object.entries(answer)) {
    if (typeof value === 'string') texts.set(name, value);
  }
  return texts;
}
