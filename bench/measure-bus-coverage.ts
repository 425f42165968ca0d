import type { DataSource } from 'typeorm';
import type { createCaller } from './call-server.js';
import { timeEach } from './measure.js';
import { countFromNothing, type FromNothing, measureTold, type Told } from './measure-coverage.js';
import type { ServerProcess } from './server-process.js';

const WAYS = [45, 120].map((minutes) => ({ mode: 'transports', minutes }));
const [USUAL = { mode: 'transports', minutes: 45 }] = WAYS;
/** Longer than the five seconds between two looks of a server for new timetables. */
const SEEN_MS = 8_000;

export type BusFigures = Told & {
  /** A first journey, for which the day is mounted, and the next. */
  readonly firstMs: number;
  readonly nextMs: number;
  readonly ways: readonly FromNothing[];
  readonly grownMb: number;
};

type Caller = ReturnType<typeof createCaller>;

const journey = (from: string, to: string): string =>
  `/api/v1/trajets?de=commune:${from}&vers=commune:${to}&mode=transports`;

/** The coverage of Occitanie by public transport, once a timetable was imported beside the server. */
export async function measureBusCoverage(
  server: Pick<ServerProcess, 'memoryMb' | 'cpuMs'>,
  caller: Caller,
  dataSource: DataSource,
): Promise<BusFigures> {
  await new Promise((seen) => {
    setTimeout(seen, SEEN_MS);
  });
  const journeys = [journey('30189', '30007'), journey('30007', '30189')];
  const [firstMs = Number.NaN, nextMs = Number.NaN] = await timeEach(journeys, (path) =>
    askJourney(caller, path),
  );
  const beforeMb = server.memoryMb();
  const ways: FromNothing[] = [];
  for (const way of WAYS) ways.push(await countFromNothing(server, caller, way));
  const told = await measureTold(caller, dataSource, USUAL);
  return { ...told, firstMs, nextMs, ways, grownMb: server.memoryMb() - beforeMb };
}

async function askJourney(caller: Caller, path: string): Promise<void> {
  const told = await caller.get(path);
  if (!told.includes('"horaires_inconnus":false')) throw new Error('The timetable was never read');
}
