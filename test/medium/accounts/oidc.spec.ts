import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Claims,
  CLIENT,
  type LocalProvider,
  startIdentityProvider,
} from '../../setup/identity-provider.js';
import { createTestApp, type TestAnswer, type TestApp } from '../../setup/test-app.js';

const HOME = 'http://localhost:3000/';
const RETURN = 'http://localhost:3000/api/v1/connexion/oidc/retour';
const LEAVE = '/api/v1/connexion/oidc';

const envOf = (issuer: string) => ({
  OIDC_ISSUER: issuer,
  OIDC_CLIENT_ID: CLIENT.id,
  OIDC_CLIENT_SECRET: CLIENT.secret,
  OIDC_ACR_VALUES: 'eidas1',
  OIDC_USERINFO_ALG: 'RS256',
});

const lea: Claims = {
  email: 'lea@exemple.fr',
  email_verified: true,
  siret: '21750133900014',
  given_name: 'Léa',
  usual_name: 'Martin',
};

let provider: LocalProvider;
let test: TestApp;
beforeAll(async () => {
  provider = await startIdentityProvider({ returnUrl: RETURN, homeUrl: HOME });
  test = await createTestApp({ level: 'migrated', env: envOf(provider.issuer) });
});
afterAll(async () => {
  await test?.close();
  await provider?.close();
});

const locationOf = ({ headers }: TestAnswer): string => String(headers['location']);

function cookiesOf({ headers }: TestAnswer): string {
  const set = headers['set-cookie'];
  return (Array.isArray(set) ? set : [String(set)])
    .map((cookie) => String(cookie).split(';')[0])
    .join('; ');
}

async function leave(suite = '/mes-fiches') {
  const left = await test.get(`${LEAVE}?suite=${encodeURIComponent(suite)}`);
  return { left, cookie: cookiesOf(left), url: locationOf(left) };
}

const comeBack = (url: URL, cookie: string) => test.get(`${url.pathname}${url.search}`, { cookie });

async function signInAs(sub: string, claims: Claims) {
  provider.become(sub, claims);
  const { cookie, url } = await leave();
  return comeBack(await provider.walk(url), cookie);
}

const meOf = async (answer: TestAnswer) =>
  (await test.get('/api/v1/moi', { cookie: cookiesOf(answer) })).body;

const sentBack = (code: string) => ({
  status: 302,
  headers: { location: `/connexion?erreur=${code}` },
});

describe('at the identity provider', () => {
  it('a person signs in, and arrives on the page that was asked for', async () => {
    const answer = await signInAs('lea', lea);
    expect(answer.status).toBe(302);
    expect(locationOf(answer)).toBe('/mes-fiches');
    expect(await meOf(answer)).toMatchObject({
      connecte: true,
      compte: { courriel: 'lea@exemple.fr', nom: 'Léa Martin', roles: [] },
      connexions: { oidc: 'ProConnect' },
    });
    const kept = await test.dataSource.query('SELECT emetteur, sujet, siret FROM identite');
    expect(kept).toEqual([{ emetteur: provider.issuer, sujet: 'lea', siret: '21750133900014' }]);
  });

  it('is asked for PKCE, a state, a nonce and the level of assurance of the settings', async () => {
    const { url } = await leave();
    const asked = Object.fromEntries(new URL(url).searchParams);
    expect(asked).toMatchObject({
      code_challenge_method: 'S256',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      state: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
      acr_values: 'eidas1',
      redirect_uri: RETURN,
    });
  });

  it('the same person is known again by their subject, their address changed', async () => {
    const before = (await meOf(await signInAs('sam', { ...lea, email: 'sam@exemple.fr' }))).compte;
    const after = await signInAs('sam', { ...lea, email: 'sam@ailleurs.fr' });
    expect((await meOf(after)).compte.id).toBe(before.id);
  });

  it('finds the account that a verified address already has', async () => {
    const [{ id }] = await test.dataSource.query(
      `INSERT INTO compte (courriel) VALUES ('deja@exemple.fr') RETURNING id`,
    );
    const answer = await signInAs('deja', { ...lea, email: 'Deja@exemple.fr' });
    expect((await meOf(answer)).compte.id).toBe(id);
  });

  it('opens nobody’s account by an address that it has not verified', async () => {
    const claims = { ...lea, email: 'lea@exemple.fr', email_verified: false };
    expect(await signInAs('voleur', claims)).toMatchObject(
      sentBack('connexion.courriel-non-verifie'),
    );
  });

  it.each([
    ['a SIRET', { ...lea, siret: undefined }, 'connexion.siret-absent'],
    ['an address', { ...lea, email: undefined }, 'connexion.courriel-absent'],
  ])('without %s leads back to the sign-in page', async (_what, claims, code) => {
    expect(await signInAs('incomplet', claims)).toMatchObject(sentBack(code));
  });

  it('a suspended account is told so', async () => {
    await signInAs('suspendu', { ...lea, email: 'suspendu@exemple.fr' });
    await test.dataSource.query(
      `UPDATE compte SET suspendu_le = now() WHERE courriel = 'suspendu@exemple.fr'`,
    );
    const answer = await signInAs('suspendu', { ...lea, email: 'suspendu@exemple.fr' });
    expect(answer).toMatchObject(sentBack('compte.suspendu'));
  });

  it('signing out ends its session too', async () => {
    const entered = await signInAs('lea', lea);
    const cookie = cookiesOf(entered);
    const { csrf } = await meOf(entered);
    const { body } = await test.post('/api/v1/deconnexion', undefined, { cookie, 'x-csrf': csrf });
    const farewell = new URL(body.redirection);
    expect(farewell.origin).toBe(provider.issuer);
    expect(farewell.searchParams.get('post_logout_redirect_uri')).toBe(HOME);
    expect(farewell.searchParams.get('id_token_hint')).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
    const page = await fetch(farewell);
    expect(page.status).toBe(200);
  });
});

