import { Ajv } from 'ajv';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  anyRequest,
  type Contract,
  type GeneratedRequest,
  toJsonSchemas,
} from '../../setup/generate-requests.js';
import {
  asAdministrateur,
  asConseiller,
  asGestionnaire,
  asPartenaire,
  signIn,
} from '../../setup/sign-in.js';
import { createTestApp, type TestAnswer, type TestApp } from '../../setup/test-app.js';

// `GENEREES=50000` for the whole walk; the server database is asked it all by `.ci/run`.
const REQUESTS = Number(process.env['GENEREES'] ?? 1500);
const SIGN_IN_EVERY = 150;

type Loose = any; // oxlint-disable-line typescript/no-explicit-any -- a contract, read as it comes
type Headers = Readonly<Record<string, string>>;

let test: TestApp;
let contract: Contract;
let known: string[];
let structureId: string;
const ajv = new Ajv({ strict: false, allErrors: false, validateFormats: false });

beforeAll(async () => {
  test = await createTestApp();
  contract = toJsonSchemas((await test.get('/api/openapi.json')).body);
  ajv.addSchema(contract, 'contract');
  const rows: { id: string }[] = await test.dataSource.query(
    `(SELECT id FROM service ORDER BY id LIMIT 15)
     UNION ALL (SELECT id FROM structure ORDER BY id LIMIT 15)
     UNION ALL (SELECT id FROM permanence ORDER BY id LIMIT 5)
     UNION ALL (SELECT id FROM lieu ORDER BY id LIMIT 5)`,
  );
  known = [
    ...rows.map(({ id }) => id),
    '30341',
    '30',
    '76',
    '243000296',
    'structure',
    'service',
    'permanence',
    'e2c',
    '1',
    '2',
  ];
  const [one]: { id: string }[] = await test.dataSource.query(
    `SELECT id FROM structure WHERE departement_code = '30' ORDER BY id LIMIT 1`,
  );
  structureId = one?.id ?? '';
});
afterAll(() => test.close());

const roles = () => [
  asConseiller,
  asPartenaire(structureId),
  asGestionnaire('30'),
  asAdministrateur,
  [],
];

async function makeCallers(): Promise<Headers[]> {
  const signedIn = [];
  for (const held of roles()) signedIn.push((await signIn(test, held)).headers);
  return [{}, ...signedIn];
}

const pointerOf = (text: string): string => text.replaceAll('~', '~0').replaceAll('/', '~1');

/** What is wrong with the answer, or null. */
function faultOf({ method, route }: GeneratedRequest, answer: TestAnswer): string | null {
  const { status, body, headers } = answer;
  if (status >= 500) return `${status} ${JSON.stringify(body).slice(0, 200)}`;
  if (status === 204 || status === 304 || (status >= 301 && status <= 303)) return null;
  const operation: Loose = contract.paths[route]?.[method.toLowerCase()];
  const declared = String(status) in operation.responses ? String(status) : 'default';
  const content: Loose = operation.responses[declared]?.content;
  if (!content?.['application/json']) {
    return status < 400 ? null : `an error of ${status} that the contract does not know`;
  }
  if (!String(headers['content-type']).includes('json')) return `not JSON (${status})`;
  const pointer = `contract#/paths/${pointerOf(route)}/${method.toLowerCase()}/responses/${declared}/content/application~1json/schema`;
  if (ajv.validate(pointer, body)) return null;
  return `${status} off its schema: ${ajv.errorsText()}`;
}

describe('whatever the contract lets one send', () => {
  it(
    'is answered within the contract, never by a fault of ours, to every role',
    { timeout: 900_000 },
    async () => {
      let callers = await makeCallers();
      let sent = 0;
      const statuses = new Map<number, number>();
      const slow: string[] = [];
      const faults = new Map<string, string>();
      await fc.assert(
        fc.asyncProperty(anyRequest(contract, known, callers.length), async (request) => {
          sent += 1;
          if (sent % SIGN_IN_EVERY === 0) callers = await makeCallers();
          const headers = callers[request.caller] ?? {};
          const began = performance.now();
          const answer = await test.ask(request.method, request.url, {
            body: request.body,
            headers,
          });
          const took = performance.now() - began;
          if (took > 1000) slow.push(`${Math.round(took)} ms ${request.method} ${request.url}`);
          statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
          const fault = faultOf(request, answer);
          const name = `${request.method} ${request.route}`;
          if (fault && !faults.has(name)) {
            faults.set(name, `${fault} <- ${request.url} ${JSON.stringify(request.body)}`);
          }
        }),
        { numRuns: REQUESTS, seed: 20261121 },
      );
      process.stdout.write(
        `${sent} requests: ${JSON.stringify(Object.fromEntries(statuses))}; ${slow.length} over one second ${slow.slice(0, 5).join(' | ')}\n`,
      );
      expect([...faults].map(([route, fault]) => `${route}: ${fault}`.slice(0, 600))).toEqual([]);
    },
  );
});
