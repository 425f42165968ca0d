/** Somewhere an offer could be held, and who would then be covered. */
export type CandidateSite = {
  /** Ranks in `weights` of the communes that would reach it, each once. */
  readonly covers: ArrayLike<number>;
};

export type Placement = {
  /** Rank in `sites`. */
  readonly site: number;
  /** Weight that this offer covers and none of those placed before it. */
  readonly gain: number;
  /** Ranks in `weights` that it is the first to cover. */
  readonly newlyCovered: readonly number[];
};

export type PlacementProblem = {
  readonly sites: readonly CandidateSite[];
  /** What is to be covered: young people of each commune that has nothing in reach. */
  readonly weights: ArrayLike<number>;
  readonly count: number;
};

type Bound = { readonly site: number; readonly gain: number };

/**
 * Where to place the next offers: the maximal covering location problem (Church and ReVelle, 1974), by
 * greedy choice. What k choices cover is at least 1 − (1 − 1/k)^k, hence more than 1 − 1/e (63 %), of what
 * the best k places cover (Nemhauser, Wolsey and Fisher, 1978); one or two good places are often exact.
 * A gain only shrinks as others are placed, so that a site is counted anew only when its last known gain
 * still comes first (Minoux's lazy greedy, 1978). Equal gains: the first site of the list.
 */
export function placeOffers({ sites, weights, count }: PlacementProblem): readonly Placement[] {
  const covered = new Uint8Array(weights.length);
  const bounds = new BoundsHeap();
  for (const [site, { covers }] of sites.entries()) {
    const gain = gainOf(covers, weights, covered);
    if (gain > 0) bounds.push({ site, gain });
  }
  const placements: Placement[] = [];
  while (placements.length < count) {
    const next = bounds.pop();
    if (!next) break;
    const covers = sites[next.site]?.covers ?? [];
    const gain = gainOf(covers, weights, covered);
    if (gain < next.gain) {
      if (gain > 0) bounds.push({ site: next.site, gain });
      continue;
    }
    placements.push({ site: next.site, gain, newlyCovered: cover(covers, weights, covered) });
  }
  return placements;
}

function gainOf(
  covers: ArrayLike<number>,
  weights: ArrayLike<number>,
  covered: Uint8Array,
): number {
  let gain = 0;
  for (let at = 0; at < covers.length; at += 1) {
    const rank = covers[at] ?? -1;
    if (covered[rank] === 0) gain += weights[rank] ?? 0;
  }
  return gain;
}

function cover(
  covers: ArrayLike<number>,
  weights: ArrayLike<number>,
  covered: Uint8Array,
): readonly number[] {
  const newly: number[] = [];
  for (let at = 0; at < covers.length; at += 1) {
    const rank = covers[at] ?? -1;
    if (covered[rank] !== 0) continue;
    covered[rank] = 1;
    if ((weights[rank] ?? 0) > 0) newly.push(rank);
  }
  return newly;
}

const comesFirst = (one: Bound, other: Bound): boolean =>
  one.gain > other.gain || (one.gain === other.gain && one.site < other.site);

/** A binary heap: the greatest gain on top, and of equal ones the first site. */
class BoundsHeap {
  private readonly bounds: Bound[] = [];

  push(bound: Bound): void {
    let at = this.bounds.push(bound) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.isBefore(at, parent)) return;
      this.swap(at, parent);
      at = parent;
    }
  }

  pop(): Bound | undefined {
    const top = this.bounds[0];
    const last = this.bounds.pop();
    if (last && this.bounds.length > 0) {
      this.bounds[0] = last;
      this.sink();
    }
    return top;
  }

  private sink(): void {
    let at = 0;
    for (;;) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      let first = at;
      if (this.isBefore(left, first)) first = left;
      if (this.isBefore(right, first)) first = right;
      if (first === at) return;
      this.swap(at, first);
      at = first;
    }
  }

  private isBefore(at: number, than: number): boolean {
    const [one, other] = [this.bounds[at], this.bounds[than]];
    return one !== undefined && other !== undefined && comesFirst(one, other);
  }

  private swap(at: number, than: number): void {
    const [one, other] = [this.bounds[at], this.bounds[than]];
    if (!one || !other) return;
    this.bounds[at] = other;
    this.bounds[than] = one;
  }
}
