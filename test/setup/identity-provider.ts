import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import Provider from 'oidc-provider';

export type Claims = Readonly<Record<string, unknown>>;

export type LocalProvider = {
  readonly issuer: string;
  /** Who signs in at the next visit. */
  readonly become: (sub: string, claims: Claims) => void;
  /** Goes where a browser would, from the page that we sent it to, back to our address. */
  readonly walk: (url: string) => Promise<URL>;
  readonly close: () => Promise<void>;
};

type Options = {
  readonly returnUrl: string;
  readonly homeUrl: string;
  readonly signedUserinfo?: boolean;
  /** What it says of people bears the signature of somebody else. */
  readonly forgedUserinfo?: boolean;
};

export const CLIENT = { id: 'maillage', secret: 'secret-de-maillage-pour-les-essais' } as const;

const CLAIMS = {
  openid: ['sub', 'acr'],
  email: ['email', 'email_verified'],
  given_name: ['given_name'],
  usual_name: ['usual_name'],
  siret: ['siret'],
};

/** A real provider on loopback, that signs what it says of people as ProConnect does. */
export async function startIdentityProvider(options: Options): Promise<LocalProvider> {
  let person: { sub: string; claims: Claims } = { sub: 'personne', claims: {} };
  let handle: (request: IncomingMessage, response: ServerResponse) => void = () => undefined;
  const server = createServer((request, response) => handle(request, response));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });

  const provider: Provider = new Provider(issuer, {
    clients: [
      {
        client_id: CLIENT.id,
        client_secret: CLIENT.secret,
        token_endpoint_auth_method: 'client_secret_post',
        redirect_uris: [options.returnUrl],
        post_logout_redirect_uris: [options.homeUrl],
        ...(options.signedUserinfo !== false && { userinfo_signed_response_alg: 'RS256' }),
      },
    ],
    claims: CLAIMS,
    acrValues: ['eidas1'],
    jwks: { keys: [{ ...(await exportJWK(privateKey)), alg: 'RS256', use: 'sig', kid: 'essai' }] },
    cookies: { keys: ['essai'] },
    pkce: { required: () => true },
    features: {
      devInteractions: { enabled: false },
      jwtUserinfo: { enabled: true },
      rpInitiatedLogout: { enabled: true },
    },
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    findAccount: (_context, id) => ({
      accountId: id,
      claims: () => Promise.resolve({ sub: id, ...person.claims }),
    }),
    loadExistingGrant: async (context): Promise<InstanceType<Provider['Grant']>> => {
      const { client, session } = context.oidc;
      const grant = new provider.Grant({
        clientId: client?.clientId ?? '',
        accountId: session?.accountId ?? '',
      });
      grant.addOIDCScope(Object.keys(CLAIMS).join(' '));
      await grant.save();
      return grant;
    },
  });

  const stranger = await generateKeyPair('RS256');
  const forge = () =>
    new SignJWT({ sub: person.sub, ...person.claims })
      .setProtectedHeader({ alg: 'RS256', kid: 'essai' })
      .setIssuer(issuer)
      .setAudience(CLIENT.id)
      .sign(stranger.privateKey);
  const answer = provider.callback();
  handle = (request, response) => {
    if (request.url?.startsWith('/interaction/')) {
      const login = { accountId: person.sub, acr: 'eidas1', remember: false };
      void provider.interactionFinished(request, response, { login });
    } else if (options.forgedUserinfo && request.url?.startsWith('/me')) {
      void forge().then((jwt) => {
        response.writeHead(200, { 'content-type': 'application/jwt' }).end(jwt);
      });
    } else void answer(request, response);
  };

  const walk = async (url: string): Promise<URL> => {
    const cookies = new Map<string, string>();
    let next = new URL(url);
    while (next.origin === issuer) {
      const headers = { cookie: [...cookies].map((pair) => pair.join('=')).join('; ') };
      const page = await fetch(next, { redirect: 'manual', headers });
      for (const cookie of page.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
        cookies.set(name, value);
      }
      const location = page.headers.get('location');
      if (location === null) throw new Error(`${page.status} ${await page.text()}`);
      next = new URL(location, next);
    }
    return next;
  };

  return {
    issuer,
    become: (sub, claims) => {
      person = { sub, claims };
    },
    walk,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
