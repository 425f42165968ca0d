import { HAS_POINT, ON_SITE, type ServiceColumns } from '../columns/service-columns.js';
import { arrangeByLatitude, type ByLatitude, rowsInBox } from './by-latitude.js';
import type { SelectionCounts } from './count-selected.js';
import type { Criteria } from './criteria.js';
import { boundsOf } from './possible-rows.js';
import { ON_THE_SPOT, type Reached, reachService } from './reach-service.js';
import { type Selection, selectServices } from './select-services.js';
import { joined } from './whole-selection.js';

/** The services that are kept wherever somebody lives, with what was counted of them. */
export type Everywhere = SelectionCounts & {
  readonly rows: Uint32Array;
  /** Those that are also met where they stand. */
  readonly standing: ByLatitude;
};

/**
 * The services that are kept wherever somebody lives: remote, and open to the whole
 * country. Their rows and counts are the same for every place, so that they may be
 * worked out once for each set of filters.
 */
export function selectEverywhere(columns: ServiceColumns, criteria: Criteria): Everywhere {
  const selection = selectServices(columns, { ...criteria, around: null, part: 'everywhere' });
  const { rows, counts, verdictCounts, ruleCounts } = selection;
  const met = ON_SITE | HAS_POINT;
  const standing = rows.filter((row) => ((columns.flags[row] ?? 0) & met) === met);
  return {
    rows,
    counts,
    verdictCounts,
    ruleCounts,
    standing: arrangeByLatitude(columns, standing),
  };
}

/** The same as a selection of every service, when those kept everywhere are known already. */
export function selectAround(
  columns: ServiceColumns,
  criteria: Criteria,
  everywhere: Everywhere,
): Selection {
  const here = selectServices(columns, { ...criteria, part: 'elsewhere' });
  const near = meetNearOnes(columns, criteria, everywhere.standing);
  const rows = near.map(({ row }) => row);
  const reached = near.map((one) => one.reached);
  return {
    ...here,
    rows: joined(Uint32Array, here.rows, rows),
    distances: joined(
      Float64Array,
      here.distances,
      reached.map(({ distanceM }) => distanceM),
    ),
    places: joined(
      Uint8Array,
      here.places,
      reached.map(({ place }) => place),
    ),
    reaches: joined(
      Uint8Array,
      here.reaches,
      reached.map(({ reach }) => reach),
    ),
    minutes:
      here.minutes &&
      joined(
        Float32Array,
        here.minutes,
        reached.map(({ minutes }) => minutes ?? Number.NaN),
      ),
    everywhere: { rows: everywhere.rows, near: new Set(rows) },
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
}

type NearOne = { readonly row: number; readonly reached: Reached };

/** What is remote may stand near too: then it is met on the spot. */
function meetNearOnes(
  columns: ServiceColumns,
  criteria: Criteria,
  standing: ByLatitude,
): NearOne[] {
  const near: NearOne[] = [];
  const rows = rowsInBox(columns, standing, boundsOf(criteria.around, null));
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] ?? 0;
    const reached = reachService(columns, criteria, row);
    if (reached?.reach === ON_THE_SPOT) near.push({ row, reached });
  }
  return near;
}

function added(first: Uint32Array, second: Uint32Array | undefined): Uint32Array {
  return first.map((count, at) => count + (second?.[at] ?? 0));
}
