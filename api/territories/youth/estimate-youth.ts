/** Changes when the method does: who keeps computed figures keys them on it. */
export const ESTIMATE_METHOD = '1';

// Share of the 16–25 in a population = SCALE × population^POWER, the line through the 25 towns of
// Occitanie of INSEE's POP1B 2021 (slope of Theil and Sen on logarithms: students' towns do not bend it).
const SCALE = 0.024;
const POWER = 0.1546;
// Under 1,600 inhabitants the share no longer falls: six rural territories that INSEE publishes.
const LOWEST_SHARE = 0.075;
// Nothing is known above Toulouse.
const LARGEST_KNOWN = 500_000;

// Nine of the 25 towns in ten are estimated within 37 % by the 24 others.
const COMMUNE_ERROR = 0.37;
// What is seen once communes are added up: at most 8.9 % on six territories of 7,000 to 300,000.
const SHARED_ERROR = 0.09;
/** Nine times in ten, a count of n persons drawn at random is within 1.645 √n. */
const NINE_IN_TEN = 1.645;

export type YouthEstimate = { readonly jeunes: number; readonly marge: number };

/** Young people of 16 to 25 of a commune of which only the total population is known. */
export function estimateYouth(population: number): YouthEstimate {
  if (population <= 0) return { jeunes: 0, marge: 0 };
  const share = SCALE * Math.min(population, LARGEST_KNOWN) ** POWER;
  const jeunes = population * Math.max(share, LOWEST_SHARE);
  return {
    jeunes: Math.round(jeunes),
    marge: Math.ceil(Math.hypot(COMMUNE_ERROR * jeunes, NINE_IN_TEN * Math.sqrt(jeunes))),
  };
}

/**
 * The margin of a sum of estimates: the errors of communes make up for each other, save for what they
 * share. `converted`: margins of figures converted from a file, which all err in the same direction.
 */
export function addMargins(
  estimates: readonly YouthEstimate[],
  converted: readonly number[] = [],
): number {
  const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, it) => sum + it, 0);
  const own = Math.sqrt(sumOf(estimates.map(({ marge }) => marge ** 2)));
  const shared = SHARED_ERROR * sumOf(estimates.map(({ jeunes }) => jeunes));
  const ofEstimates = estimates.length === 1 ? own : Math.hypot(own, shared);
  return Math.ceil(ofEstimates + sumOf(converted));
}
