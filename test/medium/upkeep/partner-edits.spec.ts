import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Delivery } from '../../../api/mail/delivery.service.js';
import {
  asAdministrateur,
  asGestionnaire,
  asPartenaire,
  signIn,
  type SignedIn,
} from '../../setup/sign-in.js';
import { createTestApp, type TestApp } from '../../setup/test-app.js';

const STRUCTURE = 'maillage--e2c-30-001';

let test: TestApp;
let partner: SignedIn;
let colleague: SignedIn;
let manager: SignedIn;
let elsewhere: SignedIn;
let service: string;

const api = '/api/v1';
const edition = (objet: string, id: string) => `${api}/edition/${objet}/${encodeURIComponent(id)}`;

beforeAll(async () => {
  test = await createTestApp();
  partner = await signIn(test, asPartenaire(STRUCTURE));
  colleague = await signIn(test, asPartenaire(STRUCTURE, 'editeur'));
  manager = await signIn(test, asGestionnaire('30'));
  elsewhere = await signIn(test, asGestionnaire('31'));
  const { body } = await test.get(`${api}/structures/${STRUCTURE}`);
  service = body.services[0].id;
});
afterAll(() => test.close());

const read = async (who: SignedIn, objet = 'service', id = service) =>
  (await test.get(edition(objet, id), { ...who.headers })).body;
const publish = (
  who: SignedIn,
  champs: Record<string, unknown>,
  version: number,
  objet = 'service',
  id = service,
) =>
  test.ask('POST', `${edition(objet, id)}/publier`, {
    body: { version, champs },
    headers: who.headers,
  });
const publishNow = async (who: SignedIn, champs: Record<string, unknown>) =>
  publish(who, champs, (await read(who)).version);
const queue = async (who: SignedIn, query = '') =>
  (await test.get(`${api}/moderation${query}`, { ...who.headers })).body.items;
const decide = (who: SignedIn, id: string, body: Record<string, unknown>) =>
  test.ask('POST', `${api}/moderation/${id}/decision`, { body, headers: who.headers });
const shown = async () => (await test.get(`${api}/services/${service}`)).body;
const waiting = async (nature: string) =>
  (await queue(manager, `?nature=${nature}`)).find(
    ({ objet_id }: { objet_id: string }) => objet_id === service,
  );
/** Delivered or about to be. */
const mailsTo = async (
  who: SignedIn,
  gabarit = 'moderation',
): Promise<{ sujet: string; texte: string }[]> => {
  await test.app.get(Delivery).settle();
  return test.dataSource.query(
    `SELECT sujet, texte FROM courriel_local WHERE a = $1 AND gabarit = $2 ORDER BY id`,
    [who.courriel, gabarit],
  );
};

