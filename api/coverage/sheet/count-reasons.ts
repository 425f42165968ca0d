import type { Cell } from '../cells/cell.js';
import type { Raison } from '../raisons.js';

export type ReasonCount = {
  readonly raison: Raison;
  readonly communes: number;
  readonly jeunes: number;
};

/** Why communes are not covered, from the reason that keeps most young people out. */
export function countReasons(cells: readonly Cell[]): readonly ReasonCount[] {
  const counts = new Map<Raison, { communes: number; jeunes: number }>();
  for (const { raison, jeunes } of cells) {
    if (raison === null) continue;
    const count = counts.get(raison) ?? { communes: 0, jeunes: 0 };
    count.communes += 1;
    count.jeunes += jeunes ?? 0;
    counts.set(raison, count);
  }
  return [...counts]
    .map(([raison, count]) => ({ raison, ...count }))
    .sort(
      (one, other) =>
        other.jeunes - one.jeunes ||
        other.communes - one.communes ||
        (one.raison < other.raison ? -1 : 1),
    );
}
