const DAY_MS = 86_400_000;

/** A calendar day as a whole number of days since 1970-01-01: dates without clocks or zones. */
export type DayNumber = number;

/** Monday is 0, Sunday is 6. */
export type Weekday = number;

export type CalendarDay = { readonly year: number; readonly month: number; readonly day: number };

export function toDayNumber(date: string): DayNumber {
  return Math.floor(Date.parse(date.slice(0, 10)) / DAY_MS);
}

export function dayNumberOf(year: number, month: number, day: number): DayNumber {
  return Math.floor(Date.UTC(year, month - 1, day) / DAY_MS);
}

export function toDate(dayNumber: DayNumber): string {
  return new Date(dayNumber * DAY_MS).toISOString().slice(0, 10);
}

export function calendarDayOf(dayNumber: DayNumber): CalendarDay {
  const date = new Date(dayNumber * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

// 1970-01-01 was a Thursday.
export function weekdayOf(dayNumber: DayNumber): Weekday {
  return (((dayNumber + 3) % 7) + 7) % 7;
}

export function mondayOf(dayNumber: DayNumber): DayNumber {
  return dayNumber - weekdayOf(dayNumber);
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** ISO 8601 week number: the week belongs to the year that holds its Thursday. */
export function isoWeekOf(dayNumber: DayNumber): number {
  const thursday = mondayOf(dayNumber) + 3;
  const { year } = calendarDayOf(thursday);
  return Math.floor((thursday - dayNumberOf(year, 1, 1)) / 7) + 1;
}
