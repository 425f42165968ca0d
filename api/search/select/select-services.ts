import {
  CEJ_LISTED,
  LIST_FIELDS,
  type ListField,
  PUBLISHED,
  type ServiceColumns,
} from '../columns/service-columns.js';
import type { Criteria, FacetField } from './criteria.js';
import { type Reached, reachService } from './reach-service.js';

/** The services kept, in the order of their rows, with what was counted on the way. */
export type Selection = {
  readonly rows: Uint32Array;
  /** Metres to the nearest place, NaN when there is none. */
  readonly distances: Float64Array;
  /** Which place is the nearest: 0 the service's own, n its n-th permanence. */
  readonly places: Uint8Array;
  readonly reaches: Uint8Array;
  /** How many services each entry of a facet's column has, by facet. */
  readonly counts: ReadonlyMap<FacetField, Uint32Array>;
  /** The same for the rule sets, of the services kept alone. */
  readonly ruleCounts: Uint32Array;
};

/**
 * Keeps the published services that meet every criterion, and counts each
 * facet as if its own filter were not there: what another choice would give.
 */
export function selectServices(columns: ServiceColumns, criteria: Criteria): Selection {
  const kept = new Growing(columns.length);
  const counters = countersOf(columns);
  const ruleCounts = new Uint32Array(columns.rules.values.length);
  const { candidates, filters } = criteria;
  const total = candidates ? candidates.length : columns.length;
  for (let index = 0; index < total; index += 1) {
    const row = candidates ? (candidates[index] ?? 0) : index;
    if (!meetsNumbers(columns, criteria, row)) continue;
    const failed = failedFilter(filters, row);
    if (failed === SEVERAL || (failed !== NONE && !filters[failed]?.facet)) continue;
    const reached = reachService(columns, criteria, row);
    if (reached === null) continue;
    if (failed === NONE) {
      kept.push(row, reached);
      const rule = columns.rules.entries[row] ?? 0;
      ruleCounts[rule] = (ruleCounts[rule] ?? 0) + 1;
    }
    count(counters, row, failed === NONE ? null : (filters[failed]?.facet ?? null));
  }
  return { ...kept.trimmed(), counts: toCounts(counters), ruleCounts };
}

const NONE = -1;
const SEVERAL = -2;

function meetsNumbers(columns: ServiceColumns, criteria: Criteria, row: number): boolean {
  const flags = columns.flags[row] ?? 0;
  if ((flags & PUBLISHED) === 0) return false;
  const { listeCej, scoreQualiteMinimum, heuresSemaineMin } = criteria;
  if (listeCej !== null && ((flags & CEJ_LISTED) !== 0) !== listeCej) return false;
  if (scoreQualiteMinimum !== null && !((columns.scoreQualite[row] ?? 0) >= scoreQualiteMinimum)) {
    return false;
  }
  return heuresSemaineMin === null || (columns.heuresSemaine[row] ?? 0) >= heuresSemaineMin;
}

/** The index of the one filter that refuses the row, NONE or SEVERAL. */
function failedFilter(filters: Criteria['filters'], row: number): number {
  let failed = NONE;
  for (let index = 0; index < filters.length; index += 1) {
    const filter = filters[index];
    if (!filter || filter.mask[filter.entries[row] ?? 0] === 1) continue;
    if (failed !== NONE) return SEVERAL;
    failed = index;
  }
  return failed;
}

type Counter = {
  readonly facet: FacetField;
  readonly entries: Uint32Array;
  readonly counts: Uint32Array;
};

function countersOf(columns: ServiceColumns): Counter[] {
  const counterOf = (facet: ListField): Counter => ({
    facet,
    entries: columns.lists[facet].entries,
    counts: new Uint32Array(columns.lists[facet].values.length),
  });
  const rules = columns.rules;
  return [
    ...LIST_FIELDS.map(counterOf),
    { facet: 'verdict', entries: rules.entries, counts: new Uint32Array(rules.values.length) },
  ];
}

/** Counts the row in one facet, or in all of them (`null`). */
function count(counters: readonly Counter[], row: number, only: FacetField | null): void {
  for (const { facet, entries, counts } of counters) {
    if (only !== null && only !== facet) continue;
    const entry = entries[row] ?? 0;
    counts[entry] = (counts[entry] ?? 0) + 1;
  }
}

function toCounts(counters: readonly Counter[]): Map<FacetField, Uint32Array> {
  return new Map(counters.map(({ facet, counts }) => [facet, counts]));
}

/** Room for every row, cut to what was kept. */
class Growing {
  private length = 0;
  private readonly rows: Uint32Array;
  private readonly distances: Float64Array;
  private readonly places: Uint8Array;
  private readonly reaches: Uint8Array;

  constructor(capacity: number) {
    this.rows = new Uint32Array(capacity);
    this.distances = new Float64Array(capacity);
    this.places = new Uint8Array(capacity);
    this.reaches = new Uint8Array(capacity);
  }

  push(row: number, { distanceM, place, reach }: Reached): void {
    this.rows[this.length] = row;
    this.distances[this.length] = distanceM;
    this.places[this.length] = place;
    this.reaches[this.length] = reach;
    this.length += 1;
  }

  trimmed(): Pick<Selection, 'rows' | 'distances' | 'places' | 'reaches'> {
    return {
      rows: this.rows.slice(0, this.length),
      distances: this.distances.slice(0, this.length),
      places: this.places.slice(0, this.length),
      reaches: this.reaches.slice(0, this.length),
    };
  }
}
