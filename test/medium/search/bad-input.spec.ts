import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servicesBody, servicesQuery } from '../../../api/search/search.schema.js';
import { createTestApp, type TestAnswer, type TestApp } from '../../setup/test-app.js';

const SERVICES = '/api/v1/search/services';
let test: TestApp;

beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());

/** Refused in plain French, with a code: never our fault. */
function isRefusal({ status, body }: TestAnswer): boolean {
  return (
    status >= 400 && status < 500 && /^[a-z-]+\.[a-z-]+$/.test(body.code) && body.message !== ''
  );
}

describe('a search that cannot be understood', () => {
  it.each([
    ['an unknown commune', 'code_commune=99999'],
    ['a commune that is not a code', 'code_commune=Vauvert'],
    ['a latitude outside the world', 'lat=91&lon=4'],
    ['a longitude outside the world', 'lat=43&lon=181'],
    ['a latitude alone', 'lat=43.6'],
    ['page 0', 'page=0'],
    ['a size of a thousand million', 'size=1000000000'],
    ['a negative distance', 'distance=-1'],
    ['an unknown parameter', 'couleur=bleu'],
    ['a parameter that is only theirs elsewhere', 'code_region=76'],
    ['a date that does not exist', 'du=2026-02-30'],
    ['dates in the wrong order', 'du=2026-12-02&au=2026-12-01'],
    ['an unknown thematique', 'thematiques=jardinage'],
    ['an unknown kind', 'types_structure=licorne'],
    ['an unknown order', 'tri=prix'],
    ['a flag that is neither true nor false', 'liste_cej=peut-etre'],
    ['a box of three numbers', 'bbox=1,2,3'],
    ['a box beyond the world', 'bbox=-181,0,0,0'],
    ['an age in letters', 'age=dix-sept'],
    ['a NUL byte', 'q=permis%00'],
    ['an object where a text is expected', 'q[a]=1'],
    ['two texts where one is expected', 'q=a&q=b'],
    ['a profile in the address', 'profil=%7B%22age%22%3A17%7D'],
    ['a very long text', `q=${'a'.repeat(5_000)}`],
  ])('is refused for %s', async (_what, query) => {
    expect(await test.get(`${SERVICES}?${query}`)).toSatisfy(isRefusal);
  });

  it('is refused for a text of 100 kB', async () => {
    expect(await test.get(`${SERVICES}?q=${'a'.repeat(100_000)}`)).toSatisfy(isRefusal);
    expect(await test.post(SERVICES, { q: 'a'.repeat(100_000) })).toSatisfy(isRefusal);
  });

  it('is refused, or answered, for broken UTF-8', async () => {
    expect((await test.get(`${SERVICES}?q=%C3%28%FF`)).status).toBeLessThan(500);
  });

  it.each([
    ['an array', []],
    ['a number for a text', { q: 12 }],
    ['a text for a number', { page: '1' }],
    ['an unknown situation', { profil: { age: 17, situations: ['gaucher'] } }],
    ['a name in the profile', { profil: { age: 17, nom: 'Léa' } }],
    [
      'a situation both true and false',
      { profil: { situations: ['parent'], situations_exclues: ['parent'] } },
    ],
    ['an age that nobody has', { profil: { age: 400 } }],
  ])('is refused for a body with %s', async (_what, body) => {
    expect(await test.post(SERVICES, body)).toSatisfy(isRefusal);
  });

  it('is refused for tiles that do not exist', async () => {
    const jeu = 'A'.repeat(24);
    expect(await test.get(`/api/v1/tuiles/3/9/1.pbf?jeu=${jeu}`)).toSatisfy(isRefusal);
    expect(await test.get(`/api/v1/tuiles/99/0/0.pbf?jeu=${jeu}`)).toSatisfy(isRefusal);
    expect(await test.get(`/api/v1/tuiles/0/0/0.png?jeu=${jeu}`)).toSatisfy(isRefusal);
    expect(await test.get('/api/v1/tuiles/0/0/0.pbf')).toSatisfy(isRefusal);
    expect(await test.get('/api/v1/tuiles/0/0/0.pbf?jeu=../../etc/passwd')).toSatisfy(isRefusal);
  });
});

describe('words that are no words', () => {
  it.each([
    "'; DROP TABLE service; --",
    '<script>alert(1)</script>',
    '\\',
    '& | ! ( ) : * <->',
    '%',
    '🛵🛵🛵',
    'de la',
    '   ',
    "l'",
  ])('« %s » are searched like any other', async (q) => {
    expect((await test.get(`${SERVICES}?q=${encodeURIComponent(q)}`)).status).toBe(200);
    const inPublics = `${SERVICES}?recherche_public=${encodeURIComponent(q)}`;
    expect((await test.get(inPublics)).status).toBe(200);
  });
});

describe('anything at all', () => {
  const names = [...Object.keys(servicesQuery.shape), 'inconnu', 'q[]', '__proto__'];
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.constantFrom(
      '',
      '0',
      '-1',
      '1e9',
      'NaN',
      'true',
      '30341',
      '2026-12-01',
      '\u0000',
      "'",
      '[]',
    ),
  );

  it('in an address is answered or refused, never our fault', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom(...names), text), { maxLength: 5 }),
        async (pairs) => {
          const answer = await test.get(
            `${SERVICES}?${new URLSearchParams(pairs).toString()}&size=1`,
          );
          expect(answer.status).toBeLessThan(500);
          expect(answer).toSatisfy((one) => one.status === 200 || isRefusal(one));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('in a body is answered or refused, never our fault', async () => {
    const fields = fc.constantFrom(...Object.keys(servicesBody.shape), 'inconnu');
    const values = fc.oneof(
      text,
      fc.integer(),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      fc.array(text, { maxLength: 3 }),
      fc.object({ maxDepth: 1 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fields, values, { maxKeys: 5 }), async (body) => {
        const answer = await test.post(SERVICES, { size: 1, ...body });
        expect(answer.status).toBeLessThan(500);
        expect(answer).toSatisfy((one) => one.status === 200 || isRefusal(one));
      }),
      { numRuns: 150 },
    );
  });
});
