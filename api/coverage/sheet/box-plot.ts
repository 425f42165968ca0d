/** Five figures of a set of values, in order. */
export type BoxPlot = {
  readonly effectif: number;
  readonly min: number;
  readonly q1: number;
  readonly mediane: number;
  readonly q3: number;
  readonly max: number;
};

/** Quartiles by linear interpolation between ranks, as a spreadsheet's QUARTILE does; null of nothing. */
export function boxOf(values: readonly number[]): BoxPlot | null {
  const [first] = values;
  if (first === undefined) return null;
  const ordered = Float64Array.from(values).sort();
  const at = (share: number): number => {
    const place = share * (ordered.length - 1);
    const below = ordered[Math.floor(place)] ?? first;
    const above = ordered[Math.ceil(place)] ?? below;
    return below + (above - below) * (place - Math.floor(place));
  };
  return {
    effectif: ordered.length,
    min: at(0),
    q1: at(1 / 4),
    mediane: at(1 / 2),
    q3: at(3 / 4),
    max: at(1),
  };
}

/** The lower bound of the quartile above the one a value lies in; null for the highest. */
export function boundAbove(value: number, { q1, mediane, q3 }: BoxPlot): number | null {
  return [q1, mediane, q3].find((bound) => value < bound) ?? null;
}

/**
 * Whether a value has no quartile above it because it is among the best: one that is unknown is not, nor one that is
 * also the worst of all, unless no better can be.
 */
export function isAtTheTop(value: number | null, box: BoxPlot | null, best: number): boolean {
  if (value === null || !box || boundAbove(value, box) !== null) return false;
  return value > box.min || value >= best;
}

export type Targets = {
  readonly legitime: number | null;
  readonly raisonnable: number | null;
  readonly atteignable: number | null;
};

/** The three targets of the instruction of 2019 on the missions locales' performance. */
export function targetsFor(
  value: number | null,
  { group, region }: { readonly group: BoxPlot | null; readonly region: BoxPlot | null },
): Targets {
  return {
    legitime: group?.mediane ?? null,
    raisonnable: value === null || !group ? null : boundAbove(value, group),
    atteignable: value === null || !region ? null : boundAbove(value, region),
  };
}
