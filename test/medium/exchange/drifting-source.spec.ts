import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { JobRunner } from '../../../api/jobs/job-runner.service.js';
import { asAdministrateur, type SignedIn, signIn } from '../../setup/sign-in.js';
import { createTestApp, type TestApp } from '../../setup/test-app.js';
import {
  aService,
  aStructure,
  type DataInclusionStub,
  type Sheet,
  startDataInclusionStub,
} from './data-inclusion-stub.js';

const SEQUENCES = 15;
const STRUCTURES = 9;
const SERVICES = 6;

let test: TestApp;
let stub: DataInclusionStub;
let folder: string;
let admin: SignedIn;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'maillage-derive-'));
  stub = await startDataInclusionStub();
  test = await createTestApp({ env: { DATA_DIR: folder, SOURCES_HOTE_LOCAL: stub.host } });
  admin = await signIn(test, asAdministrateur);
});
afterAll(async () => {
  await test?.close();
  await stub?.close();
  await rm(folder, { recursive: true, force: true });
});

/** What becomes of the source between two readings, or between two pages of one. */
type Event =
  | { readonly kind: 'goes' | 'comes'; readonly rank: number }
  | { readonly kind: 'turns' | 'swaps'; readonly rank: number };

const event: fc.Arbitrary<Event> = fc.record({
  kind: fc.constantFrom('goes', 'goes', 'comes', 'turns', 'swaps'),
  rank: fc.nat(STRUCTURES + SERVICES - 1),
});

const page = fc.integer({ min: 1, max: 6 });

/** Something other than usual, one time in so many. */
const mostly = <Usual, Other>(usual: Usual, other: fc.Arbitrary<Other>, times: number) =>
  fc.oneof({ weight: times - 1, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: other });

const night = fc.record({
  before: fc.array(event, { maxLength: 2 }),
  /** After the page of this rank, of both lists together. */
  during: mostly(null, fc.record({ page, event }), 3),
  failsAt: mostly(null, page, 8),
  isExpectedToMiss: fc.boolean(),
});

type Night = typeof night extends fc.Arbitrary<infer Value> ? Value : never;

const rotated = <T>(items: readonly T[], by: number): T[] => {
  const at = items.length === 0 ? 0 : by % items.length;
  return [...items.slice(at), ...items.slice(0, at)];
};

function happen(all: readonly Sheet[], { kind, rank }: Event): void {
  const sheet = all[rank];
  if (!sheet) return;
  const list = 'structure_id' in sheet ? 'services' : 'structures';
  const others = stub[list].filter(({ id }) => id !== sheet.id);
  if (kind === 'goes') stub[list] = others;
  else if (kind === 'comes') stub[list] = [...others.slice(0, 2), sheet, ...others.slice(2)];
  else if (kind === 'turns') stub[list] = rotated(stub[list], rank);
  else stub[list] = stub[list].toReversed();
}

type Passage = {
  readonly id: string;
  readonly statut: string;
  readonly rapport: object | null;
};

/** What must be shown, told from what was served alone. */
class Expected {
  readonly absences = new Map<string, number>();
  readonly shown = new Set<string>();

  constructor(private readonly all: readonly Sheet[]) {}

  /** A night that was written. */
  read(served: ReadonlySet<string>, isComplete: boolean): void {
    const structures = this.all.filter((one) => !('structure_id' in one));
    const services = this.all.filter((one) => 'structure_id' in one);
    for (const { id } of structures) if (served.has(id)) this.take(id);
    for (const one of services) {
      if (served.has(one.id) && this.shown.has(String(one['structure_id']))) this.take(one.id);
    }
    for (const id of this.absences.keys()) {
      if (served.has(id)) this.absences.set(id, 0);
      else if (isComplete) this.absences.set(id, (this.absences.get(id) ?? 0) + 1);
    }
    if (!isComplete) return;
    for (const { id } of services) if (this.isGone(id)) this.shown.delete(id);
    for (const { id } of structures) {
      const holds = services.some((one) => one['structure_id'] === id && this.shown.has(one.id));
      if (this.isGone(id) && !holds) this.shown.delete(id);
    }
  }

  /** Of those that were there the last time, how many are and are not served. */
  missing(served: ReadonlySet<string>): { readonly expected: number; readonly missing: number } {
    const there = [...this.absences].filter(([id, count]) => count === 0 && this.shown.has(id));
    const missing = there.filter(([id]) => !served.has(id));
    return { expected: there.length, missing: missing.length };
  }

