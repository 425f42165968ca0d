import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { SnapshotStore } from '../../../api/coverage/snapshots/snapshot-store.service.js';
import { SnapshotsRepository } from '../../../api/coverage/snapshots/snapshots.repository.js';
import { Transactions } from '../../../api/database/transactions.js';
import { JobRunner } from '../../../api/jobs/job-runner.service.js';
import { Jobs } from '../../../api/jobs/jobs.service.js';
import { asConseiller, asGestionnaire, signIn } from '../../setup/sign-in.js';
import { createTestApp, type TestApp } from '../../setup/test-app.js';

const SNAPSHOTS = '/api/v1/couverture/instantanes';
const NEED = 'creer-une-entreprise--developper-son-entreprise';
const QUISSAC = '30210';

let test: TestApp;
let headers: Readonly<Record<string, string>>;
beforeAll(async () => {
  test = await createTestApp();
  ({ headers } = await signIn(test, asGestionnaire('30')));
});
afterAll(() => test?.close());

async function take(nom: string | null = null): Promise<string> {
  const { status, body } = await test.ask('POST', SNAPSHOTS, { headers, body: { nom } });
  expect(status).toBe(202);
  expect(body).toMatchObject({ origine: 'demande', nom, statut: 'en_cours', pris_le: null });
  await test.app.get(JobRunner).settle();
  return body.id;
}
async function takeMonthly(cle: string): Promise<void> {
  await test.app
    .get(Transactions)
    .run((manager) =>
      test.app.get(Jobs).send(manager, 'couverture.instantane-mensuel', {}, { cle }),
    );
  await test.app.get(JobRunner).settle();
}
const compare = (avant: string, more = '') =>
  test.get(`${SNAPSHOTS}/comparaison?avant=${avant}&territoire=departement:30${more}`);

/** A live offer in Quissac, for a need that the seed offers to nobody. */
async function openInQuissac(): Promise<void> {
  const { dataSource } = test;
  await dataSource.query(
    `INSERT INTO source (slug, nom) VALUES ('essai', 'Essai') ON CONFLICT DO NOTHING`,
  );
  await dataSource.query(
    `INSERT INTO structure (id, source, nom, date_maj, telephone)
     VALUES ('q-st', 'essai', 'Essai', '2026-11-01', '0466000000')`,
  );
  await dataSource.query(
    `INSERT INTO service (id, structure_id, source, nom, description, date_maj, thematiques, point,
       commune, modes_accueil)
     SELECT 'q', 'q-st', 'essai', 'Quissac', '', '2026-11-01', $1, centre, nom, '{en-presentiel}'
     FROM commune WHERE code = $2`,
    [[NEED], QUISSAC],
  );
  await dataSource.query(
    `INSERT INTO confirmation (service_id, famille, par, methode, confirmee_le)
     VALUES ('q', 'tout', 'Essai', 'telephone', '2026-11-20T09:00:00Z')`,
  );
}

