import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  asConseiller,
  asGestionnaire,
  asPartenaire,
  signIn,
  type SignedIn,
} from '../../setup/sign-in.js';
import { createTestApp, type TestApp } from '../../setup/test-app.js';

const STRUCTURE = 'maillage--e2c-30-001';
const api = '/api/v1';

let test: TestApp;
let partner: SignedIn;
let manager: SignedIn;
let conseiller: SignedIn;
let stranger: SignedIn;
let service: string;

type Entry = {
  id: number;
  action: string;
  auteur: string;
  changements: { champ: string; avant: unknown; apres: unknown }[];
};

beforeAll(async () => {
  test = await createTestApp();
  partner = await signIn(test, asPartenaire(STRUCTURE), 'lea.martin@exemple.org');
  await test.dataSource.query(`UPDATE compte SET nom = 'Léa Martin' WHERE id = $1`, [
    partner.compteId,
  ]);
  manager = await signIn(test, asGestionnaire('30'));
  conseiller = await signIn(test, asConseiller);
  stranger = await signIn(test, asPartenaire('maillage--autre'));
  const { body } = await test.get(`${api}/structures/${STRUCTURE}`);
  service = body.services[0].id;
});
afterAll(() => test.close());

const get = async (who: SignedIn, path: string) => test.get(`${api}/${path}`, { ...who.headers });
const post = (who: SignedIn, path: string, body: unknown = {}) =>
  test.ask('POST', `${api}/${path}`, { body, headers: who.headers });
const del = (who: SignedIn, path: string) =>
  test.ask('DELETE', `${api}/${path}`, { headers: who.headers });
const historyOf = async (who: SignedIn, name: string): Promise<Entry[]> =>
  (await get(who, `historique/${name}`)).body.items;
const versionOf = async (name: string): Promise<number> =>
  (await get(partner, `edition/${name}`)).body.version;
const publish = async (who: SignedIn, champs: Record<string, unknown>) => {
  const name = `service/${service}`;
  const version = await versionOf(name);
  return post(who, `edition/${name}/publier`, { version, champs });
};
const shown = async () => (await test.get(`${api}/services/${service}`)).body;

describe('the history of a sheet', () => {
  it('says who changed what to who writes it, and only which side to other professionals', async () => {
    await publish(partner, { duree: '10 mois' });
    await publish(manager, { duree: '11 mois' });
    const named = await historyOf(partner, `service/${service}`);
    expect(named[0]).toMatchObject({ auteur: 'un gestionnaire' });
    expect(named[1]).toMatchObject({
      auteur: 'Léa Martin',
      changements: [{ champ: 'duree', libelle: 'Durée', apres: '10 mois' }],
    });
    for (const who of [conseiller, stranger]) {
      const seen = await get(who, `historique/service/${service}`);
      expect(seen.body.items.slice(0, 2)).toMatchObject([
        { auteur: 'un gestionnaire' },
        { auteur: 'la structure' },
      ]);
      expect(JSON.stringify(seen.body)).not.toMatch(/Léa|martin/);
      expect(seen.body.peut_retablir).toBe(false);
    }
  });

  it('is closed to visitors and to who has no role', async () => {
    expect((await test.get(`${api}/historique/service/${service}`)).status).toBe(401);
    const nobody = await signIn(test);
    expect((await get(nobody, `historique/service/${service}`)).status).toBe(403);
  });

  it('brings a past state back; what is sensitive of it waits for the manager', async () => {
    const { nom, adresse } = await shown();
    await publish(manager, { nom: 'Nom passager', adresse: '9 rue passagère', duree: '12 mois' });
    const [line] = await historyOf(partner, `service/${service}`);
    const past = await get(partner, `historique/service/${service}/etats/${line?.id}?moment=avant`);
    expect(past.body.champs).toMatchObject({ nom, duree: '11 mois' });
    const version = await versionOf(`service/${service}`);
    const asked = { historique_id: line?.id, moment: 'avant', version };
    const refused = await post(conseiller, `historique/service/${service}/retablir`, asked);
    expect(refused.status).toBe(403);
    const stale = await post(partner, `historique/service/${service}/retablir`, {
      ...asked,
      version: version - 1,
    });
    expect(stale).toMatchObject({ status: 409, body: { code: 'edition.fiche-modifiee' } });
    const back = await post(partner, `historique/service/${service}/retablir`, asked);
    expect(back).toMatchObject({ status: 200, body: { publies: ['duree'] } });
    expect(back.body.en_attente).toEqual(expect.arrayContaining(['nom', 'adresse']));
    expect(await shown()).toMatchObject({ nom: 'Nom passager', duree: '11 mois' });
    const { items } = (await get(manager, 'moderation?nature=champs_sensibles')).body;
    const accepted = await post(manager, `moderation/${items[0].id}/decision`, {
      decision: 'accepter',
    });
    expect(accepted.status).toBe(200);
    expect(await shown()).toMatchObject({ nom, adresse });
  });

  it('brings back what was to be confirmed with its doubt', async () => {
    const doubted = `UPDATE service SET duree = '13 mois', a_confirmer = '{duree,frais}' WHERE id = $1`;
    await test.dataSource.query(doubted, [service]);
    await publish(partner, { duree: '14 mois' });
    const doubts = async () => (await get(partner, `edition/service/${service}`)).body.a_confirmer;
    expect(await doubts()).toEqual(['frais']);
    const [line] = await historyOf(partner, `service/${service}`);
    const version = await versionOf(`service/${service}`);
    const asked = { historique_id: line?.id, moment: 'avant', version };
    const back = await post(partner, `historique/service/${service}/retablir`, asked);
    expect(back).toMatchObject({ status: 200, body: { publies: ['duree'] } });
    expect(await shown()).toMatchObject({ duree: '13 mois' });
    expect(await doubts()).toEqual(['frais', 'duree']);
  });

  it('brings back what was removed, with its id', async () => {
    const made = await post(partner, `services/${service}/permanences`, {
      champs: { rrule: 'FREQ=WEEKLY;BYDAY=TU', heure_debut: '09:00', heure_fin: '12:00' },
      lieu: { nom: 'Salle polyvalente', code_insee: '30341' },
    });
    expect(made).toMatchObject({ status: 201, body: { objet: 'permanence' } });
    const name = `permanence/${made.body.id}`;
    const gone = await post(partner, `edition/${name}/retirer`, { version: made.body.version });
    expect(gone.status).toBe(200);
    expect((await get(partner, `edition/${name}`)).status).toBe(404);
    const [line] = await historyOf(partner, name);
    expect(line?.action).toBe('suppression');
    const back = await post(partner, `historique/${name}/retablir`, {
      historique_id: line?.id,
      moment: 'avant',
      version: null,
    });
    expect(back.status).toBe(200);
    expect((await get(partner, `edition/${name}`)).body).toMatchObject({
      titre: expect.stringContaining('Salle polyvalente'),
      champs: { rrule: 'FREQ=WEEKLY;BYDAY=TU' },
    });
    expect((await shown()).permanences.map(({ id }: { id: string }) => id)).toContain(made.body.id);
  });
});

