import { Logger } from '@nestjs/common';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { PeopleService } from '../../../api/accounts/people.service.js';
import {
  CLIENT,
  type LocalProvider,
  startIdentityProvider,
} from '../../setup/identity-provider.js';
import { asAdministrateur, asConseiller, type SignedIn, signIn } from '../../setup/sign-in.js';
import { createTestApp, type TestAnswer, type TestApp } from '../../setup/test-app.js';

// Values found nowhere else: where one of them comes out, something personal came out.
const NAME = 'Canarinette Zyzomis';
const EMAIL = 'canarinette.zyzomis@canari-8264.exemple.fr';
const SUBJECT = 'sujet-canari-8264';
const CANARY = /canari|zyzomis/i;
const RETURN = 'http://localhost:3000/api/v1/connexion/oidc/retour';

let provider: LocalProvider;
let test: TestApp;
let admin: SignedIn;
const written: string[] = [];
const addresses: string[] = [];

beforeAll(async () => {
  for (const stream of [process.stdout, process.stderr]) {
    vi.spyOn(stream, 'write').mockImplementation((text) => written.push(String(text)) > 0);
  }
  provider = await startIdentityProvider({ returnUrl: RETURN, homeUrl: 'http://localhost:3000/' });
  test = await createTestApp({
    level: 'seeded',
    env: {
      LOG_LEVEL: 'debug',
      OIDC_ISSUER: provider.issuer,
      OIDC_CLIENT_ID: CLIENT.id,
      OIDC_CLIENT_SECRET: CLIENT.secret,
      OIDC_USERINFO_ALG: 'RS256',
    },
  });
  admin = await signIn(test, asAdministrateur);
});
afterAll(async () => {
  vi.restoreAllMocks();
  await test?.close();
  await provider?.close();
});

const cookiesOf = ({ headers }: TestAnswer): string =>
  [headers['set-cookie']]
    .flat()
    .map((cookie) => String(cookie).split(';')[0])
    .join('; ');

/** The lines that the log wrote, the provider's own put aside. */
const logged = () => written.filter((line) => !line.includes('oidc-provider'));

async function visitProvider(claims: object): Promise<void> {
  provider.become(SUBJECT, { email: EMAIL, given_name: NAME, usual_name: NAME, ...claims });
  const left = await test.get('/api/v1/connexion/oidc');
  const back = await provider.walk(String(left.headers['location']));
  const arrived = await test.get(`${back.pathname}${back.search}`, { cookie: cookiesOf(left) });
  addresses.push(String(left.headers['location']), back.href, String(arrived.headers['location']));
}

async function liveALife(): Promise<void> {
  const link = await test.post('/api/v1/connexion/lien', { courriel: EMAIL });
  await test.post('/api/v1/connexion/lien', { courriel: `${EMAIL} ${NAME}` });
  await test.post('/api/v1/connexion/lien/valider', { jeton: NAME }, { cookie: cookiesOf(link) });
  await test.post('/api/v1/connexion/demonstration', { cle: EMAIL });
  await visitProvider({ email_verified: true, siret: '21750133900014' });
  await visitProvider({ email_verified: false, siret: NAME });
  const { headers } = admin;
  await test.ask('POST', '/api/v1/comptes', { headers, body: { courriel: EMAIL, nom: NAME } });
  await test.ask('POST', '/api/v1/comptes/recherche', { headers, body: { q: NAME } });
  await test.ask('PATCH', `/api/v1/comptes/${encodeURIComponent(NAME)}`, { headers, body: {} });
  await test.ask('POST', '/api/v1/cles-api', {
    headers,
    body: { nom: NAME, portees: ['lecture'] },
  });
  await test.get('/api/v1/moi', { cookie: `maillage=${NAME}`, authorization: 'Bearer mlg_canari' });
}

describe('a personal value, put in every field of an account', () => {
  beforeAll(liveALife);

  it('never appears in the log', () => {
    expect(logged().filter((line) => CANARY.test(line))).toEqual([]);
  });

  it('never appears in an address', () => {
    expect(addresses).toHaveLength(6);
    expect(addresses.filter((address) => CANARY.test(decodeURIComponent(address)))).toEqual([]);
  });

  it('never appears in a public answer, nor in one to a colleague', async () => {
    const colleague = await signIn(test, asConseiller);
    for (const headers of [{}, colleague.headers]) {
      for (const path of ['moi', 'structures', 'services?size=100', 'sources', 'search?q=canari']) {
        const { status, bytes } = await test.ask('GET', `/api/v1/${path}`, { headers });
        expect(status).toBe(200);
        expect(bytes.toString()).not.toMatch(/zyzomis|canari-8264/i);
      }
    }
  });

  it('never appears in what is searched', async () => {
    const rows = await test.dataSource.query(
      `SELECT id FROM service WHERE recherche::text ~* 'zyzomis|canari'`,
    );
    expect(rows).toEqual([]);
  });

  it('is hidden when a fault of ours carries it', async () => {
    const fault = new Error(`duplicate key (courriel)=(${EMAIL}), tel 06 12 34 56 78`);
    const broken = vi.spyOn(test.app.get(PeopleService), 'list').mockRejectedValue(fault);
    const before = logged().length;
    const { status } = await test.ask('GET', '/api/v1/comptes', { headers: admin.headers });
    broken.mockRestore();
    expect(status).toBe(500);
    expect(logged().length).toBeGreaterThan(before);
    new Logger('essai').warn(`550 <${EMAIL}> unknown`);
    const fresh = logged().slice(before).join('');
    expect(fresh).toContain('[courriel]');
    expect(fresh).not.toMatch(/zyzomis|06 12/i);
  });
});
