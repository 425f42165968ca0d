import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CLOCK } from '../../../api/clock.js';
import { DemandService } from '../../../api/coverage/demand/demand.service.js';
import { Transactions } from '../../../api/database/transactions.js';
import { JobRunner } from '../../../api/jobs/job-runner.service.js';
import { Jobs } from '../../../api/jobs/jobs.service.js';
import {
  UNMET_SEARCHES_JOB,
  UnmetSearches,
} from '../../../api/search/unmet/unmet-searches.service.js';
import { asConseiller, signIn } from '../../setup/sign-in.js';
import { createTestApp, type TestApp } from '../../setup/test-app.js';

let maillage: TestApp;
let headers: Readonly<Record<string, string>>;
let now = Date.parse('2026-11-21T09:00:00+01:00');

beforeAll(async () => {
  maillage = await createTestApp();
  Object.assign(maillage.app.get(CLOCK), { now: () => new Date(now) });
  ({ headers } = await signIn(maillage, asConseiller));
});
afterAll(() => maillage?.close());

const NOWHERE = { code_commune: '48020', distance: 0, thematiques: ['mobilite'] };

const search = (body: object) => maillage.post('/api/v1/search/services', body);
const kept = (): Promise<object[]> =>
  maillage.dataSource.query(
    `SELECT commune_code, besoin, mois::text AS mois, cause, nombre
     FROM recherche_sans_resultat ORDER BY commune_code, besoin`,
  );
async function settle(): Promise<void> {
  await maillage.app.get(UnmetSearches).flush();
  await maillage.app.get(JobRunner).settle();
}
const list = (query: string) =>
  maillage.ask('GET', `/api/v1/couverture/besoins-non-couverts?${query}`, { headers });
async function count(commune: string, besoin: string, nombre: number): Promise<void> {
  const comptes = [{ commune, besoin, cause: 'aucun_resultat', mois: '2026-11-01', nombre }];
  await maillage.app
    .get(Transactions)
    .run((manager) => maillage.app.get(Jobs).send(manager, UNMET_SEARCHES_JOB, { comptes }));
  await settle();
}

describe('a search that finds nothing', () => {
  it('is counted for its commune, need and month, and nothing of the profile is kept', async () => {
    const profil = { age: 17, situations: ['sans-logement'], situations_exclues: [] };
    const { body } = await search({ ...NOWHERE, profil });
    expect(body.total).toBe(0);
    await settle();
    expect(await kept()).toEqual([
      {
        commune_code: '48020',
        besoin: 'mobilite',
        mois: '2026-11-01',
        cause: 'aucun_resultat',
        nombre: 1,
      },
    ]);
    const sent = await maillage.dataSource.query(
      `SELECT donnees::text AS donnees FROM tache WHERE nom = $1`,
      [UNMET_SEARCHES_JOB],
    );
    expect(JSON.stringify(sent)).not.toMatch(/17|sans-logement|age|profil/);
  });

  it('is one search when it is asked again at once, another after ten minutes', async () => {
    await search(NOWHERE);
    now += 11 * 60_000;
    await search(NOWHERE);
    await search(NOWHERE);
    await settle();
    expect(await kept()).toMatchObject([{ nombre: 2 }]);
  });

  it('is not counted when something is found, when no need is named, or for a further page', async () => {
    now += 11 * 60_000;
    await search({ ...NOWHERE, distance: 500, hors_zone: true });
    await search({ code_commune: '48020', distance: 0, q: 'zzzzzz' });
    await search({ ...NOWHERE, page: 2 });
    await settle();
    expect(await kept()).toMatchObject([{ nombre: 2 }]);
  });
});

