import type { Homes } from './homes.js';

/**
 * The communes that are counted together: those of a region, and those of its EPCI that lie across its
 * border. Ranks in order.
 */
export function focusOf(homes: Homes, region: string): readonly number[] {
  const epci = new Set<string>();
  for (const home of homes.all) {
    if (home.region === region && home.epci !== null) epci.add(home.epci);
  }
  const ranks: number[] = [];
  for (const [rank, home] of homes.all.entries()) {
    if (home.region === region || (home.epci !== null && epci.has(home.epci))) ranks.push(rank);
  }
  return ranks;
}
