import { HAS_POINT, ON_SITE, type ServiceColumns } from '../columns/service-columns.js';
import { arrangeByLatitude, type ByLatitude, rowsInBox } from './by-latitude.js';
import { countSelected, type SelectionCounts } from './count-selected.js';
import type { Criteria } from './criteria.js';
import { boundsOf } from './possible-rows.js';
import { ON_THE_SPOT, type Reached, reachService } from './reach-service.js';
import {
  type Kept,
  type Selection,
  selectServices,
  type Sifted,
  siftServices,
} from './select-services.js';
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
  const { kept, here, near } = keepAround(columns, criteria, everywhere);
  const { counts, verdictCounts, ruleCounts } = countSelected(columns, here.rows, here.refused);
  return {
    ...kept,
    everywhere: { rows: everywhere.rows, near },
    unknownTimes: here.unknownTimes,
    counts: new Map(
      [...counts].map(([facet, some]) => [facet, added(some, everywhere.counts.get(facet))]),
    ),
    verdictCounts: added(verdictCounts, everywhere.verdictCounts),
    ruleCounts: added(ruleCounts, everywhere.ruleCounts),
  };
}

/** What is this place's own: what only it keeps (`here`), and what is kept everywhere but met near it. */
export function keepAround(
  columns: ServiceColumns,
  criteria: Criteria,
  { standing }: Everywhere,
): { readonly kept: Kept; readonly here: Sifted; readonly near: ReadonlySet<number> } {
  const here = siftServices(columns, { ...criteria, part: 'elsewhere' });
  const near = meetNearOnes(columns, criteria, standing);
  const rows = near.map(({ row }) => row);
  const told = (tell: (reached: Reached) => number): number[] =>
    near.map(({ reached }) => tell(reached));
  const kept = {
    rows: joined(Uint32Array, here.rows, rows),
    distances: joined(
      Float64Array,
      here.distances,
      told(({ distanceM }) => distanceM),
    ),
    places: joined(
      Uint8Array,
      here.places,
      told(({ place }) => place),
    ),
    reaches: joined(
      Uint8Array,
      here.reaches,
      told(({ reach }) => reach),
    ),
    minutes:
      here.minutes &&
      joined(
        Float32Array,
        here.minutes,
        told(({ minutes }) => minutes ?? Number.NaN),
      ),
  };
  return { kept, here, near: new Set(rows) };
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
