import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestAnswer, type TestApp } from '../../setup/test-app.js';

const SERVICE = 'maillage--e2c-30-001-e2c';

let test: TestApp;

beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());

/** Every door of the API that takes the code of a commune. */
const DOORS: readonly (readonly [string, (code: string) => Promise<TestAnswer>])[] = [
  ['the commune itself', (code) => test.get(`/api/v1/communes/${code}`)],
  ['the structures', (code) => test.get(`/api/v1/structures?code_commune=${code}`)],
  ['the services', (code) => test.get(`/api/v1/services?code_commune=${code}`)],
  ['the search', (code) => test.get(`/api/v1/search/services?code_commune=${code}`)],
  ['the search by words', (code) => test.get(`/api/v1/search?q=logement&code_commune=${code}`)],
  ['the search of a profile', (code) => post('search/services', { code_commune: code })],
  [
    'the verdict of a service',
    (code) => post(`services/${SERVICE}/eligibilite`, { profil: { age: 17 }, code_commune: code }),
  ],
  [
    'a need without a solution',
    (code) => post('besoins-non-couverts', { code_commune: code, besoin: 'mobilite' }),
  ],
  [
    'the printed sheet',
    (code) => post('selections/pdf', { services: [SERVICE], code_commune: code }),
  ],
];

const post = (path: string, body: object) => test.post(`/api/v1/${path}`, body);

describe('a commune', () => {
  it.each(DOORS)('that no INSEE code names is not found by %s', async (_door, ask) => {
    const { status, body } = await ask('30999');
    expect({ status, code: body.code }).toEqual({
      status: 404,
      code: 'territoires.commune-inconnue',
    });
  });

  it.each(DOORS)('that is no INSEE code is a malformed request for %s', async (_door, ask) => {
    const { status, body } = await ask('Vauvert');
    expect({ status, code: body.code }).toEqual({ status: 400, code: 'requete.invalide' });
  });
});
