/** Below it, a number of young people is not told. */
export const THRESHOLD = 5;

/**
 * What a commune counts for, everywhere: one of fewer than five young people counts for nobody. Whatever is shown is
 * made of such numbers alone, so that no sum, difference, ratio or order tells those that are hidden.
 */
export const countYoung = (young: number | null): number | null =>
  young === null || young >= THRESHOLD ? young : 0;

export const tellYoung = (count: number | null): number | null =>
  count === null || count < THRESHOLD ? null : count;

/** The young people of some communes: of none at all, nobody; of none that counts or is known, it is not told. */
export const tellPart = (count: number, communes: number): number | null =>
  communes === 0 ? 0 : tellYoung(count);

type Counted = { readonly jeunes: number | null };

export const sumYoung = (communes: readonly Counted[]): number =>
  communes.reduce((sum, { jeunes }) => sum + (jeunes ?? 0), 0);

/** The same of communes that are at hand. */
export const tellTogether = (communes: readonly Counted[]): number | null =>
  tellPart(sumYoung(communes), communes.length);

/** How many communes are too small to count: they have fewer than five young people, or none. */
export const countHidden = (communes: readonly Counted[]): number =>
  communes.filter(({ jeunes }) => jeunes !== null && jeunes < THRESHOLD).length;
