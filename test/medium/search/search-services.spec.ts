import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servicesAnswer } from '../../../api/search/search-answer.schema.js';
import { refreshColumns } from '../../setup/refresh-columns.js';
import { createTestApp, type TestApp } from '../../setup/test-app.js';
import { type SomeService, writeServices } from './some-services.js';

const VAUVERT = '30341';
const NIMES = { lon: 4.3601, lat: 43.8367 };
const TOULOUSE = { lon: 1.4442, lat: 43.6047 };
const SEVENTEEN = { age: 17, situations: [], situations_exclues: ['sans-permis'] };

const SERVICES: readonly SomeService[] = [
  {
    id: 'nimes',
    ...NIMES,
    nom: 'Point accueil écoute jeunes',
    thematiques: ['sante--sante-mentale'],
    publics: ['jeunes'],
    horaires_accueil: 'Mo-Fr 09:00-12:00',
  },
  { id: 'toulouse', ...TOULOUSE, nom: 'Auto-école solidaire' },
  { id: 'distance', modes_accueil: ['a-distance'], nom: 'Écoute par téléphone', frais: 'gratuit' },
  { id: 'epide', ...TOULOUSE, hebergement: true, nom: 'Internat', publics: ['tous-publics'] },
  { id: 'gard', departement_code: '30', zone_eligibilite: ['30'], nom: 'Sans adresse' },
  { id: 'autre-zone', ...NIMES, zone_eligibilite: ['31'], nom: 'Réservé à la Haute-Garonne' },
];

let test: TestApp;
const idsOf = (body: { items: { service: { id: string } }[] }): string[] =>
  body.items.map(({ service }) => service.id.replace('essai--', ''));
const search = async (query: string) =>
  (await test.get(`/api/v1/search/services?sources=essai&size=50&${query}`)).body;
const refresh = () => refreshColumns(test);

beforeAll(async () => {
  test = await createTestApp();
  await writeServices(test.dataSource, SERVICES);
  await refresh();
});
afterAll(() => test.close());

