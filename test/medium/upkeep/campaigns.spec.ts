import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { JobRunner } from '../../../api/jobs/job-runner.service.js';
import { asConseiller, asGestionnaire, type SignedIn, signIn } from '../../setup/sign-in.js';
import { type Harness, openFreshness } from './freshness-harness.js';

const GARD = { maille: 'departement', code: '30' } as const;
const VAUVERT = { maille: 'commune', code: '30341' } as const;
const SPRING = { nom: 'Automne', du: '2026-11-21', au: '2026-12-15', types_structure: ['ccas'] };

describe('a campaign', () => {
  let test: Harness;
  let manager: SignedIn;
  let id: string;
  const create = (body: object, headers = manager.headers) =>
    test.post('/api/v1/campagnes', body, { ...headers });
  const post = (path: string) => test.post(`/api/v1/campagnes/${id}/${path}`, {}, manager.headers);
  const progress = async (query = '') =>
    (await test.get(`/api/v1/campagnes/${id}${query}`, manager.headers)).body;
  const stateOf = async () =>
    Object.fromEntries(
      (await progress()).fiches.items.map(
        (one: { service_id: string; progres: string }) => [one.service_id, one.progres] as const,
      ),
    );

  beforeAll(async () => {
    test = await openFreshness();
    manager = await signIn(test, asGestionnaire('30'));
    const kind = { type_structure: 'ccas', departement_code: '30' };
    const shared = 'commun@exemple.fr';
    await test.publish({ id: 'e--1', nom: 'A', courriel: shared, ...kind }, [{ id: 's--1' }]);
    await test.publish({ id: 'e--2', nom: 'B', courriel: shared, ...kind }, [{ id: 's--2' }]);
    const quiet = { courriel: 'parti@exemple.fr', telephone: '+33466111111' };
    await test.publish({ id: 'e--3', nom: 'C', ...quiet, ...kind }, [{ id: 's--3' }]);
    const mute = { telephone: '+33466222222' };
    await test.publish({ id: 'e--4', nom: 'D', ...mute, ...kind }, [{ id: 's--4' }]);
    await test.publish({ id: 'e--5', nom: 'E', courriel: 'x@y.fr', departement_code: '30' }, [
      { id: 's--5' },
    ]);
  });
  afterAll(() => test.close());

  it('is prepared on one’s own territory only', async () => {
    expect(await create({ ...SPRING, maille: 'departement', code: '34' })).toMatchObject({
      status: 403,
      body: { code: 'campagne.autre-territoire' },
    });
    expect((await create({ ...SPRING, ...GARD, code: '99' })).status).toBe(422);
    expect((await create({ ...SPRING, ...GARD, au: '2026-11-01' })).status).toBe(422);
    const counsellor = await signIn(test, asConseiller);
    expect((await create({ ...SPRING, ...GARD }, counsellor.headers)).status).toBe(403);
    const made = await create({ ...SPRING, ...VAUVERT });
    expect(made).toMatchObject({ status: 201, body: { statut: 'preparee' } });
    id = made.body.id;
    const { items } = (await test.get('/api/v1/campagnes', manager.headers)).body;
    expect(items).toMatchObject([{ id }]);
    const elsewhere = await signIn(test, asGestionnaire('34'));
    expect((await test.get('/api/v1/campagnes', elsewhere.headers)).body.items).toEqual([]);
    expect((await test.get(`/api/v1/campagnes/${id}`, elsewhere.headers)).status).toBe(403);
  });

  it('writes one mail a recipient, however often it is launched', async () => {
    expect((await post('lancer')).body).toMatchObject({ statut: 'lancee' });
    await Promise.all([post('lancer'), post('lancer'), test.app.get(JobRunner).settle()]);
    const mails = await test.mailsTo('commun@exemple.fr');
    expect(mails).toHaveLength(1);
    expect(mails[0]?.texte).toContain('Automne');
    expect(mails[0]?.sujet).toContain('2 structures');
    expect(await test.mailsTo('x@y.fr')).toEqual([]);
  });

  it('shows its progress sheet by sheet, and whom to telephone', async () => {
    await test.bounce('parti@exemple.fr');
    const jeton = await test.tokenFor('commun@exemple.fr');
    await test.post('/api/v1/confirmations/repondre', { jeton, tout: true });
    const { comptes, fiches } = await progress();
    expect(await stateOf()).toEqual({
      's--1': 'confirmee',
      's--2': 'en_attente',
      's--3': 'rebond',
      's--4': 'sans_adresse',
    });
    expect(comptes).toEqual({
      total: 4,
      confirmee: 1,
      en_attente: 1,
      rebond: 1,
      sans_adresse: 1,
      a_contacter: 0,
    });
    const called = fiches.items.filter((one: { a_telephoner: boolean }) => one.a_telephoner);
    expect(called.map(({ telephone }: { telephone: string }) => telephone)).toEqual([
      '+33466111111',
      '+33466222222',
    ]);
    expect((await progress('?progres=rebond&size=1')).fiches).toMatchObject({
      total: 1,
      items: [{ service_id: 's--3' }],
    });
  });

  it('counts the counsellor who telephoned, for ten minutes to take back', async () => {
    const counsellor = await signIn(test, asConseiller);
    const path = '/api/v1/services/s--4/confirmations';
    const { status, body } = await test.post(path, { famille: 'tout' }, counsellor.headers);
    expect(status).toBe(201);
    expect(body.fraicheur.texte).toBe('Confirmé le 21 novembre 2026 par un conseiller.');
    expect(await stateOf()).toMatchObject({ 's--4': 'confirmee' });
    const back = `${path}/${body.id}`;
    expect((await test.ask('DELETE', back, { headers: manager.headers })).status).toBe(410);
    test.setNow('2026-11-21T09:09:00+01:00');
    const undone = await test.ask('DELETE', back, { headers: counsellor.headers });
    expect(undone.body).toMatchObject({ id: null, fraicheur: { etat: 'jamais_confirmee' } });
    expect(await stateOf()).toMatchObject({ 's--4': 'sans_adresse' });
    const again = await test.post(path, { famille: 'horaires' }, counsellor.headers);
    test.setNow('2026-11-21T09:20:00+01:00');
    const late = await test.ask('DELETE', `${path}/${again.body.id}`, {
      headers: counsellor.headers,
    });
    expect(late).toMatchObject({ status: 410, body: { code: 'confirmation.trop-tard' } });
  });

  it('is not confirmed by the people of another structure', async () => {
    const other = await signIn(test, [
      { role: 'partenaire', structure_id: 'e--1', fonction: 'editeur' },
    ]);
    const path = '/api/v1/services/s--4/confirmations';
    expect((await test.post(path, { famille: 'tout' }, other.headers)).status).toBe(403);
  });

  it('once closed, is not launched again', async () => {
    expect((await post('clore')).body).toMatchObject({ statut: 'close' });
    expect(await post('lancer')).toMatchObject({ status: 409, body: { code: 'campagne.close' } });
  });
});
