import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ConfigError, loadConfig } from '../../../api/config.js';
import { createTestApp, type TestApp } from '../../setup/test-app.js';

const policyOf = async (app: TestApp, path: string): Promise<string> =>
  String((await app.get(path)).headers['content-security-policy']);

describe('who may show our pages in theirs', () => {
  let open: TestApp;
  let named: TestApp;
  let closed: TestApp;

  beforeAll(async () => {
    const sites = 'https://www.exemple.fr https://mairie.exemple.fr:8443';
    open = await createTestApp({ level: 'migrated' });
    named = await createTestApp({ level: 'migrated', env: { EMBED_SITES: sites } });
    closed = await createTestApp({ level: 'migrated', env: { EMBED_SITES: 'aucun' } });
  });
  afterAll(() => Promise.all([open, named, closed].map((app) => app?.close())));

  it('is any site for the embedded map, unless they are named', async () => {
    expect(await policyOf(open, '/embed?territoire=departement:30')).not.toContain(
      'frame-ancestors',
    );
    expect(await policyOf(named, '/embed')).toContain(
      'frame-ancestors https://www.exemple.fr https://mairie.exemple.fr:8443',
    );
    expect(await policyOf(closed, '/embed')).toContain("frame-ancestors 'none'");
  });

  it.each([
    '/',
    '/mon-espace',
    '/embedded',
    '/a/embed',
    '/?x=/embed',
    '/%65mbed',
    '//embed',
    '/api/v1/search/services?q=/embed',
    '/connexion#/embed',
  ])('is nobody for %s', async (path) => {
    expect(await policyOf(open, path)).toContain("frame-ancestors 'none'");
  });

  it('allows the embedded map nothing more than the others: no script, style or call from elsewhere', async () => {
    const [embed, home] = [await policyOf(open, '/embed'), await policyOf(open, '/')];
    expect(`${embed}; frame-ancestors 'none'`).toBe(home);
  });

  it.each([
    '*',
    'exemple.fr',
    'https://exemple.fr/page',
    "https://exemple.fr; script-src 'unsafe-inline'",
  ])('is not told by %s', (sites) => {
    expect(() => loadConfig({ EMBED_SITES: sites })).toThrow(ConfigError);
  });
});
