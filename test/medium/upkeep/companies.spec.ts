import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { RechercheEntreprisesAdapter } from '../../../api/upkeep/claims/companies/recherche-entreprises.adapter.js';
import { signIn } from '../../setup/sign-in.js';
import { createTestApp, type TestApp } from '../../setup/test-app.js';
import {
  CLOSED_SIRET,
  type CompaniesStub,
  OPEN_SIRET,
  startCompaniesStub,
  UNKNOWN_SIRET,
} from './companies-stub.js';

const OPEN = {
  siret: OPEN_SIRET,
  etat: 'active',
  nom: 'ASSOCIATION DES LILAS',
  adresse: '12 RUE DES LILAS',
  code_postal: '30600',
  commune: 'VAUVERT',
  code_insee: '30341',
  longitude: 4.2764,
  latitude: 43.6945,
  fermee_le: null,
};

describe('the client of Recherche d’entreprises', () => {
  let stub: CompaniesStub;
  let directory: RechercheEntreprisesAdapter;

  beforeEach(async () => {
    stub = await startCompaniesStub();
    directory = new RechercheEntreprisesAdapter(stub.url);
  });
  afterEach(() => stub.close());

  it('tells an open establishment, a closed one and an unknown one', async () => {
    expect(await directory.find(OPEN_SIRET)).toEqual(OPEN);
    expect(await directory.find(CLOSED_SIRET)).toMatchObject({
      etat: 'cessee',
      fermee_le: '2024-06-30',
    });
    expect(await directory.find(UNKNOWN_SIRET)).toMatchObject({ etat: 'inconnue', nom: null });
  });

  it('never goes past seven requests a second', async () => {
    // The first request opens the connection: it leaves later than it was counted.
    await directory.find(OPEN_SIRET);
    const asked = Array.from({ length: 40 }, () => directory.find(OPEN_SIRET));
    const answers = await Promise.allSettled(asked);
    expect(stub.refused()).toBe(0);
    const told = answers.filter(({ status }) => status === 'fulfilled').length;
    expect(told).toBeGreaterThanOrEqual(7);
    expect(told).toBeLessThan(40);
  });

  it('refuses to follow a redirection, wherever it leads', async () => {
    const headers = { location: 'http://169.254.169.254/latest/meta-data' };
    stub.misbehave({ kind: 'status', status: 302, headers });
    await expect(directory.find(OPEN_SIRET)).rejects.toThrow('réponse 302');
    expect(stub.requests).toHaveLength(1);
  });

  it.each([
    ['HTML', '<html>panne</html>'],
    ['another JSON', '{"ok":true}'],
    ['an endless answer', `"${'x'.repeat(1_200_000)}"`],
    [
      'a SIRET that is none',
      '{"results":[{"siren":"987654321","nom_complet":"X","matching_etablissements":[{"siret":"../../x"}]}]}',
    ],
  ])('is unavailable when it answers %s', async (_what, text) => {
    stub.misbehave({ kind: 'text', text });
    await expect(directory.find(OPEN_SIRET)).rejects.toThrow('indisponible');
  });

  it('leaves it alone as long as it asks after a 429', async () => {
    stub.misbehave({ kind: 'status', status: 429, headers: { 'retry-after': '30' } });
    await expect(directory.find(OPEN_SIRET)).rejects.toThrow('trop de demandes');
    stub.misbehave(null);
    await expect(directory.find(OPEN_SIRET)).rejects.toThrow('en pause');
    expect(stub.requests).toHaveLength(1);
  });
});

describe('a SIRET typed by somebody who registers', () => {
  let stub: CompaniesStub;
  let app: TestApp;
  let offline: TestApp;
  let headers: Record<string, string>;

  beforeAll(async () => {
    stub = await startCompaniesStub();
    app = await createTestApp({ env: { RECHERCHE_ENTREPRISES_URL: stub.url } });
    offline = await createTestApp();
    headers = { ...(await signIn(app)).headers };
  });
  afterAll(async () => {
    await app?.close();
    await offline?.close();
    await stub?.close();
  });

  it('is looked up once, however it is written', async () => {
    const spaced = OPEN_SIRET.replace(/(\d{3})(\d{3})(\d{3})(\d{5})/, '$1 $2 $3 $4');
    const first = await app.get(`/api/v1/entreprises/${encodeURIComponent(spaced)}`, headers);
    expect(first.body).toEqual(OPEN);
    expect((await app.get(`/api/v1/entreprises/${OPEN_SIRET}`, headers)).body).toEqual(OPEN);
    expect(stub.requests).toHaveLength(1);
  });

  it.each(['98765432100016', '123', 'abcdefghijklmn', '..%2F..%2Fx', '%27%20OR%201'])(
    '« %s » is refused in plain French',
    async (siret) => {
      const { status, body } = await app.get(`/api/v1/entreprises/${siret}`, headers);
      expect(status).toBe(422);
      expect(body).toMatchObject({ code: 'siret.invalide', details: [{ champ: 'siret' }] });
    },
  );

  it('is not verified when the register is down, or switched off', async () => {
    stub.misbehave({ kind: 'status', status: 503 });
    const down = await app.get(`/api/v1/entreprises/${CLOSED_SIRET}`, headers);
    stub.misbehave(null);
    expect(down).toMatchObject({ status: 200, body: { etat: 'non_verifie', nom: null } });
    const { headers: there } = await signIn(offline);
    const off = await offline.get(`/api/v1/entreprises/${CLOSED_SIRET}`, { ...there });
    expect(off).toMatchObject({ status: 200, body: { etat: 'non_verifie' } });
  });

  it('is looked up for who is signed in only, and not without end', async () => {
    expect((await app.get(`/api/v1/entreprises/${OPEN_SIRET}`)).status).toBe(401);
    const { headers: busy } = await signIn(app);
    const statuses: number[] = [];
    for (let count = 0; count < 31; count += 1) {
      statuses.push((await app.get(`/api/v1/entreprises/${OPEN_SIRET}`, { ...busy })).status);
    }
    expect(statuses.slice(0, 30).every((status) => status === 200)).toBe(true);
    expect(statuses[30]).toBe(429);
  });
});
