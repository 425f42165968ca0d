import { grown } from '../columns/grown.js';
import { LODGES, REMOTE, type ServiceColumns } from '../columns/service-columns.js';
import { countSelected, type RefusedRows, type SelectionCounts } from './count-selected.js';
import type { Criteria, FacetField } from './criteria.js';
import { possibleRows } from './possible-rows.js';
import { type Reached, reachService } from './reach-service.js';

/** Services that are kept: the same index in every array. */
export type Kept = {
  readonly rows: Uint32Array;
  /** Metres to the nearest place, NaN when there is none. */
  readonly distances: Float64Array;
  /** Which place is the nearest: 0 the service's own, n its n-th permanence. */
  readonly places: Uint8Array;
  readonly reaches: Uint8Array;
  /** Minutes to that place: +Infinity beyond those told, NaN when nobody goes or nobody knows; null when no journey counts. */
  readonly minutes: Float32Array | null;
};

/** With what was met on the way: what one facet's filter alone refuses. */
export type Sifted = Kept & {
  readonly refused: RefusedRows;
  /** How many are met where no timetable is known: kept, or left out when that is asked. */
  readonly unknownTimes: number;
};

/** The services kept, in the order of their rows, with what was counted of them. */
export type Selection = SelectionCounts &
  Kept &
  Pick<Sifted, 'unknownTimes'> & {
    /** Kept too, without a journey: all these rows but the near ones, which are told above. */
    readonly everywhere: { readonly rows: Uint32Array; readonly near: ReadonlySet<number> } | null;
  };

/**
 * Keeps the published services that meet every criterion, and counts each
 * facet as if its own filter were not there: what another choice would give.
 */
export function selectServices(columns: ServiceColumns, criteria: Criteria): Selection {
  const { refused, ...kept } = siftServices(columns, criteria);
  return { ...kept, ...countSelected(columns, kept.rows, refused), everywhere: null };
}

/** The same, before anything is counted. */
export function siftServices(columns: ServiceColumns, criteria: Criteria): Sifted {
  const kept = new Growing(Boolean(criteria.around?.travel));
  const refused = new Map<FacetField, number[]>();
  const { filters } = criteria;
  const areLeftOut = criteria.around?.travel?.unknown?.areLeftOut ?? false;
  let unknownTimes = 0;
  const possible = possibleRows(columns, criteria);
  for (let index = 0; index < possible.length; index += 1) {
    const row = possible[index] ?? 0;
    const failed = failedFilter(filters, row);
    const only = failed === NONE ? null : filters[failed]?.facet;
    if (only === undefined || (failed !== NONE && only === null)) continue;
    const reached = reachService(columns, criteria, row);
    if (reached === null) continue;
    if (isOfUnknownTime(columns, row, reached)) {
      if (only === null) unknownTimes += 1;
      if (areLeftOut) continue;
    }
    if (only === null) kept.push(row, reached);
    else setAside(refused, only, row);
  }
  return { ...kept.trimmed(), refused, unknownTimes };
}

/** What is remote or lodges is kept whatever the journey. */
function isOfUnknownTime(columns: ServiceColumns, row: number, { minutes }: Reached): boolean {
  return minutes !== undefined && Number.isNaN(minutes) && !columns.has(row, REMOTE | LODGES);
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

function setAside(refused: Map<FacetField, number[]>, facet: FacetField, row: number): void {
  const rows = refused.get(facet);
  if (rows) rows.push(row);
  else refused.set(facet, [row]);
}

/** What is kept so far, with room for more. */
class Growing {
  private length = 0;
  private rows = new Uint32Array(1024);
  private distances = new Float64Array(1024);
  private places = new Uint8Array(1024);
  private reaches = new Uint8Array(1024);
  private minutes: Float32Array<ArrayBuffer> | null;

  constructor(isTimed: boolean) {
    this.minutes = isTimed ? new Float32Array(1024) : null;
  }

  push(row: number, { distanceM, place, reach, minutes }: Reached): void {
    if (this.length === this.rows.length) this.grow();
    this.rows[this.length] = row;
    this.distances[this.length] = distanceM;
    this.places[this.length] = place;
    this.reaches[this.length] = reach;
    if (this.minutes) this.minutes[this.length] = minutes ?? Number.NaN;
    this.length += 1;
  }

  trimmed(): Kept {
    return {
      rows: this.rows.slice(0, this.length),
      distances: this.distances.slice(0, this.length),
      places: this.places.slice(0, this.length),
      reaches: this.reaches.slice(0, this.length),
      minutes: this.minutes?.slice(0, this.length) ?? null,
    };
  }

  private grow(): void {
    this.rows = grown(this.rows, this.length);
    this.distances = grown(this.distances, this.length);
    this.places = grown(this.places, this.length);
    this.reaches = grown(this.reaches, this.length);
    if (this.minutes) this.minutes = grown(this.minutes, this.length);
  }
}
