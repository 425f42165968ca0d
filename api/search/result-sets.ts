import { randomBytes } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { ServiceColumns } from './columns/service-columns.js';
import type { Verdict } from '../dispositifs/regle.js';

const LIFETIME_MS = 30 * 60_000;
const MEMORY_MAX_BYTES = 96 * 1024 * 1024;
const OVERHEAD_BYTES = 2_000;

/** Exactly what a list shows, for the map to draw. */
export type ResultSet = {
  readonly columns: ServiceColumns;
  readonly rows: Uint32Array;
  /** The place that each row is shown at: 0 its own, n its n-th permanence. */
  readonly places: Uint8Array;
  readonly verdicts: readonly Verdict[];
};

/** Result sets by an opaque handle that expires; the same search keeps its handle. */
export class ResultSets {
  private readonly sets = new LRUCache<string, ResultSet>({
    ttl: LIFETIME_MS,
    updateAgeOnGet: true,
    maxSize: MEMORY_MAX_BYTES,
    sizeCalculation: ({ rows }) => OVERHEAD_BYTES + rows.length * 5,
  });

  keep(set: ResultSet): string {
    const handle = randomBytes(18).toString('base64url');
    this.sets.set(handle, set);
    return handle;
  }

  find(handle: string): ResultSet | undefined {
    return this.sets.get(handle);
  }
}
