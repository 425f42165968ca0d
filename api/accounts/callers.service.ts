import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config.js';
import { accountsErrors } from './accounts.errors.js';
import type { Browser } from './browser.js';
import { isOurOwn, type Sender } from './check-origin.js';
import type { Connexion } from './connexion.js';
import { KeysService } from './keys.service.js';
import { SessionsService } from './sessions.service.js';

export type Call = {
  readonly sender: Sender;
  readonly browser: Browser;
  /** What follows `Authorization: Bearer`. */
  readonly bearer: string | undefined;
  readonly isPublic: boolean;
};

/** Says who sends a request. */
@Injectable()
export class CallersService {
  constructor(
    private readonly sessions: SessionsService,
    private readonly keys: KeysService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Null for a visitor. A request forged by another site's page is refused; on a public route it is
   * answered as a visitor's.
   */
  async identify({ sender, browser, bearer, isPublic }: Call): Promise<Connexion | null> {
    if (bearer !== undefined) return this.keys.identify(bearer);
    const jeton = browser.cookie('session');
    const acteur = await this.sessions.find(jeton);
    if (!acteur || jeton === undefined) return null;
    if (isOurOwn(sender, jeton, this.config.PUBLIC_URL)) return { kind: 'session', acteur, jeton };
    if (isPublic) return null;
    throw accountsErrors.forged();
  }
}
