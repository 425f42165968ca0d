import type { Banded } from '../matrix/reach.js';

/**
 * The communes that a place would cover: those that get there and that count for
 * something. Copied, since `reached` is good until the next question only.
 */
export function reachedBy({ length, ranks }: Banded, weights: ArrayLike<number>): Int32Array {
  const covers = new Int32Array(length);
  let count = 0;
  for (let at = 0; at < length; at += 1) {
    const rank = ranks[at] ?? -1;
    if ((weights[rank] ?? 0) === 0) continue;
    covers[count] = rank;
    count += 1;
  }
  return covers.slice(0, count);
}
