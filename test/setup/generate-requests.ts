import fc from 'fast-check';

type Loose = any; // oxlint-disable-line typescript/no-explicit-any -- a contract, read as it comes

export type GeneratedRequest = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** As the contract writes it, its parameters in braces. */
  readonly route: string;
  readonly url: string;
  readonly body: unknown;
  /** Which of the callers sends it. */
  readonly caller: number;
};

export type Contract = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Loose>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Loose>> };
};

/** The schemas of OpenAPI 3.0 as JSON Schema: `nullable` and boolean bounds are its own. */
export function toJsonSchemas(contract: Loose): Contract {
  return JSON.parse(JSON.stringify(contract), (_key, value: Loose) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const { nullable, exclusiveMinimum, exclusiveMaximum, ...rest } = value;
    if (exclusiveMinimum === true) rest.exclusiveMinimum = rest.minimum;
    if (exclusiveMaximum === true) rest.exclusiveMaximum = rest.maximum;
    return nullable === true ? { anyOf: [rest, { type: 'null' }] } : rest;
  });
}

const METHODS = { get: 'GET', post: 'POST', put: 'PUT', patch: 'PATCH', delete: 'DELETE' } as const;
const DEPTH = 4;

const HOSTILE = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom(
    '',
    ' ',
    '\u0000',
    '\uFEFF',
    "' OR 1=1 --",
    '%',
    '../../etc/passwd',
    '=1+1',
    '<script>alert(1)</script>',
    'null',
    '9'.repeat(40),
    'é'.repeat(500),
    '2026-02-30',
    '-1',
    '1e309',
    '\u202E\u0301',
  ),
);
const ODD = fc.oneof(
  HOSTILE,
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.array(fc.jsonValue({ maxDepth: 1 }), { maxLength: 3 }),
  fc.dictionary(fc.string({ maxLength: 8 }), fc.jsonValue({ maxDepth: 1 }), { maxKeys: 3 }),
);

const rarely = <T>(usual: fc.Arbitrary<T>, odd: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 9, arbitrary: usual }, { weight: 1, arbitrary: odd });

function text(schema: Loose, known: readonly string[]): fc.Arbitrary<unknown> {
  const { minLength = 0, maxLength = 80, pattern, format } = schema;
  if (format === 'date')
    return fc.date({ noInvalidDate: true }).map((d) => d.toISOString().slice(0, 10));
  if (format === 'date-time') return fc.date({ noInvalidDate: true }).map((d) => d.toISOString());
  if (format === 'uuid') return fc.oneof(fc.uuid(), fc.constantFrom(...known));
  if (pattern) {
    try {
      return fc.oneof(fc.stringMatching(new RegExp(pattern)), fc.constantFrom(...known));
    } catch {
      return fc.constantFrom(...known);
    }
  }
  const longest = Math.max(minLength, Math.min(maxLength, 200));
  return fc.oneof(fc.constantFrom(...known), fc.string({ minLength, maxLength: longest }));
}

/** Values that a schema allows, and one time in ten something else. */
function valueOf(
  contract: Contract,
  schema: Loose,
  known: readonly string[],
  depth = 0,
): fc.Arbitrary<unknown> {
  if (!schema || depth > DEPTH) return ODD;
  const inner = (one: Loose) => valueOf(contract, one, known, depth + 1);
  if (schema.$ref) return inner(contract.components.schemas[schema.$ref.split('/').at(-1)]);
  if (schema.enum) return rarely(fc.constantFrom(...schema.enum), ODD);
  if (schema.const !== undefined) return rarely(fc.constant(schema.const), ODD);
  const choices = schema.oneOf ?? schema.anyOf;
  if (choices) return fc.oneof(...choices.map(inner));
  if (schema.allOf) return inner(schema.allOf[0]);
  const { minimum = -1000, maximum = 100_000 } = schema;
  const [low, high] = [Math.max(minimum, -1e9), Math.min(maximum, 1e9)];
  if (schema.type === 'integer') return rarely(fc.integer({ min: Math.ceil(low), max: high }), ODD);
  if (schema.type === 'number') return rarely(fc.double({ min: low, max: high, noNaN: true }), ODD);
  if (schema.type === 'boolean') return rarely(fc.boolean(), ODD);
  if (schema.type === 'null') return fc.constant(null);
  if (schema.type === 'array') return rarely(fc.array(inner(schema.items), { maxLength: 4 }), ODD);
  if (schema.type === 'string') return rarely(text(schema, known), ODD);
  const { properties } = schema;
  if (!properties) return ODD;
  const model = Object.fromEntries(
    Object.entries(properties).map(([name, one]) => [name, inner(one)]),
  );
  const requiredKeys: string[] = schema.required ?? [];
  const whole = fc.record(model, { requiredKeys });
  return rarely(whole, fc.record(model, { requiredKeys: [] }));
}

const written = (value: unknown): string =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? '');

function queryOf(contract: Contract, parameters: readonly Loose[], known: readonly string[]) {
  const model = Object.fromEntries(
    parameters
      .filter((one) => one.in === 'query')
      .map((one) => [one.name, valueOf(contract, one.schema, known)]),
  );
  return fc.record(model, { requiredKeys: [] }).map((values) => {
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries(values)) {
      for (const one of Array.isArray(value) ? value : [value]) {
        query.append(name, written(one).toWellFormed());
      }
    }
    return query.toString();
  });
}

function requestOf(
  contract: Contract,
  route: string,
  method: keyof typeof METHODS,
  known: readonly string[],
  callers: number,
): fc.Arbitrary<GeneratedRequest> {
  const operation = contract.paths[route]?.[method];
  const names = [...route.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
  const inPath = fc.tuple(...names.map(() => fc.oneof(fc.constantFrom(...known), HOSTILE)));
  const schema = operation.requestBody?.content?.['application/json']?.schema;
  return fc
    .record({
      parts: inPath,
      query: fc.oneof(
        { weight: 2, arbitrary: fc.constant('') },
        { weight: 3, arbitrary: queryOf(contract, operation.parameters ?? [], known) },
      ),
      body: schema ? valueOf(contract, schema, known) : fc.constant(undefined),
      caller: fc.nat({ max: callers - 1 }),
    })
    .map(({ parts, query, body, caller }) => {
      const path = names.reduce(
        (url, name, rank) =>
          url.replace(`{${name}}`, encodeURIComponent(written(parts[rank]).toWellFormed())),
        route,
      );
      return {
        method: METHODS[method],
        route,
        url: query ? `${path}?${query}` : path,
        body,
        caller,
      };
    });
}

/** Requests to every route of the contract; `known` are ids and codes that exist. */
export function anyRequest(
  contract: Contract,
  known: readonly string[],
  callers: number,
): fc.Arbitrary<GeneratedRequest> {
  const each = Object.entries(contract.paths).flatMap(([route, methods]) =>
    Object.keys(METHODS).flatMap((method) =>
      method in methods
        ? [requestOf(contract, route, method as keyof typeof METHODS, known, callers)]
        : [],
    ),
  );
  return fc.oneof(...each);
}
