import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../setup/test-app.js';

const COVERAGE = '/api/v1/couverture';
const ASKED = 'territoire=region:76&thematique=sante';

let test: TestApp;
beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test?.close());

const manyTimes = (url: string, count: number) =>
  Promise.all(Array.from({ length: count }, () => test.get(url)));

describe('what many ask at the same time', () => {
  it.each([
    ['the permanences of a region', `${COVERAGE}/permanences?${ASKED}`],
    ['its outlines', '/api/v1/contours?territoire=region:76&maille=epci'],
    ['its table', `${COVERAGE}?${ASKED}&maille=epci`],
  ])('is what is told to one: %s', async (_what, url) => {
    const answers = await manyTimes(url, 20);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    const alone = await test.get(url);
    expect(new Set(answers.map(({ bytes }) => bytes.toString()))).toEqual(
      new Set([alone.bytes.toString()]),
    );
  });

  it('is refused to each alike when it is wrong', async () => {
    const url = `${COVERAGE}/permanences?territoire=departement:99&thematique=sante`;
    const answers = await manyTimes(url, 5);
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
  });

  it('comes compressed, and the same, to who takes it so', async () => {
    const url = `${COVERAGE}/permanences?${ASKED}`;
    const plain = await test.get(url);
    const compressed = await test.get(url, { 'accept-encoding': 'gzip' });
    expect(compressed.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(compressed.bytes)).toEqual(plain.bytes);
  });
});
