import type { DataSource } from 'typeorm';
import { CATEGORIES } from '../api/catalogue/vocabulaires/categories.js';
import type { createCaller } from './call-server.js';
import { type Spread, spreadOf, timeEach } from './measure.js';
import { DEPARTEMENTS, REGION } from './occitanie.js';
import type { ServerProcess } from './server-process.js';

const WARM_UP = 20;
const CHANGES = 10;
/** Longer than the search columns take to see a change. */
const SEEN_MS = 1_500;

/** By what, within how many minutes. */
export type Way = { readonly mode: string; readonly minutes: number };

/** Every commune of the region and every need, by one mode within one time, from nothing. */
export type FromNothing = Way & { readonly ms: number; readonly cpuMs: number };

export type Told = {
  readonly table: Spread;
  /** The first answer after an offer changed, and what it costs beside the next one. */
  readonly changed: Spread;
  readonly again: Spread;
};

export type CoverageFigures = Told & {
  readonly modes: readonly FromNothing[];
  readonly sheet: Spread;
  readonly grownMb: number;
};

type Caller = ReturnType<typeof createCaller>;

/** The offers near the region: those that a change there is felt by. */
const NEARBY = `
SELECT s.id
FROM service s
JOIN commune c ON c.code = s.code_insee
WHERE s.source = 'bench' AND c.region_code = '76' AND s.point IS NOT NULL
ORDER BY s.id
LIMIT $1`;

/** Full, or not: another each time. */
const CHANGE = `
UPDATE service
SET places_disponibles = CASE WHEN places_disponibles = 0 THEN NULL ELSE 0 END
WHERE id = $1`;

const WAYS: readonly Way[] = [
  { mode: 'voiture', minutes: 45 },
  { mode: 'velo', minutes: 45 },
  { mode: 'pied', minutes: 45 },
  { mode: 'voiture', minutes: 120 },
];

const ask = (territoire: string, thematique: string, { mode, minutes }: Way): string =>
  `/api/v1/couverture?territoire=${territoire}&thematique=${thematique}&mode=${mode}&duree_max=${minutes}&inclure_a_confirmer=true`;

/** The coverage of Occitanie over HTTP, as its screens ask for it. */
export async function measureCoverage(
  server: Pick<ServerProcess, 'memoryMb' | 'cpuMs'>,
  caller: Caller,
  dataSource: DataSource,
): Promise<CoverageFigures> {
  const beforeMb = server.memoryMb();
  const modes: FromNothing[] = [];
  // The very first answer also reads every offer: it is not from nothing but from less.
  for (const way of WAYS) modes.push(await countFromNothing(server, caller, way));
  const [usual = { mode: 'voiture', minutes: 45 }] = WAYS;
  const told = await measureTold(caller, dataSource, usual);
  const sheets = DEPARTEMENTS.map((code) => `/api/v1/couverture/departement/${code}`);
  const sheet = spreadOf(await timeEach(sheets, (path) => caller.get(path)));
  return { ...told, modes, sheet, grownMb: server.memoryMb() - beforeMb };
}

export async function countFromNothing(
  server: Pick<ServerProcess, 'cpuMs'>,
  caller: Caller,
  way: Way,
): Promise<FromNothing> {
  const cpuBefore = server.cpuMs();
  const path = `${ask(`region:${REGION}`, 'mobilite', way)}&size=1`;
  const [ms = Number.NaN] = await timeEach([path], (one) => untilTold(caller, one));
  return { ...way, ms, cpuMs: server.cpuMs() - cpuBefore };
}

/** On a busy machine one is asked to come back: it is counted meanwhile. */
async function untilTold(caller: Caller, path: string): Promise<void> {
  for (;;) {
    try {
      await caller.get(path);
      return;
    } catch (error) {
      if (!String(error).includes('couverture.calcul-en-cours')) throw error;
    }
  }
}

/** What is told from what was counted, and after a change. */
export async function measureTold(caller: Caller, dataSource: DataSource, way: Way): Promise<Told> {
  const tables = DEPARTEMENTS.flatMap((code) =>
    CATEGORIES.map(({ value }) => ask(`departement:${code}`, value, way)),
  );
  await timeEach(tables.slice(0, WARM_UP), (path) => caller.get(path));
  const table = spreadOf(await timeEach(tables, (path) => caller.get(path)));
  return { table, ...(await measureChanges(caller, dataSource, way)) };
}

async function measureChanges(caller: Caller, dataSource: DataSource, way: Way) {
  const offers: { id: string }[] = await dataSource.query(NEARBY, [CHANGES]);
  const path = ask('departement:31', 'mobilite', way);
  const changed: number[] = [];
  const again: number[] = [];
  for (const { id } of offers) {
    await dataSource.query(CHANGE, [id]);
    await new Promise((seen) => {
      setTimeout(seen, SEEN_MS);
    });
    changed.push(...(await timeEach([path], (one) => caller.get(one))));
    again.push(...(await timeEach([path], (one) => caller.get(one))));
  }
  return { changed: spreadOf(changed), again: spreadOf(again) };
}