describe('an answer that is not the one awaited', () => {
  async function answered(
    change: (url: URL) => void = () => undefined,
    visit?: (url: URL) => void,
  ) {
    provider.become('lea', lea);
    const { cookie, url } = await leave();
    const asked = new URL(url);
    visit?.(asked);
    const back = await provider.walk(asked.href);
    change(back);
    return { cookie, back };
  }

  it('with another state opens nothing', async () => {
    const { back, cookie } = await answered((url) => url.searchParams.set('state', 'a'.repeat(43)));
    expect(await comeBack(back, cookie)).toMatchObject(sentBack('connexion.visite-perimee'));
  });

  it('in another browser opens nothing', async () => {
    const { back } = await answered();
    expect(await comeBack(back, '')).toMatchObject(sentBack('connexion.visite-perimee'));
  });

  it('given twice opens one session', async () => {
    const { back, cookie } = await answered();
    expect(locationOf(await comeBack(back, cookie))).toBe('/mes-fiches');
    expect(await comeBack(back, cookie)).toMatchObject(sentBack('connexion.visite-perimee'));
  });

  it('with a code that has served already opens nothing', async () => {
    const first = await answered();
    await comeBack(first.back, first.cookie);
    const code = first.back.searchParams.get('code') ?? '';
    const second = await answered((url) => url.searchParams.set('code', code));
    expect(await comeBack(second.back, second.cookie)).toMatchObject(
      sentBack('connexion.fournisseur-refuse'),
    );
  });

  it('for another nonce opens nothing', async () => {
    const { back, cookie } = await answered(undefined, (url) =>
      url.searchParams.set('nonce', 'autre'),
    );
    expect(await comeBack(back, cookie)).toMatchObject(sentBack('connexion.fournisseur-refuse'));
  });

  it('for another PKCE challenge opens nothing', async () => {
    const { back, cookie } = await answered(undefined, (url) =>
      url.searchParams.set('code_challenge', 'a'.repeat(43)),
    );
    expect(await comeBack(back, cookie)).toMatchObject(sentBack('connexion.fournisseur-refuse'));
  });

  it.each(['', '?state=x', '?code=x', '?error=access_denied&state=x', '?state=x&state=y'])(
    'made up (%s) opens nothing',
    async (query) => {
      const answer = await test.get(`${LEAVE}/retour${query}`);
      expect([302, 400]).toContain(answer.status);
      expect(answer.headers['set-cookie']).toBeUndefined();
    },
  );

  it('that the person refused to give leads back to the sign-in page', async () => {
    const { cookie, url } = await leave();
    const back = new URL(RETURN);
    back.searchParams.set('state', new URL(url).searchParams.get('state') ?? '');
    back.searchParams.set('error', 'access_denied');
    back.searchParams.set('iss', provider.issuer);
    expect(await comeBack(back, cookie)).toMatchObject(sentBack('connexion.fournisseur-refuse'));
  });
});

describe('a provider', () => {
  const alone = async (env: Record<string, string>, work: (app: TestApp) => Promise<void>) => {
    const app = await createTestApp({ level: 'migrated', env });
    try {
      await work(app);
    } finally {
      await app.close();
    }
  };

  it('that is down leads back to the sign-in page', () =>
    alone(envOf('http://127.0.0.1:9'), async (app) => {
      expect(await app.get(LEAVE)).toMatchObject(sentBack('connexion.fournisseur-injoignable'));
    }));

  it.each([
    ['does not sign what it says of people', { signedUserinfo: false }],
    ['speaks of people under the signature of another', { forgedUserinfo: true }],
  ])('that %s is not believed', async (_fault, fault) => {
    const dubious = await startIdentityProvider({ returnUrl: RETURN, homeUrl: HOME, ...fault });
    try {
      await alone(envOf(dubious.issuer), async (app) => {
        dubious.become('lea', lea);
        const left = await app.get(LEAVE);
        const back = await dubious.walk(locationOf(left));
        const answer = await app.get(`${back.pathname}${back.search}`, { cookie: cookiesOf(left) });
        expect(answer).toMatchObject(sentBack('connexion.fournisseur-refuse'));
      });
    } finally {
      await dubious.close();
    }
  });

  it('that is not set is said not to be', () =>
    alone({}, async (app) => {
      expect(await app.get(LEAVE)).toMatchObject(sentBack('connexion.sans-fournisseur'));
      expect((await app.get('/api/v1/moi')).body.connexions).toEqual({ lien: true, oidc: null });
    }));
});
