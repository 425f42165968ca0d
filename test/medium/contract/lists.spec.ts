import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refreshColumns } from '../../setup/refresh-columns.js';
import { createTestApp, type TestApp } from '../../setup/test-app.js';
import { type Asked, Recounter } from './recount.js';
import { writeScatteredServices } from './scattered-services.js';

const QUERIES = 60;
const A_METRE = 1;
const SIZE = 7;

type Item = {
  readonly service: { readonly id: string };
  readonly distance: number | null;
  readonly distance_m: number | null;
  readonly eligibilite: { readonly verdict: string };
};
type Counted = { readonly valeur: string; readonly nombre: number };

let test: TestApp;
beforeAll(async () => {
  test = await createTestApp();
  await writeScatteredServices(test.dataSource);
  await refreshColumns(test);
});
afterAll(() => test.close());

const maybe = (arbitrary: fc.Arbitrary<Asked[string]>) =>
  fc.option(arbitrary, { nil: undefined, freq: 2 });
const asked = fc
  .record({
    code_commune: maybe(fc.constantFrom('30341', '31555', '30189', '34172', '48095', '13108')),
    point: fc.boolean(),
    distance: maybe(fc.constantFrom('0', '5', '20', '100', '400')),
    thematiques: maybe(fc.constantFrom(['mobilite'], ['sante--sante-mentale', 'numerique'])),
    publics: maybe(fc.constantFrom(['jeunes'], ['femmes', 'seniors'])),
    frais: maybe(fc.constantFrom(['gratuit'])),
    types: maybe(fc.constantFrom(['accompagnement', 'formation'])),
    modes_accueil: maybe(fc.constantFrom(['a-distance'], ['en-presentiel'])),
    types_structure: maybe(fc.constantFrom(['e2c', 'paej'])),
    dispositifs: maybe(fc.constantFrom(['e2c'])),
    sources: fc.oneof(
      { weight: 6, arbitrary: fc.constant(['essai']) },
      { weight: 1, arbitrary: fc.constantFrom(['maillage'], ['essai', 'maillage'], undefined) },
    ),
    score_qualite_minimum: maybe(fc.constantFrom('0.5', '0.8')),
    heures_semaine_min: fc.option(fc.constantFrom('15'), { nil: undefined, freq: 6 }),
    liste_cej: fc.option(fc.constantFrom('true', 'false'), { nil: undefined, freq: 6 }),
    recherche_public: fc.option(fc.constantFrom('jeunes or réfugiés', '"plus de 18 ans" -femmes'), {
      nil: undefined,
      freq: 6,
    }),
  })
  .map(({ point, ...rest }): Asked => {
    const here = point && rest.code_commune ? { lat: '43.7', lon: '4.2' } : {};
    return Object.fromEntries(
      Object.entries({ ...rest, ...here }).filter(([, value]) => value !== undefined),
    ) as Asked;
  });

const toQuery = (given: Asked): string =>
  Object.entries(given)
    .flatMap(([name, value]) => [value].flat().map((one) => `${name}=${encodeURIComponent(one)}`))
    .join('&');
const byValue = (counts: readonly Counted[]): Record<string, number> =>
  Object.fromEntries(
    counts.filter(({ nombre }) => nombre > 0).map(({ valeur, nombre }) => [valeur, nombre]),
  );

function expectOrdered(items: readonly Item[], metres: ReadonlyMap<string, number | null>): void {
  const known = items.map(({ service }) => metres.get(service.id) ?? Number.POSITIVE_INFINITY);
  const misplaced = known.filter((one, rank) => one + A_METRE < (known[rank - 1] ?? 0));
  expect(misplaced).toEqual([]);
}

describe('a search', () => {
  it('finds the services, distances, order, total and facets of a slow recount', async () => {
    const recounter = await Recounter.read(test.dataSource);
    await fc.assert(
      fc.asyncProperty(asked, async (given) => {
        const expected = await recounter.recount(given);
        const { body } = await test.get(`/api/v1/search/services?size=10000&${toQuery(given)}`);
        const items: Item[] = body.items;
        expect(items.map(({ service }) => service.id).sort()).toEqual(
          [...expected.kept.keys()].sort(),
        );
        expect(body.total).toBe(expected.kept.size);
        for (const { service, distance, distance_m } of items) {
          const metres = expected.kept.get(service.id) ?? null;
          expect(distance_m === null).toBe(metres === null);
          expect(Math.abs((distance_m ?? 0) - (metres ?? 0))).toBeLessThanOrEqual(A_METRE);
          expect(Math.abs((distance ?? 0) * 1000 - (metres ?? 0))).toBeLessThanOrEqual(501);
        }
        expectOrdered(items, expected.kept);
        const { verdict, ...facets } = body.facettes;
        const counted = Object.entries<Counted[]>(facets).map(
          ([facet, counts]) => [facet, byValue(counts)] as const,
        );
        expect(Object.fromEntries(counted)).toEqual(expected.facets);
        const verdicts = Map.groupBy(items, ({ eligibilite }) => eligibilite.verdict);
        expect(byValue(verdict)).toEqual(
          Object.fromEntries([...verdicts].map(([one, group]) => [one, group.length])),
        );
      }),
      { numRuns: QUERIES, seed: 30_341, endOnFailure: true },
    );
  });
});

