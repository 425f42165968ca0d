/** Each commune by its young people; where there are none at all, each counts as one. */
export function weigh(young: readonly (number | null)[]): readonly number[] {
  const known = young.map((one) => one ?? 0);
  return known.some((one) => one > 0) ? known : known.map(() => 1);
}

/**
 * Whether figures may be told of several communes together: where the timetables are unknown to more than half of
 * their young people, what the others reach says nothing of them all.
 */
export function isMostlyKnown(weights: readonly number[], isKnown: readonly boolean[]): boolean {
  if (weights.length === 0) return false;
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const unknown = weights.reduce((sum, weight, rank) => sum + (isKnown[rank] ? 0 : weight), 0);
  return unknown * 2 <= all;
}
