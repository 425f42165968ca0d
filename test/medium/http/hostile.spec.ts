import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestAnswer, type TestApp } from '../../setup/test-app.js';

type Parameter = { readonly name: string; readonly in: string };
type Operation = {
  readonly method: 'get' | 'post';
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly fields: readonly string[];
};

type Written = {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content?: Record<string, { readonly schema?: Schema }> };
};
type Schema = { readonly $ref?: string; readonly properties?: Record<string, unknown> };
type PathItem = { readonly get?: Written; readonly post?: Written };

const RUNS = 1_500;
const NASTY = [
  '',
  ' ',
  '0',
  '-1',
  '1e9',
  '999999999999',
  'NaN',
  'null',
  'undefined',
  'true',
  '[]',
  '{}',
  '\0',
  '%00',
  "' OR 1=1 --",
  '"; DROP TABLE service; --',
  '<script>alert(1)</script>',
  '../../etc/passwd',
  '%c3%28',
  '${7*7}',
  '🦄',
  'é'.normalize('NFD'),
  '30341',
  'mobilite',
  'a'.repeat(3_000),
  '2026-13-45',
  '91',
  '-181',
  '\u202e',
  '--',
  'dora--',
  'maillage--x',
  '__proto__',
  'constructor',
];

let test: TestApp;
let operations: readonly Operation[];

beforeAll(async () => {
  test = await createTestApp();
  const contract = (await test.get('/api/openapi.json')).body;
  operations = Object.entries<PathItem>(contract.paths).flatMap(([path, methods]) =>
    (['get', 'post'] as const).flatMap((method) => {
      const operation = methods[method];
      if (!operation) return [];
      const schema: Schema = operation.requestBody?.content?.['application/json']?.schema ?? {};
      const known = schema.$ref
        ? contract.components.schemas[schema.$ref.split('/').at(-1) ?? '']
        : schema;
      const fields = Object.keys(known?.properties ?? {});
      return [{ method, path, parameters: operation.parameters ?? [], fields }];
    }),
  );
});
afterAll(() => test.close());

const value = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...NASTY) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
);
const json = fc.oneof(value, fc.jsonValue({ maxDepth: 3 }), fc.integer(), fc.double());
const call = fc.record({
  which: fc.nat(),
  inPath: fc.array(value, { minLength: 4, maxLength: 4 }),
  inQuery: fc.array(fc.tuple(fc.nat(), value), { maxLength: 4 }),
  inBody: fc.array(fc.tuple(fc.nat(), json), { maxLength: 4 }),
  unknown: fc.option(fc.tuple(fc.string({ minLength: 1, maxLength: 8 }), value), { freq: 6 }),
});
type Call = typeof call extends fc.Arbitrary<infer T> ? T : never;

const encoded = (text: string): string => encodeURIComponent(text.toWellFormed()) || '%20';

function send({ which, inPath, inQuery, inBody, unknown }: Call): Promise<TestAnswer> {
  const { method, path, parameters, fields } = operations[which % operations.length]!;
  let position = 0;
  const url = path.replaceAll(/\{[^}]+\}/g, () => encoded(inPath[position++ % 4]!));
  const names = parameters.filter((one) => one.in === 'query').map((one) => one.name);
  const query = inQuery.flatMap(([at, text]) => {
    const name = names[at % Math.max(names.length, 1)];
    return name ? [`${encoded(name)}=${encoded(text)}`] : [];
  });
  if (unknown) query.push(`${encoded(unknown[0])}=${encoded(unknown[1])}`);
  const address = query.length > 0 ? `${url}?${query.join('&')}` : url;
  if (method === 'get') return test.get(address);
  const body = inBody.map(([at, given]) => [fields[at % Math.max(fields.length, 1)] ?? 'x', given]);
  return test.post(address, Object.fromEntries(body));
}

describe('whatever a client sends', () => {
  it('is answered, or refused in plain French, and never breaks the API', async () => {
    expect(operations.length).toBeGreaterThan(10);
    await fc.assert(
      fc.asyncProperty(call, async (given) => {
        const { status, body } = await send(given);
        expect(status).toBeLessThan(500);
        if (status < 400) return;
        expect(body).toMatchObject({
          code: expect.stringMatching(/^[a-z-]+\.[a-z-]+$/),
          message: expect.any(String),
        });
      }),
      { numRuns: RUNS },
    );
  }, 240_000);
});