describe('a partner who edits what is public', () => {
  it('changes a phone at once, and it is read again afterwards', async () => {
    const before = await read(partner);
    expect(before).toMatchObject({ publiee: true, brouillon: null });
    expect(before.champs_moderes).toContain('nom');
    const done = await publish(partner, { telephone: '04 66 11 22 33' }, before.version);
    expect(done).toMatchObject({
      status: 200,
      body: { publies: ['telephone'], en_attente: [], version: before.version + 1 },
    });
    expect((await shown()).telephone).toBe('+33466112233');
    expect(await waiting('relecture')).toMatchObject({
      statut: 'en_attente',
      structure: { id: STRUCTURE },
      differences: [{ champ: 'telephone', libelle: 'Téléphone', apres: '+33466112233' }],
    });
  });

  it('waits for the manager to change a name: the public one stays until she accepts', async () => {
    const { nom } = await shown();
    const done = await publishNow(partner, { nom: 'Un autre nom', duree: '8 mois' });
    expect(done.body).toMatchObject({ publies: ['duree'], en_attente: ['nom'] });
    expect(await shown()).toMatchObject({ nom, duree: '8 mois' });
    expect((await read(partner)).propositions).toMatchObject([
      { nature: 'champs_sensibles', champs: { nom: 'Un autre nom' }, de_moi: true },
    ]);

    const asked = await waiting('champs_sensibles');
    expect(asked.differences).toMatchObject([
      { champ: 'nom', avant: nom, apres: 'Un autre nom', actuelle: nom, depasse: false },
    ]);
    const accepted = await decide(manager, asked.id, { decision: 'accepter' });
    expect(accepted).toMatchObject({ status: 200, body: { statut: 'acceptee' } });
    expect((await shown()).nom).toBe('Un autre nom');
    const [mail] = await mailsTo(partner);
    expect(mail?.sujet).toBe('Vos changements sur « Un autre nom » sont publiés');
    const [told, ...others] = await mailsTo(manager, 'a-decider');
    expect(told?.texte).toContain('attend votre décision');
    expect(others).toEqual([]);
    expect(await mailsTo(elsewhere, 'a-decider')).toEqual([]);
  });

  it('is told why the manager refuses, and finds again what was written', async () => {
    const { nom } = await shown();
    await publishNow(partner, { nom: 'Le meilleur accueil' });
    const asked = await waiting('champs_sensibles');
    const silent = await decide(manager, asked.id, { decision: 'refuser', motif: ' ' });
    expect(silent).toMatchObject({ status: 422, body: { code: 'moderation.motif-absent' } });
    const motif = 'Gardez le nom de l’école.';
    const refused = await decide(manager, asked.id, { decision: 'refuser', motif });
    expect(refused).toMatchObject({ status: 200, body: { statut: 'refusee' } });
    expect((await shown()).nom).toBe(nom);
    const again = await read(partner);
    expect(again.brouillon.champs).toEqual({ nom: 'Le meilleur accueil' });
    expect(again.propositions).toMatchObject([{ statut: 'refusee', motif }]);
    const mail = (await mailsTo(partner)).at(-1);
    expect(mail?.texte).toContain(motif);
    expect(mail?.texte).toContain(`/mes-fiches/services/${encodeURIComponent(service)}`);
    const mine = (await test.get(`${api}/mes-fiches`, { ...partner.headers })).body.structures[0];
    const sheet = mine.services.find(({ id }: { id: string }) => id === service);
    expect(sheet.a_faire.slice(0, 2)).toEqual([
      { code: 'refusee', texte: `Refusée : ${motif}` },
      { code: 'brouillon_a_publier', texte: 'Un brouillon attend d’être enregistré.' },
    ]);
  });

  it('takes back what waits by asking for what already stands', async () => {
    const { nom } = await shown();
    await publishNow(partner, { nom: 'Trop vite' });
    await publishNow(partner, { nom });
    expect(await waiting('champs_sensibles')).toBeUndefined();
  });

  it('is refused field by field in French, and nothing of it is written', async () => {
    const { version } = await read(partner);
    const wrong = await publish(
      partner,
      { telephone: '12', courriel: 'x', duree: '9 ans' },
      version,
    );
    expect(wrong.status).toBe(422);
    expect(wrong.body.details.map(({ champ }: { champ: string }) => champ).sort()).toEqual([
      'courriel',
      'telephone',
    ]);
    expect((await shown()).duree).not.toBe('9 ans');
  });
});

describe('two people on one sheet', () => {
  it('the second is shown both sides, and loses nothing', async () => {
    const { version } = await read(partner);
    await publish(partner, { delai_attente_jours: 3 }, version);
    await test.ask('PUT', `${edition('service', service)}/brouillon`, {
      body: { version, champs: { delai_attente_jours: 5 } },
      headers: colleague.headers,
    });
    const second = await publish(colleague, { delai_attente_jours: 5 }, version);
    expect(second).toMatchObject({
      status: 409,
      body: {
        code: 'edition.fiche-modifiee',
        details: {
          version: version + 1,
          actuelle: { delai_attente_jours: 3 },
          demandee: { delai_attente_jours: 5 },
          modifies: [{ champ: 'delai_attente_jours' }],
        },
      },
    });
    expect((await read(colleague)).brouillon).toMatchObject({
      champs: { delai_attente_jours: 5 },
      depasse: true,
    });
    const third = await publish(colleague, { delai_attente_jours: 5 }, version + 1);
    expect(third.status).toBe(200);
    expect((await read(colleague)).brouillon).toBeNull();
  });
});

describe('a draft', () => {
  it('keeps wrong values, says what is wrong, and is each one’s own', async () => {
    const { version } = await read(partner);
    const champs = { telephone: '12', description: 'Une présentation', score_qualite: 1 };
    const saved = await test.ask('PUT', `${edition('service', service)}/brouillon`, {
      body: { version, champs },
      headers: partner.headers,
    });
    expect(saved).toMatchObject({
      status: 200,
      body: { champs: { telephone: '12', description: 'Une présentation' } },
    });
    expect(saved.body.erreurs.map(({ champ }: { champ: string }) => champ)).toEqual([
      'telephone',
      'score_qualite',
    ]);
    expect(saved.body.qualite.criteres).toHaveLength(10);
    expect((await read(partner)).brouillon.champs.telephone).toBe('12');
    expect((await read(colleague)).brouillon).toBeNull();
    expect((await shown()).telephone).not.toBe('12');
    const dropped = await test.ask('DELETE', `${edition('service', service)}/brouillon`, {
      headers: partner.headers,
    });
    expect(dropped.status).toBe(200);
    expect((await read(partner)).brouillon).toBeNull();
  });

  it.each([{ nom: 'a\u0000' }, { nom: '\uD800' }, { regles: [[[[[[[[[[1]]]]]]]]]] }])(
    'cannot hold %j: no fault of ours',
    async (champs) => {
      const answer = await test.ask('PUT', `${edition('service', service)}/brouillon`, {
        body: { version: 1, champs },
        headers: partner.headers,
      });
      expect(answer).toMatchObject({ status: 400, body: { code: 'requete.invalide' } });
    },
  );
});