describe('from a phone, in two taps', () => {
  it('« complet », then undone', async () => {
    await post(partner, `services/${service}/places`, { places_disponibles: 4 });
    const full = await post(partner, `services/${service}/places`, { places_disponibles: 0 });
    expect(full).toMatchObject({ status: 200, body: { places_disponibles: 0, avant: 4 } });
    expect((await shown()).offre.kind).toBe('complete');
    await post(partner, `services/${service}/places`, { places_disponibles: full.body.avant });
    expect((await shown()).places_disponibles).toBe(4);
  });

  it('« fermé jusqu’au », then undone', async () => {
    const closed = await post(partner, `services/${service}/fermetures`, { au: '2026-12-01' });
    expect(closed).toMatchObject({
      status: 201,
      body: { champs: { du: '2026-11-21', au: '2026-12-01' } },
    });
    expect((await shown()).offre.kind).toBe('fermee');
    expect((await del(stranger, `fermetures/${closed.body.id}`)).status).toBe(403);
    expect((await del(partner, `fermetures/${closed.body.id}`)).status).toBe(200);
    expect((await shown()).offre.kind).not.toBe('fermee');
    expect((await del(partner, `fermetures/${closed.body.id}`)).status).toBe(404);
  });

  it('« cette séance est annulée », then held after all', async () => {
    const made = await post(partner, `services/${service}/permanences`, {
      champs: { rrule: 'FREQ=WEEKLY;BYDAY=MO', heure_debut: '14:00' },
      lieu: { nom: 'Mairie', code_insee: '30341' },
    });
    const path = `permanences/${made.body.id}/annulations`;
    expect(await post(partner, path, { date: '2026-11-30' })).toMatchObject({
      status: 200,
      body: { annulee: true, date: '2026-11-30' },
    });
    expect(await post(partner, path, { date: '2026-12-01' })).toMatchObject({
      status: 422,
      body: { code: 'edition.seance-absente' },
    });
    expect((await del(partner, `${path}/2026-11-30`)).body.annulee).toBe(false);
    // What was not cancelled is held already: undoing it adds no session.
    expect((await del(partner, `${path}/2026-12-01`)).body.annulee).toBe(false);
    const entries = await historyOf(partner, `permanence/${made.body.id}`);
    expect(entries.map(({ action }) => action)).toEqual([
      'modification',
      'modification',
      'creation',
    ]);
  });

  it('is said by its people only', async () => {
    const path = `services/${service}/places`;
    expect((await post(stranger, path, { places_disponibles: 0 })).status).toBe(403);
    expect((await post(conseiller, path, { places_disponibles: 0 })).status).toBe(403);
    expect((await test.post(`${api}/${path}`, { places_disponibles: 0 })).status).toBe(401);
  });
});

