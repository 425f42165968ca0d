import type { Methode } from './choose-youth-columns.js';
import type { RefusedYouth } from './gather-youth.js';

export type YouthReport = {
  readonly methode: Methode;
  readonly annee: number;
  readonly lignes: number;
  readonly communes: number;
  readonly jeunes: number;
  /** Codes of the past, added to the commune of today. */
  readonly anciensCodes: number;
  /** Communes of Occitanie that the file does not tell. */
  readonly absentes: number;
  readonly refusees: readonly RefusedYouth[];
  readonly refuseesTotal: number;
};
