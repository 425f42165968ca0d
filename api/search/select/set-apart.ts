import type { Kept } from './select-services.js';

/**
 * By position, 1 where no timetable is known: after what is, whatever the order; and 2 for what is met nowhere when
 * `isByWay`: distances or journeys order. Null when nothing is of unknown time.
 */
export function setApart(
  { minutes, distances }: Pick<Kept, 'minutes' | 'distances'>,
  isByWay: boolean,
): Uint8Array<ArrayBuffer> | null {
  if (minutes === null) return null;
  const apart = new Uint8Array(distances.length);
  let unknown = 0;
  for (let position = 0; position < apart.length; position += 1) {
    if (Number.isNaN(distances[position] ?? Number.NaN)) {
      if (isByWay) apart[position] = 2;
    } else if (Number.isNaN(minutes[position] ?? Number.NaN)) {
      apart[position] = 1;
      unknown += 1;
    }
  }
  return unknown === 0 ? null : apart;
}
