import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DomainError } from '../../../api/errors/domain-error.js';
import { isPublicAddress } from '../../../api/http/outside/is-public-address.js';
import { safeFetch, type SafeFetchOptions } from '../../../api/http/outside/safe-fetch.adapter.js';

// Each reaches this machine, its network or nobody, by a way that somebody once used.
const PRIVATE_V4 = [
  ['0.0.0.0', '0.0.0.1', '0.255.255.255', '10.0.0.0', '10.0.0.1', '10.255.255.255'],
  ['100.64.0.0', '100.64.0.1', '100.100.100.200', '100.127.255.255'],
  ['127.0.0.0', '127.0.0.1', '127.0.1.1', '127.1.2.3', '127.255.255.255'],
  ['169.254.0.1', '169.254.169.254', '169.254.170.2', '169.254.255.255'],
  ['172.16.0.0', '172.16.0.1', '172.17.0.1', '172.20.10.1', '172.31.255.255'],
  ['192.0.0.1', '192.0.0.170', '192.0.0.192', '192.0.2.1', '192.88.99.1', '192.31.196.1'],
  ['192.52.193.1', '192.168.0.1', '192.168.1.1', '192.168.255.255', '192.175.48.1'],
  ['198.18.0.1', '198.19.255.255', '198.51.100.7', '203.0.113.9', '224.0.0.1', '239.255.255.250'],
  ['240.0.0.1', '250.1.2.3', '255.255.255.254', '255.255.255.255'],
].flat();

const hexOf = (address: string): string =>
  address
    .split('.')
    .map((part) => Number(part).toString(16).padStart(2, '0'))
    .join('')
    .replace(/(.{4})(.{4})/, '$1:$2');

// IPv4 within IPv6: mapped, compatible, translated, 6to4, NAT64 (both prefixes), Teredo's server.
const WITHIN_V6 = PRIVATE_V4.flatMap((address) => {
  const hex = hexOf(address);
  return [`::ffff:${hex}`, `::${hex}`, `2002:${hex}::1`, `64:ff9b::${hex}`, `64:ff9b:1::${hex}`];
});

const OTHER_V6 = [
  ['::', '::1', '0:0:0:0:0:0:0:1', 'fc00::1', 'fd00:ec2::254', 'fdff::1', 'fe80::1', 'febf::1'],
  ['fec0::1', 'ff02::1', 'ff0e::1', '100::1', '2001::1', '2001:0:7f00:1::', '2001:10::1'],
  [
    '2001:20::1',
    '2001:db8::1',
    '2620:4f:8000::1',
    '3fff::1',
    '5f00::1',
    '4000::1',
    '::ffff:0:7f00:1',
  ],
].flat();

const ODD_HOSTS = [
  ['2130706433', '0x7f000001', '017700000001', '0x7f.1', '127.1', '127.0.1', '0177.0.0.1', '0'],
  [
    '0x7f.0x0.0x0.0x1',
    '0300.0250.0.1',
    '3232235521',
    '0xa9fea9fe',
    '2852039166',
    '10.1',
    '%31%32%37.0.0.1',
  ],
  ['①②⑦.⓪.⓪.①', '127。0。0。1', '127.0.0.1.', '0x0', '00000000', '0xA000001', '192.168.257'],
].flat();

const NAMES: Readonly<Record<string, readonly string[]>> = {
  'interne.example': ['10.0.0.8'],
  'un-sur-deux.example': ['93.184.215.14', '127.0.0.1'],
  'six.example': ['::1'],
  'mappee.example': ['::ffff:127.0.0.1'],
  'vide.example': [],
  'metadonnees.example': ['169.254.169.254'],
  'bizarre.example': ['fe80::1%eth0'],
  'faux.example': ['pas une adresse'],
};

const SCHEMES = [
  ['file:///etc/passwd', 'ftp://127.0.0.1/', 'gopher://127.0.0.1:6379/_a', 'data:text/plain,a'],
  ['javascript:1', 'jar:http://a!/b', 'dict://127.0.0.1/', 'ldap://127.0.0.1/', 'unix:/run/a.sock'],
  ['http://moi:secret@127.0.0.1/', 'https://moi@example.org/', '//127.0.0.1/', '/etc/passwd', ''],
  [
    'http://',
    'http:///',
    'http://[::1',
    'http://a b/',
    'ws://127.0.0.1/',
    'blob:http://127.0.0.1/a',
  ],
].flat();

let canary: Server;
let port = 0;
let hits = 0;
let told: (string | undefined)[] = [];

const LOCATIONS: Readonly<Record<string, string>> = {
  '/vers-interne': 'http://interne.example/',
  '/vers-metadonnees': 'http://169.254.169.254/latest/meta-data/',
  '/vers-fichier': 'file:///etc/passwd',
  '/vers-six': 'http://[::ffff:7f00:1]/',
  '/vers-rien': '',
  '/en-rond': '/en-rond',
  '/deplacee': '/liste',
};

