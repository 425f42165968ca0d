import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Delivery } from '../../../api/mail/delivery.service.js';
import { asGestionnaire, type SignedIn, signIn } from '../../setup/sign-in.js';
import { createTestApp, type TestAnswer, type TestApp } from '../../setup/test-app.js';
import { type CompaniesStub, OPEN_SIRET, startCompaniesStub } from './companies-stub.js';

const COURRIEL = 'direction@lilas.example';

describe('a new partner, from an invitation to being found', () => {
  let stub: CompaniesStub;
  let app: TestApp;
  let gard: SignedIn;
  const jar = new Map<string, string>();

  beforeAll(async () => {
    stub = await startCompaniesStub();
    app = await createTestApp({ env: { RECHERCHE_ENTREPRISES_URL: stub.url } });
    gard = await signIn(app, asGestionnaire('30'));
  });
  afterAll(async () => {
    await app?.close();
    await stub?.close();
  });

  const asPartner = async (
    method: 'GET' | 'POST' | 'PUT',
    path: string,
    body?: unknown,
  ): Promise<TestAnswer> => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const csrf = jar.get('x-csrf');
    const headers = { ...(cookie && { cookie }), ...(csrf && { 'x-csrf': csrf }) };
    const answer = await app.ask(method, `/api/v1/${path}`, { body, headers });
    for (const line of [answer.headers['set-cookie']].flat()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(String(line ?? '')) ?? [];
      if (name !== undefined && value !== undefined) jar.set(name, value);
    }
    return answer;
  };
  const asManager = (path: string, body: unknown) =>
    app.post(`/api/v1/${path}`, body, { ...gard.headers });
  const found = async (): Promise<string[]> => {
    const { body } = await app.get('/api/v1/search/services?q=zygomatique&size=50');
    return body.items.map((one: { service: { id: string } }) => one.service.id);
  };

  it('registers by SIRET, describes an offer, is accepted, and is found', async () => {
    await asManager('invitations', { courriel: COURRIEL });
    await app.app.get(Delivery).settle();
    const [mail] = await app.dataSource.query('SELECT texte FROM courriel_local WHERE a = $1', [
      COURRIEL,
    ]);
    const jeton = /\/invitation#jeton=([\w-]{43})/.exec(mail.texte)?.[1];
    await asPartner('POST', 'invitations/ouvrir', { jeton });
    expect((await asPartner('POST', 'invitations/accepter', { jeton })).body.suite).toBe(
      '/rejoindre',
    );
    const me = (await asPartner('GET', 'moi')).body;
    expect(me.compte.courriel).toBe(COURRIEL);
    jar.set('x-csrf', me.csrf);

    const company = (await asPartner('GET', `entreprises/${OPEN_SIRET}`)).body;
    const { body: registered } = await asPartner('POST', 'inscriptions', {
      siret: company.siret,
      nom: company.nom,
      type_structure: 'centre_social',
      code_insee: company.code_insee,
      code_postal: company.code_postal,
      adresse: company.adresse,
      longitude: company.longitude,
      latitude: company.latitude,
    });
    const { structure_id, revendication } = registered;

    // She goes on at once: nobody has to decide before she writes.
    const created = await asPartner('POST', `structures/${structure_id}/services`, {
      champs: { nom: 'Atelier zygomatique' },
    });
    expect(created.status).toBeLessThan(300);
    const { id, version } = created.body;
    const champs = {
      description: 'Un atelier ouvert aux jeunes du quartier, chaque premier lundi.',
      thematiques: ['mobilite--etre-accompagne-dans-son-parcours-mobilite'],
    };
    const edited = await asPartner('POST', `edition/service/${id}/publier`, { version, champs });
    expect(edited.status).toBe(200);
    const submitted = await asPartner('POST', `services/${id}/soumettre`);
    expect(submitted.body.statut).toBe('soumis');
    expect(await found()).toEqual([]);

    const path = `revendications/${revendication.id}/decision`;
    expect((await asManager(path, { decision: 'accepter' })).status).toBe(200);
    expect(await found()).toEqual([]);
    const queue = await app.get('/api/v1/moderation?statut=en_attente', { ...gard.headers });
    const ours = queue.body.items.filter(
      (one: { structure: { id: string } | null }) => one.structure?.id === structure_id,
    );
    expect(ours.map((one: { objet: string }) => one.objet)).toEqual(['service']);
    const accepted = await asManager(`moderation/${ours[0].id}/decision`, {
      decision: 'accepter',
    });
    expect(accepted.status).toBe(200);
    expect(await found()).toEqual([id]);
    const mine = (await asPartner('GET', 'mes-fiches')).body.structures;
    expect(mine).toMatchObject([{ id: structure_id, statut: 'publie', fonction: 'responsable' }]);
  });
});
