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
 * The parts of a total that is told: when a single one is hidden, the smallest of the others is too,
 * or a subtraction would tell it. A part of zero hides nothing.
 */
export function shownEach(counts: readonly number[]): readonly Shown[] {
  const told = counts.map(shown);
  const hidden = counts.filter((count) => count > 0 && count < SEUIL);
  if (hidden.length !== 1) return told;
  const smallest = Math.min(...counts.filter((count) => count >= SEUIL));
  const also = told.indexOf(smallest);
  return told.map((count, at) => (at === also ? null : count));
}

/** Of places that are each shown on their own, those that the total counts: see `shownTotal`. */
export function countedPlaces(counts: ReadonlyMap<string, number>): ReadonlySet<string> {
  const hidden = [...counts].filter(([, count]) => count < SEUIL);
  const together = hidden.reduce((sum, [, count]) => sum + count, 0);
  const left = new Set(together >= SEUIL ? [] : hidden.map(([place]) => place));
  return new Set([...counts.keys()].filter((place) => !left.has(place)));
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
