import type { BoundingBox } from '../../search/columns/bounding-box.js';
import type { Calendar, IndexedPlace } from '../../search/columns/indexed-service.js';

type Placed = {
  readonly calendar: Pick<Calendar, 'permanences'>;
  /** Of the permanences that have a point. */
  readonly places: readonly Pick<IndexedPlace, 'latitude' | 'longitude'>[];
};

/** Whether a permanence of a service is within a box, or may be anywhere. */
export function mayStandWithin(
  { south, north, west, east }: BoundingBox,
  { calendar, places }: Placed,
): boolean {
  if (places.length < calendar.permanences.length) return true;
  return places.some(
    ({ latitude, longitude }) =>
      latitude >= south && latitude <= north && longitude >= west && longitude <= east,
  );
}
