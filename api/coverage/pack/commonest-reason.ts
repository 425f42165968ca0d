import type { Row } from '../cells/row.js';
import type { Raison } from '../raisons.js';

/** The reason that keeps most young people from a need; null when nobody lacks it. */
export function commonestReason(rows: readonly Row[]): Raison | null {
  const young = new Map<Raison, number>();
  for (const { raison, jeunes, etat } of rows) {
    if (raison === null || etat === 'couvert') continue;
    young.set(raison, (young.get(raison) ?? 0) + (jeunes ?? 0));
  }
  const [first] = [...young].sort(([, a], [, b]) => b - a);
  return first?.[0] ?? null;
}
