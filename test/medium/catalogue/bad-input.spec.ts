import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../setup/test-app.js';

const LISTS = ['/api/v1/structures', '/api/v1/services'] as const;
const NASTY = [
  "' OR 1=1 --",
  '<script>alert(1)</script>',
  '\0',
  '%00',
  '\u{1F600}',
  'x'.repeat(20_000),
  '../../etc/passwd',
  '{"$gt":""}',
] as const;

describe('whatever a client sends to the catalogue', () => {
  let test: TestApp;

  beforeAll(async () => {
    test = await createTestApp();
  });
  afterAll(() => test.close());

  /** Those that were not refused plainly, with a status among these. */
  const notRefused = async (urls: readonly string[], statuses: readonly number[] = [400]) => {
    const wrong: string[] = [];
    for (const url of urls) {
      const { status, body } = await test.get(url);
      const isPlain = typeof body.code === 'string' && typeof body.message === 'string';
      if (!statuses.includes(status) || !isPlain) wrong.push(`${status} ${url.slice(0, 100)}`);
    }
    return wrong;
  };

  it.each(LISTS)('refuses pages and sizes that make no sense on %s', async (list) => {
    const queries = [
      'page=0',
      'page=-1',
      'page=abc',
      'page=1e3',
      'size=0',
      'size=1000000000',
      'size=10001',
      'size=',
      'page=1&page=2',
      'page=99999999999999999999',
    ];
    expect(await notRefused(queries.map((query) => `${list}?${query}`))).toEqual([]);
  });

  it.each(LISTS)('refuses a parameter that nobody defines on %s', async (list) => {
    const urls = [`${list}?commune=30341`, `${list}?sources[]=dora`];
    expect(await notRefused(urls)).toEqual([]);
  });

  it.each(LISTS)('refuses a place that does not exist on %s', async (list) => {
    const places = [
      'code_commune=99999',
      'code_departement=00',
      'slug_departement=narnia',
      'code_region=99',
      'slug_region=narnia',
    ];
    expect(
      await notRefused(
        places.map((place) => `${list}?${place}`),
        [404],
      ),
    ).toEqual([]);
  });

  it.each(LISTS)('refuses what is no code of a commune on %s', async (list) => {
    const urls = ['Vauvert', '3034', '303411', ''].map((code) => `${list}?code_commune=${code}`);
    expect(await notRefused(urls)).toEqual([]);
  });

  it('refuses a value outside its vocabulary', async () => {
    const queries = [
      'thematiques=argent',
      'frais=cher',
      'publics=vieux',
      'modes_accueil=ailleurs',
      'types=cours',
      'types_structure=ecole',
      'dispositifs=garantie-jeunes',
      'score_qualite_minimum=2',
      'score_qualite_minimum=NaN',
      'extra=peut-etre',
    ];
    const urls = [
      ...queries.map((query) => `/api/v1/services?${query}`),
      '/api/v1/structures?reseaux_porteurs=inconnu',
      '/api/v1/structures?exclure_doublons=2',
      '/api/v1/doc/frais?page=1',
    ];
    expect(await notRefused(urls)).toEqual([]);
    expect(await notRefused(['/api/v1/doc/inconnu'], [404])).toEqual([]);
  });

  it.each(NASTY.map((text) => [JSON.stringify(text).slice(0, 30), text]))(
    'answers plainly to %s in every field',
    async (_shown, text) => {
      const given = encodeURIComponent(text);
      const fields = [
        'sources',
        'thematiques',
        'code_commune',
        'code_departement',
        'slug_region',
        'recherche_public',
        'publics',
        'page',
        'size',
        'score_qualite_minimum',
      ];
      for (const field of fields) {
        const { status } = await test.get(`/api/v1/services?size=1&${field}=${given}`);
        expect(status, `${field}=${text.slice(0, 40)}`).toBeLessThan(500);
      }
      const ids = [`/api/v1/services/${given}`, `/api/v1/structures/${given}`];
      expect(await notRefused(ids, [400, 404, 414])).toEqual([]);
    },
  );

  it('answers plainly to a broken escape sequence', async () => {
    expect(await notRefused(['/api/v1/services/%E0%A4%A'], [400, 404])).toEqual([]);
    const { status } = await test.get('/api/v1/services?recherche_public=%E0%A4%A');
    expect(status).toBeLessThan(500);
  });

  it('finds an id that was escaped', async () => {
    const id = encodeURIComponent('maillage--mission_locale-30-003').replaceAll('-', '%2D');
    expect((await test.get(`/api/v1/structures/${id}`)).status).toBe(200);
  });

  it.each([
    ['nothing', undefined],
    ['a text', '"profil"'],
    ['a list', []],
    ['no profile', {}],
    ['an age of three hundred', { profil: { age: 300 } }],
    ['an age in words', { profil: { age: 'dix-sept' } }],
    ['an unknown situation', { profil: { age: 17, situations: ['heureux'] } }],
    ['a name', { profil: { age: 17, nom: 'Léa' } }],
    [
      'a situation both true and false',
      { profil: { situations: ['handicap'], situations_exclues: ['handicap'] } },
    ],
    ['an unknown commune', { profil: { age: 17 }, code_commune: '99999' }],
  ])('refuses to explain a verdict for %s', async (_what, body) => {
    const { status, body: answer } = await test.post(
      '/api/v1/services/maillage--e2c-30-001-e2c/eligibilite',
      body,
    );
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(answer).toMatchObject({ code: expect.any(String), message: expect.any(String) });
  });
});
