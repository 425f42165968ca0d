import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../setup/test-app.js';

type Schema = Readonly<Record<string, unknown>>;
type Operation = {
  readonly operationId?: string;
  readonly parameters?: readonly { readonly name: string; readonly schema?: Schema }[];
  readonly requestBody?: { readonly content: Record<string, { readonly schema?: Schema }> };
  readonly responses: Record<
    string,
    { readonly content?: Record<string, { readonly schema?: Schema }> }
  >;
};

let test: TestApp;
let operations: (readonly [string, Operation])[];
let written: string;
let named: Record<string, Schema>;

beforeAll(async () => {
  test = await createTestApp({ level: 'migrated' });
  const { bytes, body } = await test.get('/api/openapi.json');
  written = bytes.toString();
  const { paths, components } = body;
  named = components.schemas;
  operations = Object.entries<Record<string, Operation>>(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(
      ([method, one]) => [`${method.toUpperCase()} ${path}`, one] as const,
    ),
  );
});
afterAll(() => test.close());

const saysNothing = (schema: Schema | undefined): boolean =>
  schema === undefined || Object.keys(schema).every((key) => key === 'description');

describe('the contract', () => {
  it('types every parameter and every body', () => {
    const untyped = operations.flatMap(([route, { parameters = [], requestBody }]) => [
      ...parameters
        .filter(({ schema }) => saysNothing(schema))
        .map(({ name }) => `${route} ${name}`),
      ...Object.values(requestBody?.content ?? {})
        .filter(({ schema }) => saysNothing(schema))
        .map(() => `${route} (body)`),
    ]);
    expect(operations.length).toBeGreaterThan(20);
    expect(untyped).toEqual([]);
  });

  it('types every answer', () => {
    const untyped = operations.filter(([, { responses }]) => {
      // A page that leads elsewhere says nothing itself.
      if (responses['302'] !== undefined) return false;
      const [, answer] = Object.entries(responses).find(([status]) => status.startsWith('2')) ?? [];
      const contents = Object.values(answer?.content ?? {});
      return contents.length === 0 || contents.some(({ schema }) => saysNothing(schema));
    });
    expect(untyped.map(([route]) => route)).toEqual([]);
  });

  it('names every JSON answer, so that a client gets types and not a wall', () => {
    const nameless = operations.flatMap(([route, { responses }]) =>
      Object.values(responses).flatMap(({ content = {} }) => {
        const { schema } = content['application/json'] ?? {};
        return schema && !JSON.stringify(schema).includes('#/components/schemas/') ? [route] : [];
      }),
    );
    expect(nameless).toEqual([]);
  });

  it('says on every route what a refusal looks like', () => {
    const silent = operations.filter(([, { responses }]) => responses['default'] === undefined);
    expect(silent.map(([route]) => route)).toEqual([]);
  });

  it('refers only to schemas it holds', () => {
    const asked = [...written.matchAll(/#\/components\/schemas\/(\w+)/g)].map(([, name]) => name);
    expect(asked.length).toBeGreaterThan(40);
    expect(asked.filter((name) => !name || !(name in named))).toEqual([]);
  });

  it('names every operation once', () => {
    const names = operations.map(([, { operationId }]) => operationId);
    expect(names).toEqual([...new Set(names)]);
    expect(names).not.toContain(undefined);
  });
});
