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

  const refused = async (url: string, statuses: readonly number[]) => {
    const { status, body } = await test.get(url);
    expect(statuses, `${url.slice(0, 100)} → ${status}`).toContain(status);
    expect(body).toMatchObject({ code: expect.any(String), message: expect.any(String) });
  };

  it.each(LISTS)('refuses pages and sizes that make no sense on %s', async (list) => {
    for (const query of [
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
    ]) {
      await refused(`${list}?${query}`, [400]);
    }
  });

  it.each(LISTS)('refuses a parameter that nobody defines on %s', async (list) => {
    await refused(`${list}?commune=30341`, [400]);
    await refused(`${list}?sources[]=dora`, [400]);
  });

  it.each(LISTS)('refuses a place that does not exist on %s', async (list) => {
    await refused(`${list}?code_commune=99999`, [400]);
    await refused(`${list}?code_departement=00`, [400]);
    await refused(`${list}?slug_departement=narnia`, [400]);
    await refused(`${list}?code_region=99`, [400]);
    await refused(`${list}?slug_region=narnia`, [400]);
  });

  it('refuses a value outside its vocabulary', async () => {
    for (const query of [
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
    ]) {
      await refused(`/api/v1/services?${query}`, [400]);
    }
    await refused('/api/v1/structures?reseaux_porteurs=inconnu', [400]);
    await refused('/api/v1/structures?exclure_doublons=2', [400]);
    await refused('/api/v1/doc/frais?page=1', [400]);
    await refused('/api/v1/doc/inconnu', [404]);
  });

  it.each(NASTY.map((text) => [JSON.stringify(text).slice(0, 30), text]))(
    'answers plainly to %s in every field',
    async (_shown, text) => {
      const given = encodeURIComponent(text);
      for (const field of [
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
      ]) {
        const { status, body } = await test.get(`/api/v1/services?size=1&${field}=${given}`);
        expect(status, `${field}=${text.slice(0, 40)}`).toBeLessThan(500);
        if (status !== 200) expect(body).toMatchObject({ code: expect.any(String) });
      }
      await refused(`/api/v1/services/${given}`, [400, 404, 414]);
      await refused(`/api/v1/structures/${given}`, [400, 404, 414]);
    },
  );

  it('answers plainly to a broken escape sequence', async () => {
    await refused('/api/v1/services/%E0%A4%A', [400, 404]);
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