  private take(id: string): void {
    this.absences.set(id, this.absences.get(id) ?? 0);
    this.shown.add(id);
  }

  private isGone(id: string): boolean {
    return (this.absences.get(id) ?? 0) >= 3;
  }
}

const SHOWN = `
SELECT id FROM structure WHERE id LIKE $1 AND supprimee_le IS NULL
UNION ALL
SELECT id FROM service WHERE id LIKE $1 AND supprime_le IS NULL`;

const ROWS = `
SELECT (SELECT count(*) FROM structure WHERE id LIKE $1)
  + (SELECT count(*) FROM service WHERE id LIKE $1) AS n`;

let sequence = 0;
const tally = { nights: 0, complete: 0, incomplete: 0, unread: 0, withdrawn: 0 };

async function readNight(id: string, isExpectedToMiss: boolean): Promise<Passage> {
  const base = `/api/v1/sources-suivies/${id}`;
  const body = { disparitions_attendues: isExpectedToMiss };
  await test.post(`${base}/lancer`, body, admin.headers);
  await test.app.get(JobRunner).settle();
  const [last] = (await test.get(base, admin.headers)).body.passages;
  return (await test.get(`${base}/passages/${last.id}`, admin.headers)).body;
}

async function live(all: readonly Sheet[], nights: readonly Night[]): Promise<void> {
  const pattern = String(all[0]?.id).replace(/\d+$/, '%');
  stub.structures = all.filter((one) => !('structure_id' in one));
  stub.services = all.filter((one) => 'structure_id' in one);
  stub.misbehave = null;
  stub.onAnswered = null;
  const source = { nom: 'Dérive', genre: 'api', url: `${stub.url}?size=3`, source: 'essai' };
  const followed = await test.post('/api/v1/sources-suivies', source, admin.headers);
  const { id } = followed.body;
  const expected = new Expected(all);
  for (const { before, during, failsAt, isExpectedToMiss } of nights) {
    for (const one of before) happen(all, one);
    let pages = 0;
    stub.served.length = 0;
    stub.onAnswered = () => {
      pages += 1;
      if (during?.page === pages) happen(all, during.event);
    };
    stub.misbehave = (_asked, response) => {
      if (failsAt !== pages + 1) return false;
      // A refusal that waiting does not mend: the reading ends there.
      response.writeHead(403).end();
      return true;
    };
    const passage = await readNight(id, isExpectedToMiss);
    const served = new Set(stub.served);
    const isComplete = passage.statut === 'complet';
    tally.nights += 1;
    if (passage.rapport === null) tally.unread += 1;
    else if (isComplete) tally.complete += 1;
    else tally.incomplete += 1;
    const { expected: there, missing } = expected.missing(served);
    const isSudden = !isExpectedToMiss && missing > there * 0.2;
    const isRepeated = stub.served.length > served.size;
    expect(isComplete && (isSudden || isRepeated)).toBe(false);
    const shownBefore = expected.shown.size;
    if (passage.rapport !== null) expected.read(served, isComplete);
    tally.withdrawn += Math.max(0, shownBefore - expected.shown.size);
    const rows = await test.dataSource.query<{ id: string }[]>(SHOWN, [pattern]);
    expect(rows.map((row) => row.id).toSorted()).toEqual([...expected.shown].toSorted());
    const [count] = await test.dataSource.query<{ n: number }[]>(ROWS, [pattern]);
    expect(Number(count?.n)).toBe(expected.absences.size);
  }
  await test.ask('DELETE', `/api/v1/sources-suivies/${id}`, { headers: admin.headers });
}

describe('a source that drifts while it is read', { timeout: 600_000 }, () => {
  it('never makes a sheet twice, nor hides one before its third absence on end', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(night, { minLength: 5, maxLength: 10 }), async (nights) => {
        sequence += 1;
        const name = (rank: number): string => `d${sequence}x${rank}`;
        const structures = Array.from({ length: STRUCTURES }, (_, k) => aStructure(name(k)));
        const services = Array.from({ length: SERVICES }, (_, k) =>
          aService(name(STRUCTURES + k), name(k)),
        );
        await live([...structures, ...services], nights);
      }),
      { numRuns: SEQUENCES, endOnFailure: true },
    );
    console.log(JSON.stringify(tally));
    expect(tally.complete).toBeGreaterThan(0);
    expect(tally.withdrawn).toBeGreaterThan(0);
  });
});
