import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AccountsService } from '../../../api/accounts/accounts.service.js';
import { SheetEditor } from '../../../api/catalogue/edition/sheet-editor.service.js';
import { HistoryService } from '../../../api/catalogue/history/history.service.js';
import { Redirections } from '../../../api/catalogue/redirections/redirections.service.js';
import type { Manager } from '../../../api/database/transactions.js';
import { signIn } from '../../setup/sign-in.js';
import { type Harness, openFreshness, START, tokensIn } from './freshness-harness.js';

const HALL = 'accueil@e2c.example';
type Found = { readonly service: { readonly id: string }; readonly distance_m: number };

const IMPORT = { compte_id: null, nom: 'import', voie: 'import' } as const;

describe('a sheet confirmed from a mail', () => {
  let test: Harness;
  let jeton: string;
  let permanence: string;
  const within = <T>(work: (manager: Manager) => Promise<T>) => test.dataSource.transaction(work);
  const read = (token: string) => test.post('/api/v1/confirmations/lire', { jeton: token });
  const answer = (body: object) => test.post('/api/v1/confirmations/repondre', { jeton, ...body });
  const sheet = async () => (await test.get('/api/v1/services/essai--a')).body;

  beforeAll(async () => {
    test = await openFreshness();
    const somewhere = { longitude: 4.24, latitude: 43.69, adresse: '1 rue de la Gare' };
    await test.publish(
      { nom: 'E2C de Vauvert', courriel: HALL, telephone: '+33466883785', ...somewhere },
      [
        {
          id: 'essai--a',
          nom: 'Remobilisation des jeunes',
          thematiques: ['mobilite--acceder-a-la-formation'],
          a_confirmer: ['telephone'],
          telephone: '+33466883785',
          ...somewhere,
        },
        { id: 'essai--b', nom: 'Accueil', ...somewhere },
      ],
    );
    await test.publish({ id: 'essai--2', nom: 'Autre', ...somewhere }, [
      { id: 'essai--jamais', ...somewhere, latitude: 43.6898 },
    ]);
    permanence = await within(async (manager) => {
      const editor = test.app.get(SheetEditor);
      const lieu = await editor.create(manager, 'lieu', { nom: 'Salle des fêtes' }, IMPORT);
      const held = { service_id: 'essai--a', lieu_id: lieu.id, rrule: 'FREQ=WEEKLY;BYDAY=MO' };
      const made = { ...held, heure_debut: '09:00', heure_fin: '12:00' };
      return (await editor.create(manager, 'permanence', made, IMPORT)).id;
    });
    await test.request('essai', ['essai--1']);
    jeton = await test.tokenFor(HALL);
  });
  afterAll(() => test.close());

  it('the mail gives one link a structure, whose token is nowhere kept', async () => {
    const [mail] = await test.mailsTo(HALL);
    expect(mail?.texte).toContain('Remobilisation des jeunes');
    expect(tokensIn(mail?.texte ?? '')).toHaveLength(1);
    const rows = await test.dataSource.query('SELECT * FROM lien_confirmation');
    expect(JSON.stringify(rows)).not.toContain(jeton);
  });

  it('the link shows the facts by family, in plain words, and what is stale', async () => {
    const { status, body, headers } = await read(jeton);
    expect(status).toBe(200);
    expect(headers['cache-control']).toBe('no-store');
    expect(body.structure).toEqual({ id: 'essai--1', nom: 'E2C de Vauvert' });
    expect(body.fiches.map(({ nom }: { nom: string }) => nom)).toEqual([
      'E2C de Vauvert',
      'Accueil',
      'Remobilisation des jeunes',
    ]);
    const service = body.fiches[2];
    expect(service).toMatchObject({ etat: 'jamais_confirmee' });
    const facts = service.familles.flatMap(({ faits }: { faits: object[] }) => faits);
    expect(facts).toContainEqual(
      expect.objectContaining({ champ: 'rrule', texte: 'chaque lundi de 9 h à 12 h' }),
    );
    expect(facts).toContainEqual(
      expect.objectContaining({ champ: 'telephone', saisie: 'telephone', sensible: false }),
    );
    expect(facts).toContainEqual(
      expect.objectContaining({ champ: 'adresse', valeur: '1 rue de la Gare', sensible: true }),
    );
  });

  it('a scanner of mails that opens the link confirms nothing', async () => {
    await test.get('/confirmer');
    await read(jeton);
    expect((await test.get(`/api/v1/confirmations/${jeton}`)).status).toBe(404);
    expect((await test.get(`/api/v1/confirmations/repondre?jeton=${jeton}&tout=true`)).status).toBe(
      404,
    );
    expect((await sheet()).fraicheur.etat).toBe('jamais_confirmee');
  });

  it('« tout est exact », in one tap, makes every sheet fresh and live, and is in its history', async () => {
    const { status, body } = await answer({ tout: true });
    expect(status).toBe(200);
    expect(body).toMatchObject({ resultat: 'confirme' });
    expect(body.lecture.fiches[2].etat).toBe('confirmee');
    const { fraicheur, offre, a_confirmer } = await sheet();
    expect(fraicheur.texte).toBe('Confirmé le 21 novembre 2026 par la structure.');
    expect(offre).toEqual({ kind: 'vivante' });
    expect(a_confirmer).toEqual([]);
    const [last] = await test.app.get(HistoryService).list('service', 'essai--a');
    expect(last).toMatchObject({
      action: 'confirmation',
      auteur: { compte_id: null, nom: 'la structure', voie: 'confirmation' },
    });
  });

  it('the search shows it confirmed', async () => {
    const asked = { q: 'Remobilisation des jeunes', code_commune: '30341', distance: 20 };
    const search = await test.post('/api/v1/search/services', asked);
    const found = search.body.items.find(({ service }: { service: { id: string } }) =>
      service.id.endsWith('essai--a'),
    );
    expect(found).toMatchObject({ fraicheur: { etat: 'confirmee' }, offre: { kind: 'vivante' } });
  });

  it('the search puts it before a nearer one that nobody confirmed, at the same kilometre', async () => {
    const asked = { code_commune: '30341', distance: 20, sources: ['essai'] };
    const { items } = (await test.post('/api/v1/search/services', asked)).body;
    const told = (items as Found[]).map(({ service, distance_m }) => ({ service, distance_m }));
    const [first, , last] = told;
    expect(told.map(({ service }) => service.id).toSorted()).toEqual([
      'essai--a',
      'essai--b',
      'essai--jamais',
    ]);
    expect(last?.service.id).toBe('essai--jamais');
    expect(last?.distance_m).toBeLessThan(first?.distance_m ?? 0);
    const nearest = (await test.post('/api/v1/search/services', { ...asked, tri: 'distance' }))
      .body;
    expect(nearest.items[0].service.id).toBe('essai--jamais');
  });

  it('the one hour that changed is written at once, and its family is confirmed', async () => {
    const changed = { objet: 'permanence', id: permanence, champ: 'heure_debut', valeur: '14:00' };
    const wrong = await answer({ ...changed, valeur: 'vers midi' });
    expect(wrong).toMatchObject({ status: 422, body: { code: 'edition.champs-invalides' } });
    expect(await answer({ ...changed, valeur: '10:00' })).toMatchObject({
      status: 200,
      body: { resultat: 'modifie' },
    });
    const [held] = (await sheet()).permanences;
    expect(held).toMatchObject({ heure_debut: '10:00', heure_fin: '12:00' });
    const [last] = await test.app.get(HistoryService).list('permanence', permanence);
    expect(last).toMatchObject({ auteur: { voie: 'confirmation' } });
    expect(last?.changements).toContainEqual({
      champ: 'heure_debut',
      avant: '09:00',
      apres: '10:00',
    });
  });

  it('a name that changed waits for the manager of the territory', async () => {
    const moved = { objet: 'structure', id: 'essai--1', champ: 'nom', valeur: 'E2C du Gard' };
    expect(await answer(moved)).toMatchObject({ status: 200, body: { resultat: 'en_attente' } });
    expect((await sheet()).structure.nom).toBe('E2C de Vauvert');
  });

  it('what is wrong without a field to type is kept for somebody to see to, once', async () => {
    const said = { famille: 'conditions', faux: true, message: 'L’âge va jusqu’à 29 ans.' };
    expect((await answer(said)).body.resultat).toBe('signale');
    expect((await answer(said)).status).toBe(200);
    const rows = await test.dataSource.query('SELECT nature, message FROM suite_a_donner');
    expect(rows).toEqual([{ nature: 'fait_faux', message: 'L’âge va jusqu’à 29 ans.' }]);
  });

  it('a link writes nothing of another sheet, nor a field that it does not show', async () => {
    const elsewhere = { objet: 'service', id: 'essai--ailleurs', champ: 'nom', valeur: 'x' };
    expect((await answer(elsewhere)).status).toBe(404);
    const hidden = { objet: 'service', id: 'essai--a', champ: 'statut', valeur: 'retire' };
    expect((await answer(hidden)).status).toBe(404);
    const other = { tout: true, objet: 'service', id: 'ailleurs' };
    expect((await answer(other)).status).toBe(404);
  });

  it.each(['', 'x', '\u0000'.repeat(43), randomBytes(32).toString('base64url')])(
    'a forged token (%j) shows nothing',
    async (forged) => {
      const { status, body } = await read(forged);
      expect([400, 410]).toContain(status);
      expect(JSON.stringify(body)).not.toContain('Vauvert');
    },
  );

  it('after sixty days the link no longer serves, but still stops the reminders', async () => {
    test.setNow('2027-01-20T10:00:00+01:00');
    expect(await read(jeton)).toMatchObject({
      status: 410,
      body: { code: 'confirmation.lien-perime' },
    });
    const rythme = { jeton, rythme: 'jamais' };
    expect(await test.post('/api/v1/confirmations/rythme', rythme)).toMatchObject({
      status: 200,
      body: { rythme: 'jamais' },
    });
    test.setNow(START);
    expect((await read(jeton)).body.rythme).toBe('jamais');
  });

  it('the link of what was merged confirms what was kept', async () => {
    await test.publish({ id: 'essai--3', nom: 'La même', courriel: 'meme@e2c.example' }, []);
    await test.request('fusion', ['essai--3']);
    const other = await test.tokenFor('meme@e2c.example');
    await within(async (manager) => {
      await test.app.get(Redirections).redirect(manager, 'structure', 'essai--3', 'essai--1');
      await manager.query(`UPDATE structure SET supprimee_le = now() WHERE id = 'essai--3'`);
    });
    expect((await read(other)).body.structure.id).toBe('essai--1');
  });

  it('the link no longer serves once somebody else answers for the structure', async () => {
    const nora = await signIn(test);
    const role = {
      role: 'partenaire',
      structure_id: 'essai--1',
      fonction: 'responsable',
    } as const;
    await within((manager) => test.app.get(AccountsService).grant(manager, nora.compteId, role));
    expect((await read(jeton)).status).toBe(410);
    await test.request('suite', ['essai--1']);
    expect((await read(await test.tokenFor(nora.courriel))).status).toBe(200);
  });
});
