import type { DataSource } from 'typeorm';
import { CATEGORIES } from '../api/catalogue/vocabulaires/categories.js';
import type { createCaller } from './call-server.js';
import { type Spread, spreadOf, timeEach } from './measure.js';
import type { ServerProcess } from './server-process.js';

const REGION = 'region:76';
const DEPARTEMENTS = ['09', '11', '12', '30', '31', '32', '34', '46', '48', '65', '66', '81', '82'];
const WARM_UP = 20;
const CHANGES = 10;
/** Longer than the search columns take to see a change. */
const SEEN_MS = 1_500;

export type CoverageFigures = {
  /** Every commune of the region and every need, by one mode, from nothing. */
  readonly modes: readonly { readonly mode: string; readonly ms: number; readonly cpuMs: number }[];
  readonly table: Spread;
  readonly sheet: Spread;
  /** The first answer after an offer changed, and what it costs beside the next one. */
  readonly changed: Spread;
  readonly again: Spread;
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

const CHANGE = `UPDATE service SET places_disponibles = 0 WHERE id = $1`;

const ask = (territoire: string, thematique: string, mode = 'voiture'): string =>
  `/api/v1/couverture?territoire=${territoire}&thematique=${thematique}&mode=${mode}&inclure_a_confirmer=true`;

/** The coverage of Occitanie over HTTP, as its screens ask for it. */
export async function measureCoverage(
  server: Pick<ServerProcess, 'memoryMb' | 'cpuMs'>,
  caller: Caller,
  dataSource: DataSource,
): Promise<CoverageFigures> {
  const beforeMb = server.memoryMb();
  const modes: { mode: string; ms: number; cpuMs: number }[] = [];
  // The very first answer also reads every offer: it is not from nothing but from less.
  for (const mode of ['voiture', 'velo', 'pied']) {
    const cpuBefore = server.cpuMs();
    const [ms = Number.NaN] = await timeEach([mode], (one) =>
      caller.get(`${ask(REGION, 'mobilite', one)}&size=1`),
    );
    modes.push({ mode, ms, cpuMs: server.cpuMs() - cpuBefore });
  }
  const tables = DEPARTEMENTS.flatMap((code) =>
    CATEGORIES.map(({ value }) => ask(`departement:${code}`, value)),
  );
  await timeEach(tables.slice(0, WARM_UP), (path) => caller.get(path));
  const table = spreadOf(await timeEach(tables, (path) => caller.get(path)));
  const sheets = DEPARTEMENTS.map((code) => `/api/v1/couverture/departement/${code}`);
  const sheet = spreadOf(await timeEach(sheets, (path) => caller.get(path)));
  const { changed, again } = await measureChanges(caller, dataSource);
  return { modes, table, sheet, changed, again, grownMb: server.memoryMb() - beforeMb };
}

async function measureChanges(caller: Caller, dataSource: DataSource) {
  const offers: { id: string }[] = await dataSource.query(NEARBY, [CHANGES]);
  const path = ask('departement:31', 'mobilite');
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