describe('a first publication', () => {
  const create = (champs: Record<string, unknown>) =>
    post(partner, `structures/${STRUCTURE}/services`, { champs });

  it('is a draft that nobody sees, then waits, then is found', async () => {
    const made = await create({ nom: 'Atelier de cerfs-volants', thematiques: [] });
    expect(made.status).toBe(201);
    const { id } = made.body;
    const name = `service/${id}`;
    expect((await test.get(`${api}/services/${id}`)).status).toBe(404);
    expect((await get(conseiller, `historique/${name}`)).status).toBe(404);
    const version = await versionOf(name);
    const done = await post(partner, `edition/${name}/publier`, {
      version,
      champs: { nom: 'Atelier cerfs-volants', frais: 'gratuit' },
    });
    expect(done.body.en_attente).toEqual([]);
    expect((await post(partner, `services/${id}/soumettre`)).body.statut).toBe('soumis');
    expect((await post(partner, `services/${id}/soumettre`)).body.statut).toBe('soumis');
    const waits = (await get(manager, 'moderation?nature=premiere_publication')).body.items;
    expect(waits).toHaveLength(1);
    expect(waits[0]).toMatchObject({ titre: 'Atelier cerfs-volants', objet_id: id });

    const motif = 'Dites à qui il s’adresse.';
    await post(manager, `moderation/${waits[0].id}/decision`, { decision: 'refuser', motif });
    expect((await get(partner, `edition/${name}`)).body).toMatchObject({
      statut: 'brouillon',
      champs: { nom: 'Atelier cerfs-volants' },
    });
    await post(partner, `services/${id}/soumettre`);
    const [again] = (await get(manager, 'moderation?nature=premiere_publication')).body.items;
    await post(manager, `moderation/${again.id}/decision`, { decision: 'accepter' });
    const sheet = (await test.get(`${api}/services/${id}`)).body;
    expect(sheet).toMatchObject({
      nom: 'Atelier cerfs-volants',
      fraicheur: { etat: 'confirmee', par: 'la structure' },
    });
    expect(await post(partner, `services/${id}/soumettre`)).toMatchObject({
      status: 422,
      body: { code: 'publication.deja-faite' },
    });
  });

  it('shows the sheet as it stands, and waits no more once it is withdrawn', async () => {
    const { id } = (await create({ nom: 'Atelier retiré' })).body;
    const name = `service/${id}`;
    await post(partner, `services/${id}/soumettre`);
    const champs = { duree: '3 jours' };
    await post(partner, `edition/${name}/publier`, { version: await versionOf(name), champs });
    const [waits] = (await get(manager, 'moderation?nature=premiere_publication')).body.items;
    expect(waits.differences).toContainEqual(
      expect.objectContaining({ champ: 'duree', avant: null, apres: '3 jours' }),
    );
    await post(partner, `edition/${name}/retirer`, { version: await versionOf(name) });
    const late = await post(manager, `moderation/${waits.id}/decision`, { decision: 'accepter' });
    expect(late).toMatchObject({ status: 409, body: { code: 'moderation.deja-decidee' } });
    expect((await test.get(`${api}/services/${id}`)).status).toBe(404);
  });

  it('is at once when a manager of the territory makes it', async () => {
    const made = await create({ nom: 'Atelier du gestionnaire' });
    const done = await post(manager, `services/${made.body.id}/soumettre`);
    expect(done.body.statut).toBe('publie');
    expect((await test.get(`${api}/services/${made.body.id}`)).status).toBe(200);
  });

  it('is refused with every wrong field', async () => {
    const wrong = await create({ nom: ' ', telephone: '1', structure_id: 'maillage--autre' });
    expect(wrong.status).toBe(422);
    const names = wrong.body.details.map(({ champ }: { champ: string }) => champ);
    expect(names).toEqual(expect.arrayContaining(['nom', 'telephone']));
    const elsewhere = await post(stranger, `structures/${STRUCTURE}/services`, { champs: {} });
    expect(elsewhere.status).toBe(403);
  });
});

describe('previews', () => {
  it('say typed rules in French, and whom they admit', async () => {
    const { status, body } = await post(partner, 'edition/apercu/regles', {
      regles: [
        { sujet: 'age', operateur: 'min', valeur: 18 },
        { sujet: 'age', operateur: 'max', valeur: 900 },
      ],
      code_commune: '30341',
    });
    expect(status).toBe(200);
    expect(body.phrases).toEqual(['il faut avoir 18 ans ou plus']);
    expect(body.erreurs).toMatchObject([{ index: 1 }]);
    expect(body.profils).toHaveLength(5);
    expect(body.profils[0].verdict).toBe('non_eligible');
    const kept = await publish(partner, { regles: body.regles });
    expect(kept.body.publies).toEqual(['regles']);
  });

  it('say a recurrence in a sentence and six dates, and what is wrong', async () => {
    const { body } = await post(partner, 'edition/apercu/recurrence', {
      champs: { rrule: 'FREQ=MONTHLY;BYDAY=1MO', heure_debut: '14:00', heure_fin: 'midi' },
      code_commune: '30341',
    });
    expect(body.phrase).toBe('le 1er lundi du mois à partir de 14 h');
    expect(body.prochaines_dates.map(({ date }: { date: string }) => date)[0]).toBe('2026-12-07');
    expect(body.prochaines_dates).toHaveLength(6);
    expect(body.erreurs).toMatchObject([{ champ: 'heure_fin' }]);
  });
});
