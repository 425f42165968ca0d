import { Logger } from '@nestjs/common';
import * as openid from 'openid-client';
import type { Config } from '../config.js';
import { accountsErrors } from './accounts.errors.js';
import type { Checks, Identity, IdentityProvider, Visit } from './identity-provider.js';
import { publicAddress } from './public-address.js';

const TIMEOUT_SECONDS = 5;

type Settings = {
  readonly issuer: URL;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly returnUrl: string;
  readonly homeUrl: string;
  readonly config: Config;
};

const logger = new Logger('fournisseur');

const AWAY = new Set(['OAUTH_TIMEOUT', 'OAUTH_ABORT']);

/** The provider said no, or something that does not check; anything else is that it cannot be reached. */
function isRefusal(error: unknown): boolean {
  if (error instanceof openid.AuthorizationResponseError) return true;
  if (error instanceof openid.ResponseBodyError) return error.status < 500;
  return error instanceof openid.ClientError && !AWAY.has(error.code ?? '');
}

async function asking<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    logger.warn(error instanceof Error ? error.message : String(error));
    throw isRefusal(error) ? accountsErrors.providerRefused() : accountsErrors.providerAway();
  }
}

function discover({
  issuer,
  clientId,
  clientSecret,
  config,
}: Settings): Promise<openid.Configuration> {
  const metadata = {
    client_secret: clientSecret,
    ...(config.OIDC_USERINFO_ALG && { userinfo_signed_response_alg: config.OIDC_USERINFO_ALG }),
  };
  const execute = [openid.enableNonRepudiationChecks];
  if (issuer.protocol === 'http:') execute.push(openid.allowInsecureRequests);
  return openid.discovery(issuer, clientId, metadata, openid.ClientSecretPost(clientSecret), {
    execute,
    timeout: TIMEOUT_SECONDS,
  });
}

class OpenIdProvider implements IdentityProvider {
  private known: openid.Configuration | null = null;

  constructor(private readonly settings: Settings) {}

  get name(): string {
    return this.settings.config.OIDC_NOM;
  }

  visit(state: string): Promise<Visit> {
    const { OIDC_SCOPE, OIDC_ACR_VALUES } = this.settings.config;
    return asking(async () => {
      const nonce = openid.randomNonce();
      const verifier = openid.randomPKCECodeVerifier();
      const url = openid.buildAuthorizationUrl(await this.server(), {
        redirect_uri: this.settings.returnUrl,
        scope: OIDC_SCOPE,
        state,
        nonce,
        code_challenge: await openid.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        ...(OIDC_ACR_VALUES && { acr_values: OIDC_ACR_VALUES }),
      });
      return { url: url.href, nonce, verifier };
    });
  }

  redeem(answer: URLSearchParams, { state, nonce, verifier }: Checks): Promise<Identity> {
    return asking(async () => {
      const server = await this.server();
      const tokens = await openid.authorizationCodeGrant(
        server,
        new URL(`${this.settings.returnUrl}?${answer.toString()}`),
        {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: verifier,
          idTokenExpected: true,
        },
      );
      const said = tokens.claims();
      if (!said || !tokens.id_token) throw new openid.ClientError('no ID token');
      const about = await openid.fetchUserInfo(server, tokens.access_token, said.sub);
      return { emetteur: said.iss, claims: about, idToken: tokens.id_token };
    });
  }

  async farewell(idToken: string): Promise<string | null> {
    const server = await this.server().catch(() => null);
    if (!server?.serverMetadata().end_session_endpoint) return null;
    return openid.buildEndSessionUrl(server, {
      id_token_hint: idToken,
      post_logout_redirect_uri: this.settings.homeUrl,
      state: openid.randomState(),
    }).href;
  }

  /** Asked once; again at the next visit when it did not answer. */
  private async server(): Promise<openid.Configuration> {
    this.known ??= await discover(this.settings);
    return this.known;
  }
}

/** The identity provider of the settings, or null when they name none. */
export function openIdentityProvider(config: Config): IdentityProvider | null {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET } = config;
  if (!OIDC_ISSUER || !OIDC_CLIENT_ID || !OIDC_CLIENT_SECRET) return null;
  const address = publicAddress(config);
  return new OpenIdProvider({
    issuer: new URL(OIDC_ISSUER),
    clientId: OIDC_CLIENT_ID,
    clientSecret: OIDC_CLIENT_SECRET,
    returnUrl: `${address}/api/v1/connexion/oidc/retour`,
    homeUrl: `${address}/`,
    config,
  });
}
