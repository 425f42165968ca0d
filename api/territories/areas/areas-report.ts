import type { RefusedRow } from './area.js';

export type AreasReport = {
  readonly lignes: number;
  readonly nouveaux: readonly string[];
  readonly modifies: readonly string[];
  readonly inchanges: readonly string[];
  readonly repetees: number;
  readonly anciensCodes: number;
  readonly refusees: readonly RefusedRow[];
};
