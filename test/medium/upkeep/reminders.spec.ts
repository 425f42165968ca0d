import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AccountsService } from '../../../api/accounts/accounts.service.js';
import { SheetEditor } from '../../../api/catalogue/edition/sheet-editor.service.js';
import type { Manager } from '../../../api/database/transactions.js';
import { Jobs } from '../../../api/jobs/jobs.service.js';
import { asGestionnaire, type SignedIn, signIn } from '../../setup/sign-in.js';
import { type Harness, openFreshness, tokensIn } from './freshness-harness.js';

const ASKED_TO = `
SELECT q.id
FROM demande_confirmation q
JOIN destinataire d ON d.id = q.destinataire_id
WHERE d.courriel = $1`;

const NOBODY = { compte_id: null, nom: 'essai', voie: 'systeme' } as const;

describe('reminders', () => {
  let test: Harness;
  let nora: SignedIn;
  let runs = 0;
  const within = <T>(work: (manager: Manager) => Promise<T>) => test.dataSource.transaction(work);
  const night = async (instant: string) => {
    test.setNow(instant);
    runs += 1;
    const cle = `nuit:${runs}`;
    await within((manager) => test.app.get(Jobs).send(manager, 'fraicheur.rappels', {}, { cle }));
    await test.settle();
  };
  // Old mails are forgotten; that they went is not.
  const received = async (): Promise<number> => {
    const rows = await test.dataSource.query<unknown[]>(ASKED_TO, [nora.courriel]);
    return rows.length;
  };
  const session = async () => (await signIn(test, [], nora.courriel)).headers;

  beforeAll(async () => {
    test = await openFreshness();
    await test.publish({ id: 'essai--1', nom: 'E2C' }, [{ id: 'essai--a', nom: 'Remobilisation' }]);
    await test.publish({ id: 'essai--2', nom: 'PAEJ' }, [{ id: 'essai--b', nom: 'Écoute' }]);
    await test.publish({ id: 'essai--3', nom: 'Sans compte', courriel: 'seul@exemple.fr' }, [
      { id: 'essai--c' },
    ]);
    nora = await signIn(test);
    await within(async (manager) => {
      for (const structure_id of ['essai--1', 'essai--2']) {
        const role = { role: 'partenaire', structure_id, fonction: 'responsable' } as const;
        await test.app.get(AccountsService).grant(manager, nora.compteId, role);
      }
    });
  });
  afterAll(() => test.close());

  it('are one mail a person, for all their sheets', async () => {
    await night('2026-11-22T07:40:00+01:00');
    const mails = await test.mailsTo(nora.courriel);
    expect(mails).toHaveLength(1);
    expect(tokensIn(mails[0]?.texte ?? '')).toHaveLength(2);
    expect(mails[0]?.texte).toContain('PAEJ');
  });

  it('are not sent to who never asked for anything', async () => {
    expect(await test.mailsTo('seul@exemple.fr')).toEqual([]);
  });

  it('are not sent again the same day, nor before the rhythm that was chosen', async () => {
    await night('2026-11-22T07:45:00+01:00');
    await night('2026-12-20T07:40:00+01:00');
    expect(await received()).toBe(1);
    const headers = await session();
    const chosen = await test.ask('PUT', '/api/v1/moi/rythme', {
      headers,
      body: { rythme: 'mensuel' },
    });
    expect(chosen.body).toEqual({ rythme: 'mensuel' });
    expect((await test.get('/api/v1/moi/rythme', headers)).body).toEqual({ rythme: 'mensuel' });
    await night('2026-12-22T07:40:00+01:00');
    expect(await received()).toBe(2);
  });

  it('come more seldom when nobody answers, and at their rhythm again after an answer', async () => {
    const jeton = await test.tokenFor(nora.courriel);
    await night('2027-01-22T07:40:00+01:00');
    expect(await received()).toBe(2);
    const answered = await test.post('/api/v1/confirmations/repondre', {
      jeton,
      famille: 'personne',
      objet: 'structure',
      id: (await test.post('/api/v1/confirmations/lire', { jeton })).body.structure.id,
      juste: true,
    });
    expect(answered.body.resultat).toBe('confirme');
    await night('2027-01-23T07:40:00+01:00');
    expect(await received()).toBe(3);
  });

  it('stop when everything is confirmed, and when one asks for none', async () => {
    for (const jeton of tokensIn((await test.mailsTo(nora.courriel)).at(-1)?.texte ?? '')) {
      await test.post('/api/v1/confirmations/repondre', { jeton, tout: true });
    }
    const jeton = await test.tokenFor(nora.courriel);
    await night('2027-03-23T07:40:00+01:00');
    expect(await received()).toBe(3);
    await test.post('/api/v1/confirmations/rythme', { jeton, rythme: 'jamais' });
    await night('2028-03-23T07:40:00+01:00');
    expect(await received()).toBe(3);
  });

  it('forget who erases their account', async () => {
    await test.ask('DELETE', '/api/v1/moi', { headers: await session() });
    const rows = await test.dataSource.query('SELECT courriel FROM destinataire');
    expect(JSON.stringify(rows)).not.toContain(nora.courriel);
  });
});

