import { refreshColumns } from '../../setup/refresh-columns.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Jobs } from '../../../api/jobs/jobs.service.js';
import { SheetEditor } from '../../../api/catalogue/edition/sheet-editor.service.js';
import type { Manager } from '../../../api/database/transactions.js';
import { asConseiller, asPartenaire, type SignedIn, signIn } from '../../setup/sign-in.js';
import { type Harness, openFreshness } from './freshness-harness.js';

const CANARY = {
  nom: 'Camille Zinzolin',
  courriel: 'camille.zinzolin@canari.example',
  telephone: '0611223344',
};
const NOBODY = { compte_id: null, nom: 'essai', voie: 'systeme' } as const;

describe('who holds a post', () => {
  let test: Harness;
  let nora: SignedIn;
  let counsellor: SignedIn;
  let poste_id: string;
  const within = <T>(work: (manager: Manager) => Promise<T>) => test.dataSource.transaction(work);
  const posts = async ({ headers }: SignedIn) =>
    (await test.get('/api/v1/structures/essai--1/postes', headers)).body.items;
  const tokenOf = async (): Promise<string> => {
    const texte = (await test.mailsTo(CANARY.courriel)).at(-1)?.texte ?? '';
    return /\/mes-coordonnees#jeton=([\w-]{43})/.exec(texte)?.[1] ?? '';
  };
  const add = () =>
    test.post('/api/v1/structures/essai--1/personnes', { ...CANARY, poste_id }, nora.headers);

  beforeAll(async () => {
    test = await openFreshness();
    await test.publish({ nom: 'PAEJ' }, [{ id: 'essai--a', nom: 'Écoute' }]);
    nora = await signIn(test, asPartenaire('essai--1'));
    counsellor = await signIn(test, asConseiller);
    poste_id = await within(async (manager) => {
      const post = { structure_id: 'essai--1', intitule: 'Psychologue' };
      const mailbox = { courriel_fonction: 'ecoute@paej.example' };
      const editor = test.app.get(SheetEditor);
      return (await editor.create(manager, 'poste', { ...post, ...mailbox }, NOBODY)).id;
    });
  });
  afterAll(() => test.close());

  it('is proposed by who answers for the structure, and seen by nobody else before they agree', async () => {
    const made = await add();
    expect(made.status).toBe(201);
    expect(made.body.items[0].personnes).toMatchObject([{ nom: CANARY.nom, visible: false }]);
    expect(await posts(counsellor)).toMatchObject([{ intitule: 'Psychologue', personnes: [] }]);
    const editor = await signIn(test, asPartenaire('essai--1', 'editeur'));
    const refused = await test.post(
      '/api/v1/structures/essai--1/personnes',
      { ...CANARY, poste_id },
      editor.headers,
    );
    expect(refused.status).toBe(403);
    expect((await test.get('/api/v1/structures/essai--1/postes')).status).toBe(401);
  });

  it('sees all that is kept of them, and agrees by the mail they were sent', async () => {
    const jeton = await tokenOf();
    const { body } = await test.post('/api/v1/personnes/lire', { jeton });
    expect(body).toMatchObject({
      structure: 'PAEJ',
      poste: 'Psychologue',
      personne: { nom: CANARY.nom },
      donnees: { postes: [{ courriel: CANARY.courriel }] },
    });
    const agreed = await test.post('/api/v1/personnes/repondre', { jeton, accord: true });
    expect(agreed.body.resultat).toBe('visible');
    const [post] = await posts(counsellor);
    expect(post.personnes).toMatchObject([{ ...CANARY, visible: true, expire_le: '2027-11-21' }]);
  });

  it('is not given to machines, only to people', async () => {
    const asked = { nom: 'essai', portees: ['lecture'] };
    const { cle } = (await test.post('/api/v1/cles-api', asked, counsellor.headers)).body;
    const headers = { authorization: `Bearer ${cle}` };
    const { status, body } = await test.get('/api/v1/structures/essai--1/postes', headers);
    expect(status).toBe(200);
    expect(body.items).toMatchObject([{ intitule: 'Psychologue', personnes: [] }]);
  });

  it('appears in no public answer and in no index', async () => {
    await within((manager) =>
      manager.query(`UPDATE permanence SET poste_id = $1 WHERE service_id = 'essai--a'`, [
        poste_id,
      ]),
    );
    await refreshColumns(test);
    const answers = await Promise.all([
      test.get('/api/v1/services/essai--a'),
      test.get('/api/v1/structures/essai--1'),
      test.get('/api/v1/structures?size=10000'),
      test.get('/api/v1/services?size=10000'),
      test.post('/api/v1/search/services', { q: 'Zinzolin', code_commune: '30341' }),
      test.get('/api/v1/exports/services.json'),
      test.get('/api/v1/exports/services.csv'),
      test.get('/api/hsds/services'),
    ]);
    const indexed = await test.dataSource.query(
      `SELECT recherche::text AS t FROM service UNION ALL SELECT recherche::text FROM structure`,
    );
    const told = answers.map(({ bytes }) => bytes.toString()).join('\n') + JSON.stringify(indexed);
    expect(answers[0]?.status).toBe(200);
    for (const canary of [...Object.values(CANARY), 'zinzolin', '611223344']) {
      expect(told.toLowerCase()).not.toContain(canary.toLowerCase());
    }
  });

  it('who left is no longer shown; the post stays, with its mailbox', async () => {
    const [post] = await posts(nora);
    const path = `/api/v1/structures/essai--1/personnes/${post.personnes[0].id}`;
    const { headers } = nora;
    const left = await test.ask('PATCH', path, { headers, body: { fin: '2026-11-01' } });
    expect(left.status).toBe(200);
    expect(await posts(counsellor)).toMatchObject([
      { courriel_fonction: 'ecoute@paej.example', personnes: [] },
    ]);
    await test.ask('PATCH', path, { headers, body: { fin: null } });
  });

  it('is not changed by the people of another structure', async () => {
    const other = await signIn(test, asPartenaire('essai--2'));
    const [post] = await posts(nora);
    const there = `/api/v1/structures/essai--2/personnes/${post.personnes[0].id}`;
    await test.publish({ id: 'essai--2', nom: 'Autre' }, [{ id: 'essai--z' }]);
    expect((await test.ask('DELETE', there, { headers: other.headers })).status).toBe(404);
    expect((await posts(nora))[0].personnes).toHaveLength(1);
  });

  it('erases themselves in one action, everywhere', async () => {
    const jeton = await tokenOf();
    await test.request('essai', ['essai--1']);
    const erased = await test.post('/api/v1/personnes/repondre', { jeton, effacer: true });
    expect(erased.body.resultat).toBe('efface');
    expect((await posts(nora))[0].personnes).toEqual([]);
    expect((await test.post('/api/v1/personnes/lire', { jeton })).status).toBe(410);
    for (const table of [
      'personne',
      'lien_personne',
      'destinataire',
      'historique',
      'champ_humain',
    ]) {
      const rows = await test.dataSource.query(`SELECT * FROM ${table}`);
      expect(JSON.stringify(rows).toLowerCase()).not.toContain('zinzolin');
    }
  });

  it('who never answered is erased after thirty days', async () => {
    await add();
    expect((await posts(nora))[0].personnes).toHaveLength(1);
    test.setNow('2026-12-22T05:00:00+01:00');
    await within((manager) =>
      test.app.get(Jobs).send(manager, 'fraicheur.menage', {}, { cle: 'essai' }),
    );
    await test.settle();
    expect(await test.dataSource.query('SELECT id FROM personne')).toEqual([]);
  });

  it.each(['', 'x'.repeat(43)])('a forged token (%j) tells nothing', async (jeton) => {
    const { status } = await test.post('/api/v1/personnes/lire', { jeton });
    expect(status).toBe(410);
  });
});