describe('the right to edit and to decide', () => {
  it('is not a visitor’s, nor another territory’s', async () => {
    await publishNow(partner, { nom: 'À décider' });
    const { id } = await waiting('champs_sensibles');
    expect((await test.get(edition('service', service))).status).toBe(401);
    expect((await test.get(edition('service', service), { ...elsewhere.headers })).status).toBe(
      403,
    );
    expect((await decide(elsewhere, id, { decision: 'accepter' })).status).toBe(403);
    expect((await decide(partner, id, { decision: 'accepter' })).status).toBe(403);
    expect(await queue(elsewhere)).toEqual([]);
    expect((await test.get(`${api}/moderation`, { ...partner.headers })).status).toBe(403);
    await decide(manager, id, { decision: 'refuser', motif: 'Non.' });
  });

  it('is told before anything is read of what was sent', async () => {
    const stranger = await signIn(test);
    const answer = await publish(stranger, { telephone: '12' }, -5);
    expect(answer.status).toBe(403);
  });

  it.each(['service/inconnu', 'personne/a', 'service/%00', 'structure/%20'])(
    'is of sheets that exist: %s',
    async (name) => {
      const answer = await test.get(`${api}/edition/${name}`, { ...partner.headers });
      expect(answer.status).toBe(404);
    },
  );
});

describe('moderators', () => {
  it('publish their own edits at once', async () => {
    const done = await publishNow(manager, { nom: 'Nom du gestionnaire' });
    expect(done.body).toMatchObject({ publies: ['nom'], en_attente: [] });
    expect((await shown()).nom).toBe('Nom du gestionnaire');
    expect((await read(manager)).champs_moderes).toEqual([]);
  });

  it('who decide at the same time: the second is told who did', async () => {
    await publishNow(partner, { nom: 'Décidé deux fois' });
    const { id } = await waiting('champs_sensibles');
    const admin = await signIn(test, asAdministrateur);
    const answers = await Promise.all([
      decide(manager, id, { decision: 'accepter' }),
      decide(admin, id, { decision: 'refuser', motif: 'Non.' }),
    ]);
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({
      code: 'moderation.deja-decidee',
      details: { par: 'un gestionnaire' },
    });
  });

  it('are shown that the sheet moved, and accept all the same once they have seen it', async () => {
    await publishNow(partner, { nom: 'Nom demandé' });
    const { id } = await waiting('champs_sensibles');
    await publishNow(manager, { nom: 'Nom posé entre-temps' });
    const moved = await decide(manager, id, { decision: 'accepter' });
    expect(moved).toMatchObject({
      status: 409,
      body: {
        code: 'moderation.fiche-modifiee',
        details: {
          modifies: [{ champ: 'nom', actuelle: 'Nom posé entre-temps', proposee: 'Nom demandé' }],
        },
      },
    });
    const { version } = moved.body.details;
    expect((await decide(manager, id, { decision: 'accepter', version })).status).toBe(200);
    expect((await shown()).nom).toBe('Nom demandé');
  });

  it('who refuse a review put back what was, and the author’s words in a draft', async () => {
    for (const { id } of await queue(manager, '?nature=relecture')) {
      expect((await decide(manager, id, { decision: 'accepter' })).status).toBe(200);
    }
    const { duree } = await shown();
    await publishNow(partner, { duree: 'Toute la vie', remuneration: 'Fortune' });
    await publishNow(manager, { remuneration: '528 € par mois' });
    const { id } = await waiting('relecture');
    const refused = await decide(manager, id, { decision: 'refuser', motif: 'Inexact.' });
    expect(refused).toMatchObject({ status: 200, body: { non_retablis: ['remuneration'] } });
    expect(await shown()).toMatchObject({ duree, remuneration: '528 € par mois' });
    expect((await read(partner)).brouillon.champs).toMatchObject({ duree: 'Toute la vie' });
  });
});
