import { weekdayOf } from '../../catalogue/dates/day-number.js';
import type { FeedTimetable } from './feed-timetable.js';

type Calendars = Pick<
  FeedTimetable,
  | 'serviceWeekdays'
  | 'serviceFrom'
  | 'serviceTo'
  | 'exceptionServices'
  | 'exceptionDays'
  | 'exceptionRuns'
>;

/** One byte a service: does it run that day? Exceptions have the last word. */
export function activeServices(calendars: Calendars, day: number): Uint8Array {
  const { serviceWeekdays, serviceFrom, serviceTo } = calendars;
  const active = new Uint8Array(serviceWeekdays.length);
  const bit = 1 << weekdayOf(day);
  for (const [service, weekdays] of serviceWeekdays.entries()) {
    const from = serviceFrom[service] ?? 0;
    const to = serviceTo[service] ?? 0;
    if (from <= day && day <= to && weekdays & bit) active[service] = 1;
  }
  const { exceptionDays, exceptionServices, exceptionRuns } = calendars;
  for (const [at, exceptionDay] of exceptionDays.entries()) {
    if (exceptionDay === day) active[exceptionServices[at] ?? 0] = exceptionRuns[at] ?? 0;
  }
  return active;
}

/** The first and last day that any service runs, or null when none ever does. */
export function serviceSpan(
  calendars: Calendars,
): { readonly from: number; readonly to: number } | null {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  const widen = (first: number, last: number): void => {
    from = Math.min(from, first);
    to = Math.max(to, last);
  };
  for (const [service, weekdays] of calendars.serviceWeekdays.entries()) {
    const first = calendars.serviceFrom[service] ?? 0;
    const last = calendars.serviceTo[service] ?? 0;
    if (weekdays !== 0 && first <= last) widen(first, last);
  }
  for (const [at, day] of calendars.exceptionDays.entries()) {
    if (calendars.exceptionRuns[at]) widen(day, day);
  }
  return from <= to ? { from, to } : null;
}
