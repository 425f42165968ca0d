import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listRoutes, refuseUndeclaredRoutes } from '../../../api/http/route-policies.js';
import { createTestApp, type TestApp } from '../../setup/test-app.js';

let test: TestApp;
beforeAll(async () => {
  test = await createTestApp({ level: 'migrated' });
});
afterAll(() => test.close());

describe('the routes', () => {
  const routes = () =>
    listRoutes({
      discovery: test.app.get(DiscoveryService),
      scanner: test.app.get(MetadataScanner),
      reflector: test.app.get(Reflector),
    });

  it('all say who may call them', () => {
    expect(routes().length).toBeGreaterThan(2);
    expect(routes().filter((route) => route.policy === undefined)).toEqual([]);
  });

  it('stop the start when one does not', () => {
    const undeclared = { method: 'GET', path: '/x', policy: undefined, handler: 'X.x' };
    expect(() => refuseUndeclaredRoutes([undeclared])).toThrow('X.x');
  });
});

describe('an answer', () => {
  it('says that we live, and that every part is ready', async () => {
    expect((await test.get('/health')).body).toEqual({ statut: 'ok' });
    const ready = await test.get('/health/ready');
    expect(ready.body).toMatchObject({ statut: 'pret', parties: { base_de_donnees: true } });
  });

  it('allows no script, style or call from elsewhere', async () => {
    const policy = String((await test.get('/health')).headers['content-security-policy']);
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toMatch(/unsafe|blob:|\*/);
  });

  it.each([
    ['an unknown address', '/api/v1/inconnu', 404, 'requete.adresse-inconnue'],
    ['an address that is not UTF-8', '/api/%ff%fe', 400, 'requete.illisible'],
    ['an endless address', `/health?x=${'a'.repeat(20_000)}`, 414, 'requete.adresse-trop-longue'],
  ])('refuses %s in plain French', async (_name, url, status, code) => {
    const answer = await test.get(url);
    expect(answer.status).toBe(status);
    expect(answer.body).toMatchObject({ code, message: expect.stringMatching(/\.$/) });
  });

  it('is open to the page of another site, as the data of data·inclusion is', async () => {
    const asked = await test.app.inject({
      method: 'OPTIONS',
      url: '/api/v1/configuration',
      headers: { origin: 'https://exemple.fr', 'access-control-request-method': 'GET' },
    });
    expect(asked.statusCode).toBe(204);
    expect(asked.headers['access-control-allow-origin']).toBe('*');
    const answer = await test.get('/api/v1/configuration', { origin: 'https://exemple.fr' });
    expect(answer.headers['access-control-allow-origin']).toBe('*');
  });

  it('refuses broken JSON', async () => {
    const answer = await test.post('/health', '{"a":', { 'content-type': 'application/json' });
    expect(answer).toMatchObject({ status: 400, body: { code: 'requete.illisible' } });
  });

  it('shows the contract', async () => {
    const contract = await test.get('/api/openapi.json');
    expect(contract.body.info.title).toBe('Maillage');
    expect((await test.get('/api/docs')).status).toBe(200);
  });
});
