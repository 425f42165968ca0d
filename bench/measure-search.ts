import type { DataSource } from 'typeorm';
import { SheetsRepository } from '../api/catalogue/sheets.repository.js';
import { PostgresqlIndexRepository } from '../api/search/postgresql/postgresql-index.repository.js';
import { UNBOUNDED } from '../api/search/search-index.js';
import { foldQuery } from '../api/search/text/fold-words.js';
import { COUNTS_BY_SQL, PAGE_BY_SQL } from './bare-sql.js';
import type { createCaller } from './call-server.js';
import { medianOf, type Spread, spreadOf, timeEach } from './measure.js';
import { searchScenarios, type SearchWork } from './search-scenarios.js';

const REPETITIONS = 3;
const FIRST = 1;
const WARM_UP = 20;
const BY_SQL_ALONE = 10;

export type SearchFigures = {
  readonly name: string;
  readonly http: Spread;
  /** The statements that this search sends, alone. */
  readonly needed: Spread;
  /** The page, its total and four facets, by SQL alone. */
  readonly bySql: Spread | null;
};

export type SearchTimes = {
  /** Of a server that has just started: Node has compiled little of it. */
  readonly first: readonly SearchFigures[];
  readonly atWork: readonly SearchFigures[];
};

type Caller = ReturnType<typeof createCaller>;
type Asked = { readonly work: SearchWork; readonly ids: readonly string[] };

/**
 * The same searches over HTTP and as bare SQL, in turn: those of a server that has just started,
 * then three times those of one at work.
 */
export async function measureSearch(caller: Caller, dataSource: DataSource): Promise<SearchTimes> {
  const runs: SearchFigures[][] = [];
  for (let repetition = 0; repetition < FIRST + REPETITIONS; repetition += 1) {
    const figures: SearchFigures[] = [];
    for (const { name, works } of await searchScenarios(dataSource, repetition)) {
      await timeEach(works.slice(0, WARM_UP), ({ path }) => caller.get(`${path}&distance=49`));
      const answers: Buffer[] = [];
      const http = await timeEach(works, async ({ path }) => answers.push(await caller.get(path)));
      const asked = works.map((work, rank) => ({ work, ids: idsOf(answers[rank]) }));
      const needed = await timeEach(asked, (one) => sendNeeded(dataSource, one));
      const bySql = works.some(({ words }) => words !== null)
        ? null
        : await timeEach(works.slice(0, BY_SQL_ALONE), async ({ parameters }) => {
            await dataSource.query(PAGE_BY_SQL, [...parameters]);
            await dataSource.query(COUNTS_BY_SQL, [...parameters]);
          });
      figures.push({
        name,
        http: spreadOf(http),
        needed: spreadOf(needed),
        bySql: bySql && spreadOf(bySql),
      });
    }
    runs.push(figures);
  }
  return { first: mergeRuns(runs.slice(0, FIRST)), atWork: mergeRuns(runs.slice(FIRST)) };
}

function idsOf(answer: Buffer | undefined): string[] {
  const { items }: { items: { service: { id: string } }[] } = JSON.parse(
    answer?.toString() ?? '{"items":[]}',
  );
  return items.map(({ service }) => service.id);
}

/** What the server asks of the database for one search, and nothing else. */
async function sendNeeded(dataSource: DataSource, { work, ids }: Asked): Promise<void> {
  if (work.words !== null) {
    const query = foldQuery(work.words).join(' & ');
    const bounds = { ...UNBOUNDED, around: work.around };
    await new PostgresqlIndexRepository(dataSource).findMatches(query, bounds);
  }
  await new SheetsRepository(dataSource).findServices(ids);
}

function mergeRuns(runs: readonly (readonly SearchFigures[])[]): SearchFigures[] {
  const [first = []] = runs;
  return first.map(({ name }, rank) => {
    const same = runs.flatMap((figures) => figures[rank] ?? []);
    const bySql = same.flatMap((one) => one.bySql ?? []);
    return {
      name,
      http: medianOf(same.map((one) => one.http)),
      needed: medianOf(same.map((one) => one.needed)),
      bySql: bySql.length > 0 ? medianOf(bySql) : null,
    };
  });
}
