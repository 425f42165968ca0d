import { type DayNumber, toDayNumber } from '../../catalogue/dates/day-number.js';
import {
  expandDates,
  type Permanence,
  type SchoolHoliday,
} from '../../catalogue/dates/next-occurrences.js';
import { openingHoursToPermanences } from '../../catalogue/dates/opening-hours.js';
import type { Calendar } from '../columns/indexed-service.js';

export const HORIZON_DAYS = 366;
const WORDS = Math.ceil(HORIZON_DAYS / 32);

/** The days of the coming year on which something happens: one bit a day, today first. */
export type OpenDays = Uint32Array<ArrayBuffer>;

/** Every day with a permanence or an entry, less the closures. */
export function openDaysOf(
  calendar: Calendar,
  today: DayNumber,
  schoolHolidays: readonly SchoolHoliday[],
): OpenDays {
  const days: OpenDays = new Uint32Array(WORDS);
  const span = { from: today, days: HORIZON_DAYS };
  for (const permanence of permanencesOf(calendar)) {
    for (const { day } of expandDates(permanence, span, schoolHolidays)) mark(days, day - today);
  }
  for (const { du, au } of calendar.closures) {
    const first = Math.max(0, toDayNumber(du) - today);
    const last = au === null ? HORIZON_DAYS - 1 : toDayNumber(au) - today;
    for (let day = first; day <= Math.min(last, HORIZON_DAYS - 1); day += 1) unmark(days, day);
  }
  if (calendar.nextEntry !== null) mark(days, toDayNumber(calendar.nextEntry) - today);
  return days;
}

/** The permanences that a calendar tells, in rows or in opening hours that we can read. */
export function permanencesOf(calendar: Calendar): readonly Permanence[] {
  const { openingHours, schoolZone } = calendar;
  const hours = openingHours === null ? null : openingHoursToPermanences(openingHours);
  const read = hours?.kind === 'lus' ? hours.permanences : [];
  return [...calendar.permanences, ...read].map((permanence) => ({
    ...permanence,
    zone_scolaire: permanence.zone_scolaire ?? schoolZone,
  }));
}

/** Days until the next open day, NaN when none is known. */
export function daysUntilOpen(days: OpenDays): number {
  for (const [word, bits] of days.entries()) {
    if (bits !== 0) return word * 32 + (31 - Math.clz32(bits & -bits));
  }
  return Number.NaN;
}

/** Is something open on a day of the span, both ends included? */
export function isOpenWithin(days: OpenDays, first: number, last: number): boolean {
  for (let day = Math.max(0, first); day <= Math.min(last, HORIZON_DAYS - 1); day += 1) {
    if (((days[day >>> 5] ?? 0) & (1 << (day & 31))) !== 0) return true;
  }
  return false;
}

function mark(days: OpenDays, day: number): void {
  if (day < 0 || day >= HORIZON_DAYS) return;
  days[day >>> 5] = (days[day >>> 5] ?? 0) | (1 << (day & 31));
}

function unmark(days: OpenDays, day: number): void {
  days[day >>> 5] = (days[day >>> 5] ?? 0) & ~(1 << (day & 31));
}
