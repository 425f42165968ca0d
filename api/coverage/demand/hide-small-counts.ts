/** Below this number of cases nothing is shown. */
export const SEUIL = 5;

/** A number of cases, or null: fewer than five, none perhaps. */
export type Shown = number | null;

export const shown = (count: number): Shown => (count >= SEUIL ? count : null);

/**
 * The parts of a total, all of them or none: when one is hidden, the others would tell it. A part of
 * zero hides nothing.
 */
export function shownParts<Part extends string>(
  parts: Readonly<Record<Part, number>>,
): Readonly<Record<Part, number>> | null {
  const counts: readonly number[] = Object.values(parts);
  const total = counts.reduce((sum, count) => sum + count, 0);
  const isTold = total >= SEUIL && counts.every((count) => count === 0 || count >= SEUIL);
  return isTold ? parts : null;
}

/**
 * The total of several places of which each is shown on its own: what those that are hidden come to
 * together is left out of it while it is itself under the threshold.
 */
export function shownTotal(counts: Iterable<number>): Shown {
  let [told, hidden] = [0, 0];
  for (const count of counts) {
    if (count >= SEUIL) told += count;
    else hidden += count;
  }
  return shown(told + (hidden >= SEUIL ? hidden : 0));
}