describe('the unmet needs of a territory', () => {
  it('are for professionals', async () => {
    const path = '/api/v1/couverture/besoins-non-couverts?territoire=departement:48';
    expect((await maillage.get(path)).status).toBe(401);
  });

  it('are nothing under five', async () => {
    await count('48020', 'mobilite--acceder-a-un-vehicule', 2);
    const { body } = await list('territoire=departement:48');
    expect(body).toMatchObject({
      territoire: { type: 'departement', code: '48', nom: 'Lozère' },
      mois_de: '2025-12',
      mois_a: '2026-11',
      seuil: 5,
      items: [],
    });
    expect(body.besoins).toHaveLength(16);
    expect(body.besoins.every((besoin: { total: number | null }) => besoin.total === null)).toBe(
      true,
    );
  });

  it('are told from five on, with what counsellors reported', async () => {
    const report = { code_commune: '48020', besoin: 'mobilite', motif: 'pas_de_transport' };
    const { status } = await maillage.post('/api/v1/besoins-non-couverts', report);
    expect(status).toBe(201);
    const { body } = await list('territoire=commune:48020&thematique=mobilite');
    expect(body.items).toEqual([
      {
        code_commune: '48020',
        nom: 'Bassurels',
        categorie: 'mobilite',
        total: 5,
        recherches: null,
        signalements: null,
      },
    ]);
    expect(body.besoins).toHaveLength(1);
    expect(body.besoins[0]).toMatchObject({ categorie: 'mobilite', total: 5, motifs: [] });
    expect(body.besoins[0].par_mois.at(-1)).toEqual({ mois: '2026-11', total: 5 });
    expect(body.besoins[0].par_mois.at(-2)).toEqual({ mois: '2026-10', total: null });
  });

  it('are told by their parts once both are of five', async () => {
    await count('48020', 'mobilite', 3);
    for (let report = 0; report < 4; report += 1) {
      await maillage.post('/api/v1/besoins-non-couverts', {
        code_commune: '48020',
        besoin: 'mobilite',
        motif: 'pas_de_transport',
      });
    }
    const { body } = await list('territoire=departement:48');
    expect(body.items).toMatchObject([{ total: 12, recherches: 7, signalements: 5 }]);
    expect(body.besoins.find((it: { total: number | null }) => it.total !== null)).toMatchObject({
      categorie: 'mobilite',
      total: 12,
      motifs: [
        { motif: 'aucun_resultat', total: 7 },
        { motif: 'pas_de_transport', total: 5 },
      ],
    });
  });

  it('are those of the months asked for', async () => {
    const { body } = await list('territoire=departement:48&mois_de=2026-01&mois_a=2026-10');
    expect(body.items).toEqual([]);
  });

  it('are told to the rooms above by commune, with the same threshold', async () => {
    await count('48061', 'mobilite', 4);
    const demand = maillage.app.get(DemandService);
    const counts = await demand.countsOf({
      communes: ['48020', '48061', '48095'],
      besoin: 'mobilite',
      months: demand.monthsOf('2026-11', '2026-11'),
    });
    expect([...counts.byCommune]).toEqual([
      ['48020', 12],
      ['48061', null],
      ['48095', null],
    ]);
    expect(counts.total).toBe(12);
  });

  it.each([
    ['territoire=', 422, 'territoires.reference-illisible'],
    ['territoire=Gard', 422, 'territoires.reference-illisible'],
    ['territoire=departement:99', 404, 'territoires.reference-inconnue'],
    ['territoire=departement:48&mois_de=hier', 422, 'besoins.mois-illisible'],
    ['territoire=departement:48&mois_de=2026-05&mois_a=2026-01', 422, 'besoins.mois-inverses'],
    ['territoire=departement:48&mois_de=2000-01', 422, 'besoins.periode-trop-longue'],
    ['territoire=departement:48&thematique=licornes', 422, 'besoins.thematique-inconnue'],
  ])('%s is refused in plain French', async (query, status, code) => {
    const answer = await list(query);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  it.each(['', 'territoire=departement:48&inconnu=1', 'territoire=a&territoire=b'])(
    'of %j are not a question',
    async (query) => {
      expect((await list(query)).status).toBe(400);
    },
  );
});
