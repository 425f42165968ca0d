import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EDITABLE_FIELDS } from '../../../api/catalogue/edition/editable-fields.schema.js';
import { type Objet, OBJETS } from '../../../api/catalogue/edition/sheet.js';
import { roundsAsked } from '../../setup/rounds.js';
import { asAdministrateur, asPartenaire, signIn, type SignedIn } from '../../setup/sign-in.js';
import { createTestApp, type TestApp } from '../../setup/test-app.js';

const STRUCTURE = 'maillage--e2c-30-001';
const RUNS = roundsAsked(200);
const TRAPS = [
  '',
  '\0',
  '\uD800',
  '0000-01-01',
  '9999-12-31',
  '2026-02-30',
  "'; DROP TABLE proposition; --",
  '%00',
  '..%2f..%2f',
  '__proto__',
  'constructor',
  'import-0',
  'import-999999999999999',
  '0f8fad5b-d9cb-469f-a165-70867728950e',
  'é'.repeat(400),
];
const BODY_FIELDS = [
  'champs',
  'lieu',
  'version',
  'decision',
  'motif',
  'places_disponibles',
  'du',
  'au',
  'date',
  'historique_id',
  'moment',
  'regles',
  'code_commune',
  'dispositif_slug',
];
const value = fc.oneof(
  fc.constantFrom(...TRAPS),
  fc.array(fc.constantFrom(...TRAPS), { maxLength: 3 }),
  fc.constantFrom(null, true, 0, -1, 1, 1e308, 2 ** 53, 0.1),
  fc.jsonValue({ maxDepth: 3 }),
);

let test: TestApp;
let people: readonly SignedIn[];
const ids = new Map<Objet, string>();

beforeAll(async () => {
  test = await createTestApp();
  const partner = await signIn(test, asPartenaire(STRUCTURE));
  people = [partner, await signIn(test, asAdministrateur)];
  const { services } = (await test.get(`/api/v1/structures/${STRUCTURE}`)).body;
  ids.set('structure', STRUCTURE).set('service', services[0].id);
  const make = async (path: string, body: object) =>
    (await test.ask('POST', `/api/v1/${path}`, { headers: partner.headers, body })).body;
  const held = { champs: { rrule: 'FREQ=WEEKLY;BYDAY=MO' }, lieu: { nom: 'Ici' } };
  const permanence = await make(`services/${services[0].id}/permanences`, held);
  const poste = await make(`structures/${STRUCTURE}/postes`, { champs: { intitule: 'Accueil' } });
  const fermeture = await make(`services/${services[0].id}/fermetures`, { du: '2026-12-01' });
  ids.set('permanence', permanence.id).set('lieu', permanence.champs.lieu_id);
  ids.set('poste', poste.id).set('fermeture', fermeture.id);
});
afterAll(() => test.close());

const objet = fc.constantFrom(...OBJETS);
const segment = fc.oneof(
  fc.constantFrom(...TRAPS).map((text) => encodeURIComponent(text.toWellFormed())),
  fc.constantFrom('%ff', '%00', '%'),
);
const champsOf = (kind: Objet) =>
  fc.dictionary(
    fc.oneof(fc.constantFrom(...Object.keys(EDITABLE_FIELDS[kind])), fc.constantFrom(...TRAPS)),
    value,
    { maxKeys: 4 },
  );
const sheet = objet.chain((kind) =>
  fc.record({ kind: fc.constant(kind), champs: champsOf(kind), version: value }),
);

async function statusOf(method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown) {
  const [who] = fc.sample(fc.constantFrom(...people), 1);
  const answer = await test.ask(method, `/api/v1/${path}`, { headers: who?.headers ?? {}, body });
  return { status: answer.status, body: answer.body };
}

function isPlain({ status, body }: { status: number; body: { message?: string } }): boolean {
  return status < 400 || (status < 500 && /^[A-ZÉÀ\d].*[.!]$/s.test(body.message ?? ''));
}

describe('whatever is sent to the edition of sheets', () => {
  it('a draft and a publication are answered or refused in French, never a fault of ours', async () => {
    await fc.assert(
      fc.asyncProperty(sheet, fc.boolean(), async ({ kind, champs, version }, isCurrent) => {
        const path = `edition/${kind}/${encodeURIComponent(ids.get(kind) ?? '')}`;
        const current = isCurrent ? (await statusOf('GET', path)).body.version : version;
        const body = { version: current, champs };
        for (const [method, action] of [
          ['PUT', 'brouillon'],
          ['POST', 'publier'],
        ] as const) {
          expect(await statusOf(method, `${path}/${action}`, body)).toSatisfy(isPlain);
        }
        expect(await statusOf('GET', path)).toMatchObject({ status: 200 });
        expect(await statusOf('GET', 'moderation?size=200')).toSatisfy(isPlain);
        expect(await statusOf('GET', 'mes-fiches')).toMatchObject({ status: 200 });
      }),
      { numRuns: RUNS / 4 },
    );
  });

  it('any other route is answered or refused in French, whatever its address and its body', async () => {
    const body = fc.dictionary(
      fc.constantFrom(...BODY_FIELDS),
      fc.oneof(value, fc.constantFrom('accepter', 'refuser', 'avant', '30341', '2026-12-07')),
    );
    const service = () => encodeURIComponent(ids.get('service') ?? '');
    const permanence = () => ids.get('permanence') ?? '';
    const routes = [
      (x: string) => ['POST', `moderation/${x}/decision`] as const,
      (x: string) => ['GET', `moderation?page=${x}`] as const,
      (x: string) => ['GET', `historique/service/${x}`] as const,
      (x: string) => ['GET', `historique/${x}/a`] as const,
      (x: string) => ['GET', `historique/service/${service()}/etats/${x}`] as const,
      () => ['POST', `historique/service/${service()}/retablir`] as const,
      () => ['POST', `services/${service()}/places`] as const,
      () => ['POST', `services/${service()}/fermetures`] as const,
      () => ['POST', `services/${service()}/permanences`] as const,
      () => ['POST', `structures/${STRUCTURE}/services`] as const,
      () => ['POST', `structures/${STRUCTURE}/lieux`] as const,
      (x: string) => ['DELETE', `fermetures/${x}`] as const,
      () => ['POST', `permanences/${permanence()}/annulations`] as const,
      (x: string) => ['DELETE', `permanences/${permanence()}/annulations/${x}`] as const,
      (x: string) => ['POST', `edition/permanence/${x}/retirer`] as const,
      () => ['POST', 'edition/apercu/regles'] as const,
      () => ['POST', 'edition/apercu/recurrence'] as const,
    ];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...routes), segment, body, async (route, trap, sent) => {
        const [method, path] = route(trap);
        expect(await statusOf(method, path, method === 'POST' ? sent : undefined)).toSatisfy(
          isPlain,
        );
      }),
      { numRuns: RUNS },
    );
  });
});