describe('a search around Vauvert', () => {
  it('keeps what is near, remote, lodging or without a point, the nearest first', async () => {
    const body = await search(`code_commune=${VAUVERT}`);
    expect(idsOf(body).sort()).toEqual(['distance', 'epide', 'gard', 'nimes']);
    expect(body.items[0]).toMatchObject({ distance: 24, portee: 'sur_place', hors_zone: false });
    const reaches = body.items.map((item: { portee: string }) => item.portee);
    expect(reaches.sort()).toEqual(['a_distance', 'hebergement', 'sans_lieu', 'sur_place']);
  });

  it('measures as PostGIS does', async () => {
    const [row] = await test.dataSource.query(
      `SELECT ST_Distance(centre::geography, ST_SetSRID(ST_MakePoint($1, $2), 4326)::geography) AS metres
       FROM commune WHERE code = $3`,
      [NIMES.lon, NIMES.lat, VAUVERT],
    );
    const body = await search(`code_commune=${VAUVERT}`);
    expect(Math.abs(body.items[0].distance_m - row.metres)).toBeLessThanOrEqual(1);
  });

  it('shows what is reserved to another zone when asked to, and marks it', async () => {
    const body = await search(`code_commune=${VAUVERT}&hors_zone=true`);
    const outside = body.items.filter((item: { hors_zone: boolean }) => item.hors_zone);
    expect(idsOf({ items: outside })).toEqual(['autre-zone']);
  });

  it('has no geographic filter and no distance without a place', async () => {
    const body = await search('');
    expect(body.total).toBe(SERVICES.length);
    expect(new Set(body.items.map((item: { distance: number | null }) => item.distance))).toEqual(
      new Set([null]),
    );
  });

  it('takes a point alone for a place: what stands around it, with distances', async () => {
    const body = await search(`lat=${NIMES.lat}&lon=${NIMES.lon}&distance=10`);
    expect(idsOf(body).sort()).toEqual(['distance', 'epide', 'gard', 'nimes']);
    expect(body.items[0]).toMatchObject({ service: { id: 'essai--nimes' }, distance_m: 0 });
    expect(body.origine).toMatchObject({ code_commune: null, nom: 'Nîmes' });
  });

  it('keeps what stands in the box of the map', async () => {
    expect(idsOf(await search('bbox=4.3,43.8,4.4,43.9')).sort()).toEqual(['autre-zone', 'nimes']);
  });

  it('gives every service once over its pages', async () => {
    const pages = await Promise.all(
      [1, 2, 3, 4].map((page) =>
        test.get(
          `/api/v1/search/services?code_commune=${VAUVERT}&distance=300&size=40&page=${page}`,
        ),
      ),
    );
    const ids = pages.flatMap(({ body }) => idsOf(body));
    expect(ids.length).toBe(Math.min(160, pages[0]?.body.total));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('filters and facets', () => {
  it('take a categorie for all its thematiques, and tous-publics for any public', async () => {
    expect(idsOf(await search('thematiques=sante'))).toEqual(['nimes']);
    expect(idsOf(await search('publics=femmes'))).toEqual(['epide']);
    expect(idsOf(await search('recherche_public=jeunes'))).toEqual(['nimes']);
  });

  it('count what another choice of the same facet would give', async () => {
    const { total, facettes } = await search('frais=gratuit');
    expect(total).toBe(1);
    expect(facettes.frais).toEqual([{ valeur: 'gratuit', nombre: 1 }]);
    expect(facettes.categories).toEqual([]);
    expect((await search('publics=jeunes')).facettes.publics).toEqual(
      expect.arrayContaining([{ valeur: 'tous-publics', nombre: 1 }]),
    );
  });

  it('keep what is open within the dates, and say when', async () => {
    const body = await search('du=2026-11-23&au=2026-11-23');
    expect(idsOf(body)).toEqual(['nimes']);
    expect(body.items[0].prochaine_date).toMatchObject({ date: '2026-11-23', debut: '09:00' });
    expect((await search('du=2026-11-22&au=2026-11-22')).total).toBe(0);
  });

  it('say what would widen an empty search, with counts', async () => {
    const { elargir } = await search(`code_commune=${VAUVERT}&thematiques=sante&distance=5`);
    expect(elargir).toContainEqual({
      quoi: 'distance',
      champ: 'distance',
      distance_km: 75,
      duree_minutes: null,
      total: 1,
    });
    expect(elargir).toContainEqual({
      quoi: 'condition',
      champ: 'thematiques',
      distance_km: null,
      duree_minutes: null,
      total: 3,
    });
  });
});

describe('the columns', () => {
  it('follow what is written, withdrawn and deleted', async () => {
    await writeServices(test.dataSource, [{ id: 'ephemere', ...NIMES }]);
    await refresh();
    expect((await search('')).total).toBe(SERVICES.length + 1);
    await test.dataSource.query(`DELETE FROM structure WHERE id = 'essai--structure-ephemere'`);
    await refresh();
    expect((await search('')).total).toBe(SERVICES.length);
  });
});

describe('what is kept of a service between two searches', () => {
  const card = async () => {
    await refresh();
    const { items } = await search('q=accueil');
    return items.find(({ service }: { service: { id: string } }) => service.id === 'essai--nimes');
  };

  it('is forgotten when its structure, its closures or its confirmations change', async () => {
    expect((await card()).fraicheur.etat).toBe('jamais_confirmee');
    await test.dataSource.query(
      `INSERT INTO confirmation (service_id, famille, par, methode, confirmee_le)
       VALUES ('essai--nimes', 'tout', 'structure', 'telephone', '2026-11-20')`,
    );
    expect((await card()).fraicheur.etat).toBe('confirmee');
    await test.dataSource.query(
      `UPDATE structure SET nom = 'Nouveau nom' WHERE id = 'essai--structure-nimes'`,
    );
    expect((await card()).service.structure.nom).toBe('Nouveau nom');
    const before = (await card()).prochaine_date.date;
    await test.dataSource.query(
      `INSERT INTO fermeture (id, structure_id, du, au)
       VALUES ('essai', 'essai--structure-nimes', '2026-11-21', '2026-12-06')`,
    );
    expect(before < '2026-12-06').toBe(true);
    expect((await card()).prochaine_date.date).toBe('2026-12-07');
    await test.dataSource.query(`DELETE FROM fermeture WHERE id = 'essai'`);
    expect((await card()).prochaine_date.date).toBe(before);
  });
});

describe('an answer', () => {
  it('is as the contract says, compressed or not', async () => {
    const url = `/api/v1/search/services?code_commune=${VAUVERT}&sources=essai&size=3`;
    const plain = await test.get(url);
    const { jeu: _jeu, ...body } = plain.body;
    expect(plain.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(servicesAnswer.strict().parse(plain.body)).toEqual(plain.body);
    const packed = await test.get(url, { 'accept-encoding': 'gzip' });
    expect(packed.headers['content-encoding']).toBe('gzip');
    expect(JSON.parse(gunzipSync(packed.bytes).toString())).toMatchObject(body);
  });
});

describe('a search for somebody', () => {
  const forSomebody = async (body: object) =>
    (await test.post('/api/v1/search/services', { code_commune: VAUVERT, size: 100, ...body }))
      .body;

  it('explains each verdict, asks what would settle the others, and says what a minor must know', async () => {
    const { items, questions, avis, facettes } = await forSomebody({ profil: SEVENTEEN });
    for (const { eligibilite } of items) {
      expect(['eligible', 'non_eligible', 'a_verifier']).toContain(eligibilite.verdict);
      expect(eligibilite.raisons.length).toBeGreaterThan(0);
    }
    expect(questions.length).toBeGreaterThan(0);
    expect(avis.map(({ code }: { code: string }) => code)).toEqual([
      'accord-parental',
      'obligation-de-formation',
    ]);
    const counted = facettes.verdict.reduce(
      (sum: number, one: { nombre: number }) => sum + one.nombre,
      0,
    );
    expect(counted).toBe(items.length);
  });

  it('never lets the verdict hide or reorder, unless only the eligible are asked for', async () => {
    const plain = await forSomebody({});
    const known = await forSomebody({ profil: SEVENTEEN });
    expect(idsOf(known)).toEqual(idsOf(plain));
    const eligible = await forSomebody({ profil: SEVENTEEN, eligibles_seulement: true });
    expect(eligible.total).toBeLessThan(plain.total);
    for (const { eligibilite } of eligible.items) expect(eligibilite.verdict).toBe('eligible');
  });

  it('tells of the SMV, which has no place here, to whom it admits', async () => {
    const profil = {
      age: 19,
      situations: ['nationalite-francaise', 'jdc-faite'],
      situations_exclues: [],
    };
    const { dispositifs_sans_lieu } = await forSomebody({ profil });
    expect(dispositifs_sans_lieu.map(({ slug }: { slug: string }) => slug)).toContain('smv');
  });
});

describe('the tiles of a result set', () => {
  it('draw what the list shows, by its handle', async () => {
    const { jeu } = await search(`code_commune=${VAUVERT}`);
    const tile = await test.get(`/api/v1/tuiles/0/0/0.pbf?jeu=${jeu}`);
    expect(tile.status).toBe(200);
    expect(tile.headers['content-type']).toBe('application/vnd.mapbox-vector-tile');
    expect(tile.bytes.length).toBeGreaterThan(20);
  });

  it('keep one handle over the pages of a search', async () => {
    const [first, second] = await Promise.all(
      [1, 2].map((page) => test.get(`/api/v1/search/services?sources=essai&size=1&page=${page}`)),
    );
    expect(first?.body.jeu).toBe(second?.body.jeu);
  });

  it('are gone when the handle is not known any more', async () => {
    const tile = await test.get('/api/v1/tuiles/0/0/0.pbf?jeu=AAAAAAAAAAAAAAAAAAAAAAAA');
    expect(tile.status).toBe(410);
  });
});

describe('the search that data·inclusion has in beta', () => {
  it('answers the words with a score and the same pages', async () => {
    const { body } = await test.get('/api/v1/search?q=internat&sources=essai');
    expect(body).toMatchObject({ total: 1, page: 1, size: 1, pages: 1 });
    expect(body.items[0]).toMatchObject({ distance: null, service: { id: 'essai--epide' } });
    expect(body.items[0].score_recherche).toBeGreaterThan(0);
  });
});
