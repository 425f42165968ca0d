import { Inject, Injectable } from '@nestjs/common';
import type { Acteur } from './acteur.js';
import { csrfOf } from './check-origin.js';
import type { Browser } from './browser.js';
import type { Connexion } from './connexion.js';
import { DemonstrationService } from './demonstration.service.js';
import { IDENTITY_PROVIDER, type IdentityProvider } from './identity-provider.js';
import type { MeAnswer, SignedOutAnswer } from './me.schema.js';
import { SessionsService } from './sessions.service.js';

function describeAccount({ compte_id: id, courriel, nom, roles }: Acteur): MeAnswer['compte'] {
  return { id, courriel, nom, roles: [...roles] };
}

/** What a browser is told of who it is signed in as. */
@Injectable()
export class MeService {
  constructor(
    private readonly sessions: SessionsService,
    private readonly demonstration: DemonstrationService,
    @Inject(IDENTITY_PROVIDER) private readonly provider: IdentityProvider | null,
  ) {}

  describe(connexion: Connexion | null): MeAnswer {
    return {
      connecte: connexion !== null,
      compte: connexion && describeAccount(connexion.acteur),
      csrf: connexion?.kind === 'session' ? csrfOf(connexion.jeton) : null,
      connexions: { lien: true, oidc: this.provider?.name ?? null },
      demonstration: this.demonstration
        .offered()
        .map(({ cle, libelle, description }) => ({ cle, libelle, description })),
    };
  }

  async signOut(connexion: Connexion | null, browser: Browser): Promise<SignedOutAnswer> {
    browser.clearCookie('session');
    const ended = connexion?.kind === 'session' ? await this.sessions.close(connexion.jeton) : null;
    const idToken = ended?.id_token ?? null;
    const redirection = idToken === null ? null : await this.provider?.farewell(idToken);
    return { redirection: redirection ?? null };
  }
}
