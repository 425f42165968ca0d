import {
  COUNTED_FIELDS,
  type CountedField,
  type ServiceColumns,
} from '../columns/service-columns.js';
import { grown } from '../columns/grown.js';
import type { ListColumn } from '../columns/list-column.js';
import type { Criteria, FacetField } from './criteria.js';
import { possibleRows } from './possible-rows.js';
import { type Reached, reachService } from './reach-service.js';

/** The services kept, in the order of their rows, with what was counted on the way. */
export type Selection = {
  readonly rows: Uint32Array;
  /** Metres to the nearest place, NaN when there is none. */
  readonly distances: Float64Array;
  /** Which place is the nearest: 0 the service's own, n its n-th permanence. */
  readonly places: Uint8Array;
  readonly reaches: Uint8Array;
  /** By facet and code of value: how many services. */
  readonly counts: ReadonlyMap<CountedField, Uint32Array>;
  /** By rule set: how many services, whatever the verdict asked. */
  readonly verdictCounts: Uint32Array;
  /** By rule set: how many of the services kept. */
  readonly ruleCounts: Uint32Array;
};

/**
 * Keeps the published services that meet every criterion, and counts each
 * facet as if its own filter were not there: what another choice would give.
 */
export function selectServices(columns: ServiceColumns, criteria: Criteria): Selection {
  const kept = new Growing();
  const counters = countersOf(columns);
  const ruleEntries = columns.rules.entries;
  const ruleCounts = new Uint32Array(columns.rules.values.length);
  const verdictCounts = new Uint32Array(columns.rules.values.length);
  const { filters } = criteria;
  for (const row of possibleRows(columns, criteria)) {
    const failed = failedFilter(filters, row);
    const only = failed === NONE ? null : filters[failed]?.facet;
    if (only === undefined || (failed !== NONE && only === null)) continue;
    const reached = reachService(columns, criteria, row);
    if (reached === null) continue;
    if (only === null) {
      kept.push(row, reached);
      increment(ruleCounts, ruleEntries[row] ?? 0);
    }
    if (only === null || only === 'verdict') increment(verdictCounts, ruleEntries[row] ?? 0);
    if (only !== 'verdict') count(counters, row, only);
  }
  return { ...kept.trimmed(), counts: toCounts(columns, counters), verdictCounts, ruleCounts };
}

const NONE = -1;
const SEVERAL = -2;

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
  readonly facet: CountedField;
  readonly entries: Uint32Array;
  /** By entry: one addition a row. The values of each entry are added up at the end. */
  readonly perEntry: Uint32Array;
};

function countersOf(columns: ServiceColumns): Counter[] {
  return COUNTED_FIELDS.map((facet) => {
    const { entries, values } = columns.lists[facet];
    return { facet, entries, perEntry: new Uint32Array(values.length) };
  });
}

/** Counts the row in one facet, or in all of them (`null`). */
function count(counters: readonly Counter[], row: number, only: FacetField | null): void {
  for (let index = 0; index < counters.length; index += 1) {
    const counter = counters[index];
    if (!counter) continue;
    const { facet, entries, perEntry } = counter;
    if (only !== null && only !== facet && !isCategoryOf(facet, only)) continue;
    increment(perEntry, entries[row] ?? 0);
  }
}

/** Categories are chosen by the same parameter as thematiques: their counts ignore it too. */
function isCategoryOf(facet: CountedField, only: FacetField): boolean {
  return facet === 'categories' && only === 'thematiques';
}

function increment(counts: Uint32Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}

function toCounts(
  columns: ServiceColumns,
  counters: readonly Counter[],
): Map<CountedField, Uint32Array> {
  return new Map(
    counters.map(({ facet, perEntry }) => [facet, sumByCode(columns.lists[facet], perEntry)]),
  );
}

function sumByCode({ flat, vocabulary }: ListColumn, perEntry: Uint32Array): Uint32Array {
  const { starts, codes } = flat;
  const sums = new Uint32Array(vocabulary.length);
  for (let entry = 0; entry < perEntry.length; entry += 1) {
    const added = perEntry[entry] ?? 0;
    if (added === 0) continue;
    const end = starts[entry + 1] ?? 0;
    for (let at = starts[entry] ?? 0; at < end; at += 1) {
      const code = codes[at] ?? 0;
      sums[code] = (sums[code] ?? 0) + added;
    }
  }
  return sums;
}

/** What is kept so far, with room for more. */
class Growing {
  private length = 0;
  private rows = new Uint32Array(1024);
  private distances = new Float64Array(1024);
  private places = new Uint8Array(1024);
  private reaches = new Uint8Array(1024);

  push(row: number, { distanceM, place, reach }: Reached): void {
    if (this.length === this.rows.length) this.grow();
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

  private grow(): void {
    this.rows = grown(this.rows, this.length);
    this.distances = grown(this.distances, this.length);
    this.places = grown(this.places, this.length);
    this.reaches = grown(this.reaches, this.length);
  }
}
