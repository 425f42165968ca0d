import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asGestionnaire, asPartenaire, signIn, type SignedIn } from '../../setup/sign-in.js';
import { createTestApp, type TestApp } from '../../setup/test-app.js';

const STRUCTURE = 'maillage--e2c-30-001';
const api = '/api/v1';

let test: TestApp;
let partner: SignedIn;
let manager: SignedIn;
let service: string;

beforeAll(async () => {
  test = await createTestApp();
  partner = await signIn(test, asPartenaire(STRUCTURE));
  manager = await signIn(test, asGestionnaire('30'));
  service = (await test.get(`${api}/structures/${STRUCTURE}`)).body.services[0].id;
});
afterAll(() => test.close());

const get = async (who: SignedIn, path: string) =>
  (await test.get(`${api}/${path}`, { ...who.headers })).body;
const post = (who: SignedIn, path: string, body: unknown = {}) =>
  test.ask('POST', `${api}/${path}`, { body, headers: who.headers });
const reviewOf = async (id: string) => {
  const { items, noms } = await get(manager, 'moderation?nature=relecture');
  return { noms, asked: items.find((one: { objet_id: string }) => one.objet_id === id) };
};
const refuse = (id: string) =>
  post(manager, `moderation/${id}/decision`, { decision: 'refuser', motif: 'Inexact.' });

describe('a permanence added to what is public', () => {
  let id: string;
  beforeAll(async () => {
    const made = await post(partner, `services/${service}/permanences`, {
      champs: { rrule: 'FREQ=WEEKLY;BYDAY=TU' },
      lieu: { nom: 'Maison des associations', code_insee: '30341' },
    });
    id = made.body.id;
    await post(partner, `edition/permanence/${id}/publier`, {
      version: made.body.version,
      champs: { heure_debut: '09:00' },
    });
  });

  it('is read afterwards as one whole thing, its place named', async () => {
    const { asked, noms } = await reviewOf(id);
    expect(asked.titre).toContain('Maison des associations');
    const champs = asked.differences.map(({ champ }: { champ: string }) => champ);
    expect(champs.toSorted()).toEqual(['heure_debut', 'lieu_id', 'rrule']);
    const place = asked.differences.find(({ champ }: { champ: string }) => champ === 'lieu_id');
    expect(noms[place.apres]).toBe('Maison des associations');
  });

  it('offers its place to the structure’s other services', async () => {
    const made = await post(partner, `structures/${STRUCTURE}/services`, {
      champs: { nom: 'Un autre service' },
    });
    const { parties } = await get(partner, `edition/service/${made.body.id}`);
    expect(parties).toMatchObject([{ objet: 'lieu', libelle: 'Maison des associations' }]);
  });

  it('is taken away when the review is refused, and history brings it back', async () => {
    const { asked } = await reviewOf(id);
    expect((await refuse(asked.id)).body).toMatchObject({ statut: 'refusee', version: null });
    const shown = (await test.get(`${api}/services/${service}`)).body;
    expect(shown.permanences.map((one: { id: string }) => one.id)).not.toContain(id);
    const { items } = await get(partner, `historique/permanence/${id}`);
    expect(items[0].action).toBe('suppression');
  });
});

describe('a place', () => {
  it('of one structure alone is its to write; shared, it is the moderators’', async () => {
    const made = await post(partner, `services/${service}/permanences`, {
      champs: { rrule: 'FREQ=WEEKLY;BYDAY=WE' },
      lieu: { nom: 'Centre social', code_insee: '30341' },
    });
    const { lieu_id } = made.body.champs;
    const path = `edition/lieu/${lieu_id}`;
    const { version } = await get(partner, path);
    const moved = await post(partner, `${path}/publier`, {
      version,
      champs: { nom: 'Centre social du Moulin', complement_adresse: 'Au fond' },
    });
    expect(moved.body.en_attente).toEqual(['nom', 'complement_adresse']);

    const [other] = await test.dataSource.query<{ id: string }[]>(
      `SELECT s.id FROM service s JOIN structure st ON st.id = s.structure_id
       WHERE s.structure_id <> $1 AND s.statut = 'publie' LIMIT 1`,
      [STRUCTURE],
    );
    await test.dataSource.query(
      `INSERT INTO permanence (id, service_id, lieu_id) VALUES ('essai', $1, $2)`,
      [other?.id, lieu_id],
    );
    expect((await get(partner, path)).code).toBe('droit.absent');
    expect((await get(manager, path)).champs.nom).toBe('Centre social');
    const used = await post(manager, `${path}/retirer`, { version });
    expect(used).toMatchObject({ status: 422, body: { code: 'edition.lieu-occupe' } });
  });
});

describe('a field that was to be confirmed', () => {
  it('is again when what was written instead is refused', async () => {
    const doubted = `UPDATE service SET telephone = '0466000001', a_confirmer = '{telephone,frais}' WHERE id = $1`;
    await test.dataSource.query(doubted, [service]);
    const { version } = await get(partner, `edition/service/${service}`);
    const champs = { telephone: '0466000002' };
    await post(partner, `edition/service/${service}/publier`, { version, champs });
    const written = await get(partner, `edition/service/${service}`);
    expect(written.a_confirmer).toEqual(['frais']);
    const { asked } = await reviewOf(service);
    expect(asked.differences).toMatchObject([{ champ: 'telephone' }]);
    expect((await refuse(asked.id)).status).toBe(200);
    const back = await get(partner, `edition/service/${service}`);
    expect(back.champs.telephone).toBe('0466000001');
    expect(back.a_confirmer).toEqual(['frais', 'telephone']);
  });
});

describe('a service that its structure withdraws', () => {
  it('is no longer shown, and is again when the review is refused', async () => {
    const { version } = await get(partner, `edition/service/${service}`);
    const stale = await post(partner, `edition/service/${service}/retirer`, {
      version: version + 1,
    });
    expect(stale.status).toBe(409);
    const gone = await post(partner, `edition/service/${service}/retirer`, { version });
    expect(gone.status).toBe(200);
    expect((await test.get(`${api}/services/${service}`)).status).toBe(404);
    const { asked } = await reviewOf(service);
    expect(asked.differences).toMatchObject([
      { champ: 'statut', avant: 'publie', apres: 'retire', depasse: false },
    ]);
    expect((await refuse(asked.id)).status).toBe(200);
    expect((await test.get(`${api}/services/${service}`)).status).toBe(200);
  });

  it('is not a structure, which closes otherwise', async () => {
    const { version } = await get(partner, `edition/structure/${STRUCTURE}`);
    const answer = await post(partner, `edition/structure/${STRUCTURE}/retirer`, { version });
    expect(answer).toMatchObject({ status: 422, body: { code: 'redaction.structure-a-fermer' } });
  });
});