describe('a snapshot of the coverage', () => {
  it('is asked for by who manages a territory, and taken by a job', async () => {
    const counsellor = await signIn(test, asConseiller);
    const refused = await test.ask('POST', SNAPSHOTS, { headers: counsellor.headers, body: {} });
    expect(refused.status).toBe(403);
    const id = await take('Avant l’instance');
    const { body } = await test.get(SNAPSHOTS);
    expect(body).toMatchObject({
      total: 1,
      items: [
        { id, nom: 'Avant l’instance', statut: 'pris', jour: '2026-11-21', communes_total: 4446 },
      ],
    });
    const [{ octets }] = await test.dataSource.query(
      'SELECT octet_length(contenu) AS octets FROM instantane_couverture WHERE id = $1',
      [id],
    );
    expect(octets).toBeLessThan(2_000_000);
  });

  it('is opened once for all who ask for it at the same time, and again if it could not be', async () => {
    const id = await take();
    const repository = test.app.get(SnapshotsRepository);
    const content = vi.spyOn(repository, 'content');
    const store = new SnapshotStore(repository);
    content.mockRejectedValueOnce(new Error('coupure'));
    const lost = await Promise.allSettled([store.read(id), store.read(id)]);
    expect(lost.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    const [one, other] = await Promise.all([store.read(id), store.read(id)]);
    expect(one).toBe(other);
    expect(await store.read(id)).toBe(one);
    expect(content).toHaveBeenCalledTimes(2);
    content.mockRestore();
  });

  it('is taken by itself each month, once', async () => {
    await test.app
      .get(Transactions)
      .run((manager) =>
        test.app.get(Jobs).send(manager, 'couverture.instantane-mensuel', {}, { cle: 'decembre' }),
      );
    await test.app.get(JobRunner).settle();
    const { body } = await test.get(`${SNAPSHOTS}?size=50`);
    const monthly = body.items.filter((one: { origine: string }) => one.origine === 'mensuel');
    expect(monthly).toMatchObject([{ statut: 'pris', jour: '2026-11-21' }]);
  });

  it('is asked for once at a time', async () => {
    await test.dataSource.query(
      `INSERT INTO instantane_couverture (id, origine, demande_le)
       VALUES ('00000000-0000-4000-8000-000000000001', 'demande', '2026-11-21T07:30:00Z')`,
    );
    const twice = await test.ask('POST', SNAPSHOTS, { headers, body: {} });
    expect(twice).toMatchObject({ status: 409, body: { code: 'instantane.deja-demande' } });
    const early = await compare('00000000-0000-4000-8000-000000000001');
    expect(early).toMatchObject({ status: 422, body: { code: 'instantane.en-cours' } });
    // Its job was given up: an hour later another is asked for, and each month the lost ones go.
    await test.dataSource.query(
      `UPDATE instantane_couverture SET demande_le = '2026-11-01' WHERE pris_le IS NULL`,
    );
    await take();
    await takeMonthly('janvier');
    const { body } = await test.get(SNAPSHOTS);
    expect(body.items.every((one: { statut: string }) => one.statut === 'pris')).toBe(true);
  });
});

describe('since the last meeting', () => {
  it.each(['pied', 'voiture', 'transports'])(
    'nothing changed while nothing changed, need by need (%s)',
    async (mode) => {
      const id = await take();
      const { status, body } = await compare(id, `&mode=${mode}`);
      expect(status).toBe(200);
      expect(body.besoins).toHaveLength(16);
      for (const { items, inchangees, ignorees } of body.besoins) {
        expect({ items, inchangees, ignorees }).toEqual({
          items: [],
          inchangees: 350,
          ignorees: 0,
        });
      }
    },
  );

  it('tells who gained an offer, and lost it again, by commune and why', async () => {
    const before = await take('avant');
    await openInQuissac();
    const more = `&thematique=${NEED}&mode=velo`;
    await expect
      .poll(async () => (await compare(before, more)).body.besoins[0].gagnees.communes, {
        timeout: 20_000,
      })
      .toBeGreaterThan(0);
    const gained = (await compare(before, more)).body.besoins[0];
    expect(gained.items.find((one: { code: string }) => one.code === QUISSAC)).toMatchObject({
      sens: 'gagnee',
      avant: { couvert: 'non_couvert', raison: 'aucune-offre', offres_vivantes: 0 },
      apres: { couvert: 'couvert', raison: null, offres_vivantes: 1 },
    });
    expect(gained.gagnees.raisons).toMatchObject([{ raison: 'aucune-offre' }]);
    expect(gained.perdues.communes).toBe(0);
    // The table tells the same young people.
    const table = await test.get(
      `/api/v1/couverture?territoire=departement:30&thematique=${NEED}&mode=velo`,
    );
    expect(gained.gagnees.jeunes).toBe(table.body.bilan.couverts);

    const after = await take('après');
    const back = (
      await test.get(
        `${SNAPSHOTS}/comparaison?avant=${after}&apres=${before}&territoire=departement:30${more}`,
      )
    ).body.besoins[0];
    expect(back.perdues).toMatchObject({
      communes: gained.gagnees.communes,
      jeunes: gained.gagnees.jeunes,
      raisons: [{ raison: 'aucune-offre' }],
    });
  });

  it('shows the young people covered from one snapshot to the next, until now', async () => {
    // The clock of the tests stands still: the first was taken the day before.
    await test.dataSource.query(
      `UPDATE instantane_couverture SET pris_le = pris_le - interval '1 day' WHERE nom = 'avant'`,
    );
    const { body } = await test.get(
      `${SNAPSHOTS}/tendance?territoire=departement:30&thematique=${NEED}&mode=velo`,
    );
    const { points } = body.besoins[0];
    expect(points[0]).toMatchObject({ couverts: 0 });
    expect(points.at(-1)).toMatchObject({ id: null, jour: '2026-11-21' });
    expect(points.at(-1).couverts).toBeGreaterThan(0);
  });

  it.each([
    ['instantané', '/comparaison?avant=rien', 404],
    ['instantané', '/comparaison?avant=00000000-0000-4000-8000-00000000000f', 404],
    ['territoire', '/comparaison?avant=maintenant&territoire=departement:99', 404],
    ['territoire', '/tendance?territoire=gard', 422],
    ['besoin', '/comparaison?avant=maintenant&thematique=rien', 422],
    ['mode', '/tendance?mode=cheval', 422],
    ['paramètre', '/tendance?couleur=rouge', 400],
    ['avant', '/comparaison', 400],
  ])('refuses a wrong %s in plain French (%s)', async (_what, path, status) => {
    const refused = await test.get(`${SNAPSHOTS}${path}`);
    expect(refused.status).toBe(status);
    expect(refused.body.message).toMatch(/[.!?]$/);
  });
});
