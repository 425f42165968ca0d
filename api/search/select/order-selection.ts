import type { ServiceColumns } from '../columns/service-columns.js';
import { type Ordering, orderServices } from './order-services.js';
import type { Kept, Selection } from './select-services.js';
import { countWithin, wholeOf } from './whole-selection.js';

/** Services in their order: `positions` are indexes of `kept`. */
export type Ordered = { readonly kept: Kept; readonly positions: Uint32Array<ArrayBuffer> };

/** The first services of a selection; those kept for every place are read only when they are wanted. */
export function orderSelection(
  columns: ServiceColumns,
  selection: Selection,
  ordering: Ordering,
): Ordered {
  const { sort, count } = ordering;
  const isNearOnly =
    sort === 'distance' && count <= countWithin(selection.distances, Number.POSITIVE_INFINITY);
  const kept = isNearOnly ? selection : wholeOf(selection);
  return { kept, positions: orderServices(columns, kept, ordering) };
}
