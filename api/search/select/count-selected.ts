import type { ListColumn } from '../columns/list-column.js';
import {
  COUNTED_FIELDS,
  type CountedField,
  type ServiceColumns,
} from '../columns/service-columns.js';
import type { FacetField } from './criteria.js';
import { addOpenToAll, countOpenToAll } from './open-to-all.js';

export type SelectionCounts = {
  /** By facet and code of value: how many services. */
  readonly counts: ReadonlyMap<CountedField, Uint32Array>;
  /** By rule set: how many services, whatever the verdict asked. */
  readonly verdictCounts: Uint32Array;
  /** By rule set: how many of the services kept. */
  readonly ruleCounts: Uint32Array;
};

/** The rows that one facet's filter alone refuses: that facet counts them too. */
export type RefusedRows = ReadonlyMap<FacetField, readonly number[]>;

/** Counts each facet as if its own filter were not there. */
export function countSelected(
  columns: ServiceColumns,
  kept: Uint32Array,
  refused: RefusedRows,
): SelectionCounts {
  const { entries, values } = columns.rules;
  const ruleCounts = new Uint32Array(values.length);
  tally(ruleCounts, entries, kept);
  const verdictCounts = ruleCounts.slice();
  tally(verdictCounts, entries, refused.get('verdict') ?? []);
  return { counts: countLists(columns, kept, refused), verdictCounts, ruleCounts };
}

function countLists(
  columns: ServiceColumns,
  kept: Uint32Array,
  refused: RefusedRows,
): Map<CountedField, Uint32Array> {
  const counted = columns.facets.count(kept);
  return new Map(
    COUNTED_FIELDS.map((facet, index) => {
      const column = columns.lists[facet];
      const sums = counted[index] ?? new Uint32Array();
      if (facet === 'publics') addOpenToAll(sums, column);
      const others = refused.get(filterOf(facet)) ?? [];
      countByRow(sums, column, others);
      if (facet === 'publics') countOpenToAll(sums, column, others);
      return [facet, sums];
    }),
  );
}

/** Categories are chosen by the same parameter as thematiques: their counts ignore it too. */
function filterOf(facet: CountedField): FacetField {
  return facet === 'categories' ? 'thematiques' : facet;
}

function countByRow(
  sums: Uint32Array,
  { entries, flat }: ListColumn,
  rows: ArrayLike<number>,
): void {
  const { starts, codes } = flat;
  for (let index = 0; index < rows.length; index += 1) {
    const entry = entries[rows[index] ?? 0] ?? 0;
    const end = starts[entry + 1] ?? 0;
    for (let at = starts[entry] ?? 0; at < end; at += 1) {
      const code = codes[at] ?? 0;
      sums[code] = (sums[code] ?? 0) + 1;
    }
  }
}

function tally(counts: Uint32Array, entries: Uint32Array, rows: ArrayLike<number>): void {
  for (let index = 0; index < rows.length; index += 1) {
    const entry = entries[rows[index] ?? 0] ?? 0;
    counts[entry] = (counts[entry] ?? 0) + 1;
  }
}