beforeAll(async () => {
  canary = createServer(({ url = '', headers }, answer) => {
    hits += 1;
    told.push(headers.authorization);
    const location = LOCATIONS[url];
    if (location !== undefined) answer.writeHead(302, { location }).end();
    else if (url === '/trop') answer.end(Buffer.alloc(100_000));
    else if (url === '/erreur') answer.writeHead(500).end('non');
    else if (url === '/sans-fin') answer.write('a');
    else if (url === '/plus-tard') answer.writeHead(429, { 'retry-after': '7' }).end();
    else answer.end('lu');
  });
  await new Promise<void>((listening) => {
    canary.listen(0, '127.0.0.1', listening);
  });
  const address = canary.address();
  port = typeof address === 'object' && address ? address.port : 0;
});
afterAll(() => {
  canary.closeAllConnections();
  canary.close();
});
beforeEach(() => {
  hits = 0;
  told = [];
});

const resolve = (name: string): Promise<readonly string[]> =>
  name in NAMES ? Promise.resolve(NAMES[name] ?? []) : Promise.reject(new Error('inconnu'));

async function read(url: string, options: Partial<SafeFetchOptions> = {}): Promise<string> {
  const parts: Buffer[] = [];
  const limits = { maxBytes: 10_000, timeoutMs: 2_000, resolve };
  for await (const part of safeFetch(url, { ...limits, ...options })) parts.push(part);
  return Buffer.concat(parts).toString();
}

const VECTORS = [
  ...PRIVATE_V4.map((address) => `http://${address}:PORT/`),
  ...[...WITHIN_V6, ...OTHER_V6].map((address) => `http://[${address}]:PORT/`),
  ...ODD_HOSTS.map((host) => `http://${host}:PORT/`),
  ...Object.keys(NAMES).map((name) => `http://${name}:PORT/`),
  ...SCHEMES,
];

describe('an address that a person gave', () => {
  it('is tried in 250 ways and more', () =>
    expect(new Set(VECTORS).size).toBeGreaterThanOrEqual(250));

  it.each(VECTORS)('%s reaches nothing', async (vector) => {
    const failure: unknown = await read(vector.replace('PORT', String(port))).catch(
      (error: unknown) => error,
    );
    expect(failure).toBeInstanceOf(DomainError);
    expect(hits).toBe(0);
  });

  it.each(Object.keys(LOCATIONS).filter((path) => path !== '/deplacee'))(
    'is not followed %s',
    async (path) => {
      const trustedHost = `127.0.0.1:${port}`;
      const failure: unknown = await read(`http://${trustedHost}${path}`, { trustedHost }).catch(
        (error: unknown) => error,
      );
      expect(failure).toBeInstanceOf(DomainError);
      // An empty address leads back to the page itself.
      expect(hits).toBe(path === '/en-rond' || path === '/vers-rien' ? 6 : 1);
    },
  );

  it.each(['/trop', '/erreur', '/sans-fin'])('is given up when it is %s', async (path) => {
    const trustedHost = `127.0.0.1:${port}`;
    const options = { trustedHost, timeoutMs: 300 };
    await expect(read(`http://${trustedHost}${path}`, options)).rejects.toBeInstanceOf(DomainError);
  });

  it('is read when it may be', async () => {
    const trustedHost = `127.0.0.1:${port}`;
    expect(await read(`http://${trustedHost}/liste`, { trustedHost })).toBe('lu');
  });

  it('is told a secret only when there is one, where it leads within itself too', async () => {
    const trustedHost = `127.0.0.1:${port}`;
    await read(`http://${trustedHost}/liste`, { trustedHost });
    await read(`http://${trustedHost}/deplacee`, { trustedHost, bearer: 'secret' });
    expect(told).toEqual([undefined, 'Bearer secret', 'Bearer secret']);
  });

  it('says in how many seconds it may be asked again', async () => {
    const trustedHost = `127.0.0.1:${port}`;
    await expect(read(`http://${trustedHost}/plus-tard`, { trustedHost })).rejects.toMatchObject({
      details: { statut: 429 },
      retryAfterSeconds: 7,
    });
  });

  it('is not asked in clear when it must be secure', async () => {
    const options = { mustBeSecure: true, resolve: () => Promise.resolve(['93.184.215.14']) };
    await expect(read('http://liste.example/', options)).rejects.toMatchObject({
      code: 'adresse.non-chiffree',
    });
  });

  it('is left at once, for the reason given, when whoever reads stops', async () => {
    const trustedHost = `127.0.0.1:${port}`;
    const stop = new AbortController();
    const reading = read(`http://${trustedHost}/sans-fin`, { trustedHost, signal: stop.signal });
    setTimeout(() => stop.abort(new Error('on arrête')), 50);
    await expect(reading).rejects.toThrow('on arrête');
  });
});

describe('the Internet at large', () => {
  it.each(['93.184.215.14', '1.1.1.1', '8.8.8.8', '172.15.0.1', '172.32.0.1', '100.63.0.1'])(
    'holds %s',
    (address) => expect(isPublicAddress(address)).toBe(true),
  );

  it.each(['2001:4860:4860::8888', '2606:4700::1111', '2a00:1450::1'])('holds %s', (address) =>
    expect(isPublicAddress(address)).toBe(true),
  );
});
