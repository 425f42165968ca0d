import { randomUUID } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Verdict } from '../dispositifs/regle.js';
import type { ServiceColumns } from './columns/service-columns.js';
import type { Selection } from './select/select-services.js';
import { totalOf } from './select/whole-selection.js';

const LIFETIME_MS = 30 * 60_000;
const MEMORY_MAX_BYTES = 96 * 1024 * 1024;
const OVERHEAD_BYTES = 2_000;
const BYTES_A_ROW = 5;

/** Exactly what a list shows, for the map to draw. */
export type ResultSet = {
  readonly columns: ServiceColumns;
  readonly selection: Selection;
  readonly verdicts: readonly Verdict[];
};

/** Result sets by a handle that tells nothing, cannot be guessed and expires. */
export class ResultSets {
  private readonly sets = new LRUCache<string, ResultSet>({
    ttl: LIFETIME_MS,
    updateAgeOnGet: true,
    // A list that hands the handle out again gives it its whole life.
    updateAgeOnHas: true,
    maxSize: MEMORY_MAX_BYTES,
    sizeCalculation: ({ selection }) => OVERHEAD_BYTES + totalOf(selection) * BYTES_A_ROW,
  });

  keep(set: ResultSet): string {
    const handle = randomUUID();
    this.sets.set(handle, set);
    return handle;
  }

  find(handle: string): ResultSet | undefined {
    return this.sets.get(handle);
  }

  has(handle: string): boolean {
    return this.sets.has(handle);
  }
}