type Listed = { readonly id?: string; readonly service?: { readonly id: string } };
const idOf = ({ id, service }: Listed): string => service?.id ?? id ?? '';

async function walk(path: string): Promise<string[]> {
  const ids: string[] = [];
  for (let page = 1, pages = 1; page <= pages; page += 1) {
    const { body } = await test.get(`${path}&size=${SIZE}&page=${page}`);
    expect(body).toMatchObject({ page, size: body.items.length });
    expect(body.pages).toBe(Math.ceil(body.total / SIZE));
    pages = body.pages;
    ids.push(...body.items.map(idOf));
  }
  return ids;
}

describe('the pages of a list, walked seven by seven', () => {
  it.each([
    ['the structures of a département', '/api/v1/structures?code_departement=34'],
    ['the services of a département', '/api/v1/services?code_departement=30'],
    ['what is around a commune', '/api/v1/search/services?code_commune=30341&frais=gratuit'],
    ['a search by words', '/api/v1/search/services?q=epars&code_commune=30341&types=atelier'],
    ['a search by next date', '/api/v1/search/services?tri=prochaine_date&types=formation'],
    ['the search of data·inclusion', '/api/v1/search?q=service&publics=seniors'],
  ])('hold %s once, in the order of one large page', async (_what, path) => {
    const { body } = await test.get(`${path}&size=10000`);
    const whole: string[] = body.items.map(idOf);
    expect(whole.length).toBeGreaterThan(SIZE);
    expect(new Set(whole).size).toBe(body.total);
    expect(await walk(path)).toEqual(whole);
  });

  it('are empty past the last one', async () => {
    for (const list of ['structures', 'services', 'search/services', 'search']) {
      const { body } = await test.get(`/api/v1/${list}?size=10000&page=1000000`);
      expect(body).toMatchObject({ items: [], size: 0, page: 1_000_000, pages: 1 });
      expect(body.total).toBeGreaterThan(0);
    }
  });
});

describe('a search without doublons', () => {
  it('leaves out the services of a structure that another source tells first', async () => {
    await test.dataSource.query(
      `UPDATE structure SET siret = '12345678901234'
       WHERE id IN (SELECT structure_id FROM service WHERE source = 'essai' ORDER BY id LIMIT 3)`,
    );
    await refreshColumns(test);
    const { body: structures } = await test.get('/api/v1/structures?exclure_doublons=true');
    const { body: all } = await test.get('/api/v1/search/services?sources=essai');
    const { body: single } = await test.get(
      '/api/v1/search/services?sources=essai&exclure_doublons=true',
    );
    const told = new Set(structures.items.map(({ id }: { id: string }) => id));
    const expected = all.items.filter((one: { service: { structure_id: string } }) =>
      told.has(one.service.structure_id),
    );
    expect(single.total).toBe(all.total - 2);
    expect(single.items.map(idOf).sort()).toEqual(expected.map(idOf).sort());
  });

  it('keeps two of one SIRET that somebody compared and said to be two', async () => {
    const rows: { id: string }[] = await test.dataSource.query(
      `SELECT id FROM structure WHERE siret = '12345678901234' ORDER BY id`,
    );
    const [a = '', b = '', c = ''] = rows.map(({ id }) => id);
    for (const [first, second] of [
      [a, b],
      [b, c],
    ]) {
      await test.dataSource.query(
        `INSERT INTO doublon (a_id, b_id, score, pour, contre, statut, trouve_le)
         VALUES ($1, $2, 1, '{}', '{}', 'distincts', now())`,
        [first, second],
      );
    }
    const query = '/api/v1/search/services?sources=essai';
    const [all, single] = [await test.get(query), await test.get(`${query}&exclure_doublons=true`)];
    // The third is still told by the first.
    expect(single.body.total).toBe(all.body.total - 1);
    const { items } = (await test.get('/api/v1/structures?sources=essai&size=1000')).body;
    const doublonsOf = (id: string) =>
      items
        .find((one: { id: string }) => one.id === id)
        .doublons.map((one: { id: string }) => one.id);
    expect(doublonsOf(b)).toEqual([]);
    expect(doublonsOf(a)).toEqual([c]);
  });

  it('tells the ids that were merged into a structure as its doublons', async () => {
    const rows: { id: string }[] = await test.dataSource.query(
      `SELECT id FROM structure WHERE source = 'essai' AND siret IS NULL ORDER BY id LIMIT 2`,
    );
    const [kept = '', gone = ''] = rows.map(({ id }) => id);
    await test.dataSource.query(
      `INSERT INTO redirection (objet, ancien_id, nouveau_id) VALUES ('structure', $1, $2)`,
      [gone, kept],
    );
    const { items } = (await test.get('/api/v1/structures?sources=essai&size=1000')).body;
    const { doublons } = items.find((one: { id: string }) => one.id === kept);
    expect(doublons).toEqual([{ source: 'essai', id: gone }]);
  });
});
