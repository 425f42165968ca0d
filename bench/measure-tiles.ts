import type { createCaller } from './call-server.js';
import { medianOf, type Spread, spreadOf, timeEach } from './measure.js';

const REPETITIONS = 3;
const NIMES = { longitude: 4.36, latitude: 43.83 };
const ZOOMS = [5, 6, 7, 8, 9, 10, 11, 12, 13];

export type TileFigures = {
  /** The first tile of a result set builds its index. */
  readonly firstMs: number;
  readonly drawn: Spread;
  readonly again: Spread;
  readonly services: number;
};

/** The tiles of one screen at each zoom, for the result set of a wide search. */
export async function measureTiles(caller: ReturnType<typeof createCaller>): Promise<TileFigures> {
  const runs: { firstMs: number; drawn: Spread; again: Spread; services: number }[] = [];
  for (let repetition = 0; repetition < REPETITIONS; repetition += 1) {
    const search = `/api/v1/search/services?code_commune=30189&distance=${300 + repetition}&size=20`;
    const answer: { jeu: string; total: number } = JSON.parse(
      (await caller.get(search)).toString(),
    );
    const [first = '', ...others] = tilesOf(answer.jeu);
    const [firstMs = Number.NaN] = await timeEach([first], (path) => caller.get(path));
    const drawn = spreadOf(await timeEach(others, (path) => caller.get(path)));
    const again = spreadOf(await timeEach(others, (path) => caller.get(path)));
    runs.push({ firstMs, drawn, again, services: answer.total });
  }
  const [one] = runs;
  return {
    firstMs: Math.max(...runs.map((run) => run.firstMs)),
    drawn: medianOf(runs.map((run) => run.drawn)),
    again: medianOf(runs.map((run) => run.again)),
    services: one?.services ?? 0,
  };
}

function tilesOf(jeu: string): string[] {
  return ZOOMS.flatMap((z) => {
    const x = Math.floor(((NIMES.longitude + 180) / 360) * 2 ** z);
    const radians = (NIMES.latitude * Math.PI) / 180;
    const y = Math.floor(((1 - Math.asinh(Math.tan(radians)) / Math.PI) / 2) * 2 ** z);
    return [-1, 0, 1].flatMap((east) =>
      [-1, 0, 1].map((south) => `/api/v1/tuiles/${z}/${x + east}/${y + south}.pbf?jeu=${jeu}`),
    );
  });
}
