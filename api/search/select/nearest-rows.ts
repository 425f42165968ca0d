import type { ServiceColumns } from '../columns/service-columns.js';
import type { Criteria } from './criteria.js';
import { type Ordering, orderServices } from './order-services.js';
import { type Everywhere, keepAround } from './select-around.js';
import { countWithin } from './whole-selection.js';

const FIRST_CIRCLE_M = 4_000;

/**
 * The rows of the first page by distance, without a look at what is farther: circles of whole
 * kilometres grow until one holds them all. Empty when the last circle does not.
 */
export function nearestRows(
  columns: ServiceColumns,
  criteria: Criteria,
  everywhere: Everywhere,
  ordering: Ordering & { readonly sort: 'distance' },
): number[] {
  const { around } = criteria;
  if (!around) return [];
  for (let radiusM = FIRST_CIRCLE_M; radiusM < around.radiusM; radiusM *= 2) {
    const closer = { ...criteria, around: { ...around, radiusM } };
    const { kept } = keepAround(columns, closer, everywhere);
    // Lodgings are kept wherever they stand: those beyond the circle prove nothing.
    if (countWithin(kept.distances, radiusM) < ordering.count) continue;
    const positions = orderServices(columns, kept, ordering);
    return Array.from(positions, (position) => kept.rows[position] ?? 0);
  }
  return [];
}
