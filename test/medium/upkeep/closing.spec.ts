import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asGestionnaire, asPartenaire, type SignedIn, signIn } from '../../setup/sign-in.js';
import { createTestApp, type TestApp } from '../../setup/test-app.js';

type Listed = { id: string; nom: string; structure_id: string };

let app: TestApp;
let chief: SignedIn;
let service: Listed;
let id: string;
let others: Listed[];

beforeAll(async () => {
  app = await createTestApp();
  const services: Listed[] = (await app.get('/api/v1/services?code_departement=30&size=200')).body
    .items;
  service = services[0] ?? { id: '', nom: '', structure_id: '' };
  id = service.structure_id;
  chief = await signIn(app, asPartenaire(id));
  const { body } = await app.get('/api/v1/structures?code_departement=30&size=200');
  others = body.items.filter((one: Listed) => one.id !== id);
});
afterAll(() => app?.close());

const post = (who: SignedIn | null, path: string, body: unknown = {}) =>
  app.post(`/api/v1/structures/${id}/${path}`, body, { ...who?.headers });
const close = (who: SignedIn | null, body: object) => post(who, 'fermeture-definitive', body);
const found = async (): Promise<string[]> => {
  const q = encodeURIComponent(service.nom);
  const answer = await app.get(`/api/v1/search/services?q=${q}&size=50`);
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
  return answer.body.items.map((one: { service: Listed }) => one.service.id);
};

describe('a structure that closes for good', () => {
  it.each([
    [{ le: '2026-11-22' }, 422, 'fermeture.date-a-venir'],
    [{ le: '2026-02-31' }, 400, 'requete.invalide'],
    [{ le: 'demain' }, 400, 'requete.invalide'],
    [{}, 400, 'requete.invalide'],
    [{ le: '2026-11-20', successeur_id: 'nulle-part' }, 422, 'fermeture.successeur-invalide'],
    [{ le: '2026-11-20', statut: 'publie' }, 400, 'requete.invalide'],
  ])('with %j is refused in words', async (body, status, code) => {
    expect(await close(chief, body)).toMatchObject({ status, body: { code } });
  });

  it('cannot be its own successor, nor close by the hand of an editor or a stranger', async () => {
    const le = '2026-11-20';
    expect((await close(chief, { le, successeur_id: id })).status).toBe(422);
    const editor = await signIn(app, asPartenaire(id, 'editeur'));
    for (const who of [editor, await signIn(app), await signIn(app, asGestionnaire('34'))]) {
      expect((await close(who, { le })).status).toBe(403);
    }
    expect((await close(null, { le })).status).toBe(401);
  });

  it('is no longer found; its addresses say that it closed and who took over', async () => {
    expect(await found()).toContain(service.id);
    const [heir] = others;
    const body = { le: '2026-11-20', successeur_id: heir?.id };
    const closed = await close(chief, body);
    expect(closed).toMatchObject({
      status: 200,
      body: { statut: 'fermee', successeur_id: heir?.id },
    });
    expect(await found()).not.toContain(service.id);
    for (const path of [`structures/${id}`, `services/${service.id}`]) {
      const answer = await app.get(`/api/v1/${path}`);
      expect(answer).toMatchObject({
        status: 410,
        body: {
          code: 'catalogue.structure-fermee',
          details: { id, fermee_le: '2026-11-20', successeur: { id: heir?.id, nom: heir?.nom } },
        },
      });
      expect(answer.body.message).toContain('20 novembre 2026');
    }
    expect((await close(chief, body)).status).toBe(409);
  });

  it('names the first open structure of the line, when its successor closed in its turn', async () => {
    const [heir, next] = others;
    const write = (one: string | undefined, statut: string, successor: string | null) =>
      app.dataSource.query('UPDATE structure SET statut = $2, successeur_id = $3 WHERE id = $1', [
        one,
        statut,
        successor,
      ]);
    await write(heir?.id, 'fermee', next?.id ?? null);
    const told = await app.get(`/api/v1/structures/${id}`);
    expect(told.body.details.successeur.id).toBe(next?.id);
    // A line that turns round has no end to name.
    await write(heir?.id, 'fermee', id);
    expect((await app.get(`/api/v1/structures/${id}`)).body.details.successeur).toBeNull();
    await write(heir?.id, 'publie', null);
  });

  it('is read afterwards by the manager of the territory, in its history too', async () => {
    const gard = await signIn(app, asGestionnaire('30'));
    const { body } = await app.get('/api/v1/moderation?statut=en_attente&size=100', gard.headers);
    const ours = body.items.filter((one: { objet_id: string }) => one.objet_id === id);
    expect(ours.map((one: { nature: string }) => one.nature)).toEqual(['relecture']);
  });

  it('comes back when that was a mistake', async () => {
    expect((await post(chief, 'reouverture')).body).toMatchObject({ statut: 'publie' });
    expect(await found()).toContain(service.id);
    expect((await app.get(`/api/v1/structures/${id}`)).status).toBe(200);
    const again = await post(chief, 'reouverture');
    expect(again).toMatchObject({ status: 409, body: { code: 'fermeture.absente' } });
  });
});
