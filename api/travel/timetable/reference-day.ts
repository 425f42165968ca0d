import { weekdayOf } from '../../catalogue/dates/day-number.js';
import { isFrenchHoliday } from '../../catalogue/dates/french-holidays.js';
import { activeServices } from './active-services.js';
import type { FeedTimetable } from './feed-timetable.js';

const TUESDAY = 1;
const WEEKS_AHEAD = 8;
/** Under this share of the trips of the fullest Tuesday, a Tuesday is not an ordinary one. */
const ORDINARY_SHARE = 0.5;

export type Validity = { readonly from: number; readonly to: number };

/**
 * The Tuesday whose buses stand for a network's: the next one that is no public holiday and has at least half of
 * the trips of its fullest Tuesday; the last one gone by when the timetable ends before the next. Null when there
 * is none, or when the timetable does not hold today. Days count from 1970-01-01.
 */
export function referenceDay(
  timetable: FeedTimetable,
  { from, to }: Validity,
  today: number,
): number | null {
  if (today < from || today > to) return null;
  const next = today + ((TUESDAY - weekdayOf(today) + 7) % 7);
  const ahead = Array.from({ length: WEEKS_AHEAD }, (_, week) => next + 7 * week);
  const gone = Array.from({ length: WEEKS_AHEAD }, (_, week) => next - 7 * (week + 1));
  const candidates = [...ahead, ...gone]
    .filter((day) => day >= from && day <= to && !isFrenchHoliday(day))
    .map((day) => ({ day, trips: tripsOn(timetable, day) }));
  const most = Math.max(0, ...candidates.map(({ trips }) => trips));
  if (most === 0) return null;
  return candidates.find(({ trips }) => trips >= most * ORDINARY_SHARE)?.day ?? null;
}

function tripsOn(timetable: FeedTimetable, day: number): number {
  const active = activeServices(timetable, day);
  let trips = 0;
  for (const service of timetable.tripServices) trips += active[service] ?? 0;
  return trips;
}
