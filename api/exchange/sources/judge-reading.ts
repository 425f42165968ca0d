import type { MotifIncomplet } from './followed-source.js';

/** A list that loses more than this share of its rows in one night is not believed at once. */
const MISSING_SHARE_MAX = 0.2;

/** One list, page after page. */
export type ListReading = {
  /** The totals that its pages told, in order. */
  readonly totals: readonly number[];
  /** Different rows that were read. */
  readonly rows: number;
  readonly repeated: number;
};

export type Judged = {
  readonly lists: readonly ListReading[];
  /** Sheets that the source gave the last time, and how many of them it no longer gives. */
  readonly expected: number;
  readonly missing: number;
  /** A person looked, and says that they are gone indeed. */
  readonly isExpectedToMiss: boolean;
};

/** Why a reading must not count absences; null when it is complete. */
export function judgeReading({
  lists,
  expected,
  missing,
  isExpectedToMiss,
}: Judged): MotifIncomplet | null {
  if (lists.some(({ totals }) => new Set(totals).size > 1)) return 'total_change';
  const slid = lists.some(
    ({ totals, rows, repeated }) => repeated > 0 || (totals[0] !== undefined && totals[0] !== rows),
  );
  if (slid) return 'pages_glissees';
  const isSudden = missing > expected * MISSING_SHARE_MAX;
  return isSudden && !isExpectedToMiss ? 'trop_manquent' : null;
}
