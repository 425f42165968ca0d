import {
  HAS_POINT,
  ON_SITE,
  type ServiceColumns,
  SEVERAL_PLACES,
} from '../columns/service-columns.js';
import type { Criteria } from './criteria.js';
import { boundsOf } from './possible-rows.js';
import { AT_A_DISTANCE, ON_THE_SPOT, reachService } from './reach-service.js';
import { type Selection, selectServices } from './select-services.js';

/**
 * The services that are kept wherever somebody lives: remote, and open to the whole
 * country. Their rows and counts are the same for every place, so that they may be
 * worked out once for each set of filters.
 */
export function selectEverywhere(columns: ServiceColumns, criteria: Criteria): Selection {
  const selection = selectServices(columns, { ...criteria, around: null, part: 'everywhere' });
  return {
    ...selection,
    reaches: new Uint8Array(selection.rows.length).fill(AT_A_DISTANCE),
  };
}

/** The same as a selection of every service, when those kept everywhere are known already. */
export function selectAround(
  columns: ServiceColumns,
  criteria: Criteria,
  everywhere: Selection,
): Selection {
  const here = selectServices(columns, { ...criteria, part: 'elsewhere' });
  const merged = {
    rows: joined(Uint32Array, here.rows, everywhere.rows),
    distances: joined(Float64Array, here.distances, everywhere.distances),
    places: joined(Uint8Array, here.places, everywhere.places),
    reaches: joined(Uint8Array, here.reaches, everywhere.reaches),
    minutes: here.minutes && withoutJourney(here.minutes, everywhere.rows.length),
    counts: new Map(
      [...here.counts].map(([facet, counts]) => [
        facet,
        added(counts, everywhere.counts.get(facet)),
      ]),
    ),
    verdictCounts: added(here.verdictCounts, everywhere.verdictCounts),
    ruleCounts: added(here.ruleCounts, everywhere.ruleCounts),
    unknownTimes: here.unknownTimes,
  };
  measureNearOnes(columns, criteria, merged, here.rows.length);
  return merged;
}

/** What is remote may stand near too: then it is met on the spot. */
function measureNearOnes(
  columns: ServiceColumns,
  criteria: Criteria,
  {
    rows,
    distances,
    places,
    reaches,
    minutes,
  }: Pick<Selection, 'rows' | 'distances' | 'places' | 'reaches' | 'minutes'>,
  from: number,
): void {
  const { flags, latitude, longitude } = columns;
  const bounds = boundsOf(criteria.around, null);
  for (let position = from; position < rows.length; position += 1) {
    const row = rows[position] ?? 0;
    const flag = flags[row] ?? 0;
    if ((flag & ON_SITE) === 0 || (flag & HAS_POINT) === 0) continue;
    if (bounds && (flag & SEVERAL_PLACES) === 0) {
      const lat = latitude[row] ?? 0;
      const lon = longitude[row] ?? 0;
      if (lat < bounds.south || lat > bounds.north || lon < bounds.west || lon > bounds.east)
        continue;
    }
    const reached = reachService(columns, criteria, row);
    if (reached?.reach !== ON_THE_SPOT) continue;
    distances[position] = reached.distanceM;
    places[position] = reached.place;
    reaches[position] = reached.reach;
    if (minutes) minutes[position] = reached.minutes ?? Number.NaN;
  }
}

/** The minutes of the first rows, then none for what is kept everywhere. */
function withoutJourney(minutes: Float32Array, more: number): Float32Array {
  const whole = new Float32Array(minutes.length + more).fill(Number.NaN);
  whole.set(minutes);
  return whole;
}

type Joinable = { set(values: ArrayLike<number>, offset?: number): void };

function joined<T extends Joinable>(
  make: new (length: number) => T,
  first: ArrayLike<number>,
  second: ArrayLike<number>,
): T {
  const whole = new make(first.length + second.length);
  whole.set(first);
  whole.set(second, first.length);
  return whole;
}

function added(first: Uint32Array, second: Uint32Array | undefined): Uint32Array {
  return first.map((count, at) => count + (second?.[at] ?? 0));
}
