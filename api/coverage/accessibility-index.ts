/**
 * The accessibility index: an enhanced two-step floating catchment area (Luo and Qi, 2009), with the
 * bands of the « accessibilité potentielle localisée » of the DREES. Formula, parameters and sources are
 * in docs/coverage.md.
 */

/** Places of an offer that tells none. */
export const DEFAULT_CAPACITY = 10;

/** Open days of four whole weeks from Monday to Friday. */
export const FULL_TIME_DAYS = 20;

/** The DREES's bands of 10, 15 and 20 minutes, as shares of the time allowed. */
export const BANDS = [
  { upTo: 1 / 2, weight: 1 },
  { upTo: 3 / 4, weight: 2 / 3 },
  { upTo: 1, weight: 1 / 3 },
] as const;

/** What is in no band: beyond the time allowed. */
export const BEYOND = BANDS.length;

/** The rank in BANDS of a journey; BEYOND when it takes longer than the time allowed. */
export function bandOf(minutes: number, maxMinutes: number): number {
  const band = BANDS.findIndex(({ upTo }) => minutes <= maxMinutes * upTo);
  return band < 0 ? BEYOND : band;
}

/** Young people by band, each counted by how much the journey does: the same whatever their order. */
export const weighYouth = (youthByBand: ArrayLike<number>): number =>
  BANDS.reduce((sum, { weight }, band) => sum + (youthByBand[band] ?? 0) * weight, 0);

export const capacityOf = (placesTotal: number | null): number =>
  placesTotal !== null && placesTotal > 0 ? placesTotal : DEFAULT_CAPACITY;

/**
 * What each site of an offer gives: its capacity by the share of a full time that it is open, shared among
 * its sites by their days.
 */
export function supplyOf(capacity: number, daysBySite: readonly number[]): readonly number[] {
  const days = daysBySite.reduce((sum, one) => sum + one, 0);
  if (days === 0) return daysBySite.map(() => 0);
  const given = capacity * Math.min(1, days / FULL_TIME_DAYS);
  return daysBySite.map((one) => (given * one) / days);
}

/** What a site gives to each young person of its catchment; nobody there, nothing given. */
export const ratioOf = (supply: number, weightedYouth: number): number =>
  weightedYouth > 0 ? supply / weightedYouth : 0;

const FOR_YOUNG_PEOPLE = 1000;
const STEPS = 2 ** 24;

/**
 * A contribution as a whole number of steps: sums of them are exact in whatever order they are made, so
 * that taking an offer away leaves what was there before it.
 */
export const toSteps = (contribution: number): number =>
  Math.round(contribution * FOR_YOUNG_PEOPLE * STEPS);

/** Full-time places for 1,000 young people. */
export const fromSteps = (steps: number): number => steps / STEPS;