describe('a fact said to be wrong', () => {
  let test: Harness;
  let runs = 0;
  const within = <T>(work: (manager: Manager) => Promise<T>) => test.dataSource.transaction(work);
  const morning = async (instant: string) => {
    test.setNow(instant);
    runs += 1;
    const cle = `matin:${runs}`;
    await within((manager) =>
      test.app.get(Jobs).send(manager, 'fraicheur.faits-faux', {}, { cle }),
    );
    await test.settle();
  };
  const saidWrong = async (message: string) => {
    const jeton = await test.tokenFor('accueil@paej.example');
    const wrong = { jeton, famille: 'adresse', faux: true, message };
    expect((await test.post('/api/v1/confirmations/repondre', wrong)).body.resultat).toBe(
      'signale',
    );
  };
  let zoe: SignedIn;
  const told = async () =>
    (await test.mailsTo(zoe.courriel)).filter(({ cle }) => cle.startsWith('faits-faux'));

  beforeAll(async () => {
    test = await openFreshness();
    const structure = { nom: 'PAEJ', courriel: 'accueil@paej.example' };
    await test.publish(structure, [{ id: 'essai--a', nom: 'Écoute' }]);
    await test.request('essai', ['essai--1']);
    await saidWrong('Déménagé place Gambetta.');
    zoe = await signIn(test);
    const role = { role: 'partenaire', structure_id: 'essai--1', fonction: 'responsable' } as const;
    await within((manager) => test.app.get(AccountsService).grant(manager, zoe.compteId, role));
  });
  afterAll(() => test.close());

  it('is told the next morning to who answers for the structure, once', async () => {
    await morning('2026-11-22T07:50:00+01:00');
    await morning('2026-11-23T07:50:00+01:00');
    const mails = await told();
    expect(mails).toHaveLength(1);
    expect(mails[0]?.texte).toContain('« Déménagé place Gambetta. »');
    expect(await test.mailsTo('accueil@paej.example')).toHaveLength(1);
  });

  it('waits with the next ones for the rhythm that was chosen, and for nobody who chose none', async () => {
    const choose = async (rythme: string) => {
      const { headers } = await signIn(test, [], zoe.courriel);
      return test.ask('PUT', '/api/v1/moi/rythme', { headers, body: { rythme } });
    };
    await test.dataSource.query(
      `INSERT INTO suite_a_donner (cle, nature, structure_id, objet, objet_id, famille, message, ouverte_le)
       SELECT 'autre:' || n, 'fait_faux', 'essai--1', 'service', 'essai--a', 'horaires', 'Non ' || n, now()
       FROM generate_series(1, 2) n`,
    );
    expect((await choose('hebdomadaire')).status).toBe(200);
    await morning('2026-11-25T07:50:00+01:00');
    expect(await told()).toHaveLength(1);
    expect((await choose('jamais')).status).toBe(200);
    await morning('2026-11-29T07:51:00+01:00');
    expect(await told()).toHaveLength(1);
    await test.dataSource.query(`UPDATE destinataire SET rythme = 'hebdomadaire'`);
    await morning('2026-11-29T07:52:00+01:00');
    expect(await told()).toHaveLength(2);
    expect((await told()).at(-1)?.sujet).toBe('2 informations de vos fiches seraient fausses');
  });
});

describe('a mail that comes back', () => {
  let test: Harness;
  const within = <T>(work: (manager: Manager) => Promise<T>) => test.dataSource.transaction(work);

  beforeAll(async () => {
    test = await openFreshness();
    const structure = { nom: 'Mission', courriel: 'accueil@ml.example', telephone: '+33466000000' };
    await test.publish(structure, [{ id: 'essai--a' }]);
    await within(async (manager) => {
      const editor = test.app.get(SheetEditor);
      const post = (champs: object) =>
        editor.create(manager, 'poste', { structure_id: 'essai--1', ...champs }, NOBODY);
      const next = await post({ intitule: 'Référente', courriel_fonction: 'referent@ml.example' });
      const old = { intitule: 'Référent', courriel: 'ancien@ml.example', fin: '2026-06-30' };
      await post({ ...old, successeur_id: next.id });
    });
    await test.request('essai', ['essai--1']);
  });
  afterAll(() => test.close());

  it('was sent to the successor of the post, whose holder has left', async () => {
    expect(await test.mailsTo('ancien@ml.example')).toEqual([]);
    expect(await test.mailsTo('referent@ml.example')).toHaveLength(1);
  });

  it('goes to the next mailbox, opens something to see to, and its link is dead', async () => {
    const jeton = await test.tokenFor('referent@ml.example');
    await test.bounce('referent@ml.example');
    expect(await test.mailsTo('accueil@ml.example')).toHaveLength(1);
    expect((await test.post('/api/v1/confirmations/lire', { jeton })).status).toBe(410);
    const manager = await signIn(test, asGestionnaire('30'));
    const { items } = (await test.get('/api/v1/suites', manager.headers)).body;
    expect(items).toMatchObject([
      {
        nature: 'rebond',
        nom: 'Mission',
        courriel: 'referent@ml.example',
        telephone: '+33466000000',
      },
    ]);
    const elsewhere = await signIn(test, asGestionnaire('34'));
    expect((await test.get('/api/v1/suites', elsewhere.headers)).body.items).toEqual([]);
    const close = `/api/v1/suites/${items[0].id}/clore`;
    expect((await test.post(close, {}, elsewhere.headers)).status).toBe(403);
    expect((await test.post(close, {}, manager.headers)).status).toBe(200);
    expect((await test.get('/api/v1/suites', manager.headers)).body.items).toEqual([]);
  });

  it('is not written to again, and told twice it is followed once', async () => {
    await test.bounce('referent@ml.example');
    await test.request('plus tard', ['essai--1']);
    expect(await test.mailsTo('referent@ml.example')).toHaveLength(1);
    expect(await test.mailsTo('accueil@ml.example')).toHaveLength(2);
  });

  it('from the last mailbox leaves nobody to write to', async () => {
    await test.bounce('accueil@ml.example');
    await test.request('enfin', ['essai--1']);
    expect(await test.mailsTo('accueil@ml.example')).toHaveLength(2);
  });
});
