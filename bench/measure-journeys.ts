import type { DataSource } from 'typeorm';
import type { createCaller } from './call-server.js';
import { type Spread, spreadOf, timeEach } from './measure.js';

const ORIGINS = 200;
const WARM_UP = 20;
const MINUTES = 45;

export type JourneyFigures = {
  /** The first question from a commune: the table of its buses is computed. */
  readonly first: Spread;
  /** Another question from it: other needs, the same table. */
  readonly next: Spread;
};

type Caller = ReturnType<typeof createCaller>;

const COMMUNES = `
SELECT code FROM commune
WHERE region_code = '76' AND centre IS NOT NULL
ORDER BY md5(code)
LIMIT $1`;

const ask = (code: string, rest = ''): string =>
  `/api/v1/search/services?code_commune=${code}&mode_transport=transports&duree_max=${MINUTES}&tri=duree&size=20${rest}`;

/** Where timetables were read already: services within 45 minutes by bus, the shortest journey first, from communes of Occitanie. */
export async function measureJourneys(
  caller: Caller,
  dataSource: DataSource,
): Promise<JourneyFigures> {
  const communes: { code: string }[] = await dataSource.query(COMMUNES, [ORIGINS + WARM_UP]);
  const codes = communes.map(({ code }) => code);
  await timeEach(codes.slice(0, WARM_UP), (code) => caller.get(ask(code)));
  const origins = codes.slice(WARM_UP);
  const first = await timeEach(origins, (code) => caller.get(ask(code)));
  const next = await timeEach(origins, (code) => caller.get(ask(code, '&frais=gratuit')));
  return { first: spreadOf(first), next: spreadOf(next) };
}
