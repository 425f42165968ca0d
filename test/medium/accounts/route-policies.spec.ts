import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DeclaredRoute } from '../../../api/http/route-policies.js';
import {
  addressOf,
  declaredRoutes,
  didEnter,
  makeCallers,
  SHEETS,
  standSheets,
  stopOnTheThreshold,
  STRANGERS,
  withNewKeys,
} from '../../setup/route-walk.js';
import { createTestApp, type TestApp } from '../../setup/test-app.js';

// The reviewed table: who enters each route, and what may be written there. After a change, write it
// again with `REGENERER=1 npx vitest run --project medium test/medium/accounts/route-policies.spec.ts`,
// then read its difference line by line: it is the rights of everybody.
const TABLE = 'test/golden/route-policies.json';
const FORBIDDEN_FIELDS = [
  'id',
  'source',
  'statut',
  'compte_id',
  'roles',
  'cree_le',
  'champ_inconnu',
];

/** Those who enter, by name; `tous` is everybody, visitors included. */
type Entrants = 'tous' | 'personne' | readonly string[];
type Entry = {
  readonly politique: DeclaredRoute['policy'];
  readonly entrent: Entrants | Readonly<Record<string, Entrants>>;
  readonly champs?: readonly string[];
};
type Table = Readonly<Record<string, Entry>>;
type Loose = any; // oxlint-disable-line typescript/no-explicit-any -- a contract, read as it comes
type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

let test: TestApp;
let routes: DeclaredRoute[];
let callers: Readonly<Record<string, Readonly<Record<string, string>>>>;
let schemas: Record<string, Loose>;
let operations: Record<string, Loose>;

beforeAll(async () => {
  test = await createTestApp({ level: 'migrated' });
  routes = declaredRoutes(test);
  standSheets(test, routes);
  callers = await makeCallers(test);
  const contract = (await test.get('/api/openapi.json')).body;
  schemas = contract.components.schemas;
  operations = contract.paths;
});
afterAll(() => test.close());

const nameOf = ({ method, path }: DeclaredRoute): string => `${method} ${path}`;
const methodOf = ({ method }: DeclaredRoute): Method => method as Method;

function bodyOf({ method, path }: DeclaredRoute): Loose {
  const documented = path.replaceAll(/:(\w+)/g, '{$1}');
  const { requestBody } = operations[documented]?.[method.toLowerCase()] ?? {};
  const schema = requestBody?.content?.['application/json']?.schema;
  return schema?.$ref ? schemas[schema.$ref.split('/').at(-1)] : schema;
}

function fieldsOf(route: DeclaredRoute): string[] | undefined {
  const body = bodyOf(route);
  if (!body) return undefined;
  const shapes = [body, ...(body.oneOf ?? []), ...(body.anyOf ?? []), ...(body.allOf ?? [])];
  return [...new Set(shapes.flatMap(({ properties = {} }) => Object.keys(properties)))].toSorted();
}

const refusals = new Map<string, number>();

async function whoEnters(route: DeclaredRoute, sheet: string): Promise<Entrants> {
  const url = addressOf(route, sheet);
  const entered: string[] = [];
  for (const [name, headers] of Object.entries(callers)) {
    const { status } = await test.ask(methodOf(route), url, { headers });
    if (didEnter(status)) entered.push(name);
    else refusals.set(`${nameOf(route)} | ${sheet} | ${name}`, status);
  }
  if (entered.length === 0) return 'personne';
  return entered.length === Object.keys(callers).length ? 'tous' : entered;
}

// A key is taken three hundred times a minute: the walk asks more of each.
const ROUTES_BEFORE_NEW_KEYS = 40;

async function walk(): Promise<Table> {
  const table: Record<string, Entry> = {};
  const inOrder = routes.toSorted((a, b) => nameOf(a).localeCompare(nameOf(b)));
  for (const [at, route] of inOrder.entries()) {
    if (at > 0 && at % ROUTES_BEFORE_NEW_KEYS === 0) callers = await withNewKeys(test, callers);
    const { policy } = route;
    const champs = fieldsOf(route);
    const bySheet = async () => {
      const entries: Record<string, Entrants> = {};
      for (const sheet of Object.keys(SHEETS)) entries[sheet] = await whoEnters(route, sheet);
      return entries;
    };
    table[nameOf(route)] = {
      politique: policy,
      entrent: typeof policy === 'object' ? await bySheet() : await whoEnters(route, '1'),
      ...(champs && { champs }),
    };
  }
  return table;
}

describe('the rights of every route', () => {
  let walked: Table;
  beforeAll(async () => {
    const restore = stopOnTheThreshold();
    walked = await walk();
    restore();
    if (process.env.REGENERER)
      writeFileSync(
        TABLE,
        await format(JSON.stringify(walked), { parser: 'json', printWidth: 100 }),
      );
  });

  const reviewed = (): Table =>
    existsSync(TABLE) ? (JSON.parse(readFileSync(TABLE, 'utf8')) as Table) : {};

  it('are written in the reviewed table, none missing and none too many', () => {
    expect(Object.keys(walked)).toEqual(Object.keys(reviewed()));
  });

  it('are the reviewed ones, for everybody, on every sheet', () => {
    expect(walked).toEqual(reviewed());
  });

  it('ask strangers to sign in, refuse the others, and tell only the signed-in what does not exist', () => {
    const wrong = [...refusals].filter(([cell, status]) => {
      const [, sheet = '', name = ''] = cell.split(' | ');
      if (STRANGERS.includes(name)) return status !== 401;
      // Refused for what they are, before the sheet is looked for.
      if (status === 403 && /^(autre_site|cle_)/.test(name)) return false;
      return status !== (sheet === 'inconnue' ? 404 : 403);
    });
    expect(wrong).toEqual([]);
  });

  it('let no session be used by another site to change anything', () => {
    const entered = Object.entries(walked).filter(([name, { politique, entrent }]) => {
      if (name.startsWith('GET ') || politique === 'public') return false;
      return [entrent].flatMap((who) => Object.values(who).flat()).includes('autre_site');
    });
    expect(entered.map(([name]) => name)).toEqual([]);
  });
});

describe('what may be written', () => {
  it('is only what the contract of the route names', async () => {
    const admitted: string[] = [];
    for (const route of routes) {
      const fields = fieldsOf(route);
      if (!fields) continue;
      for (const field of FORBIDDEN_FIELDS.filter((name) => !fields.includes(name))) {
        const { status } = await test.ask(methodOf(route), addressOf(route, 'sa_structure'), {
          headers: callers['administrateur'] ?? {},
          body: { [field]: 'x' },
        });
        if (status !== 400) admitted.push(`${nameOf(route)} ${field} : ${status}`);
      }
    }
    expect(admitted).toEqual([]);
  });
});
