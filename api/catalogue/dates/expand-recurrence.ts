import { RRuleTemporal } from 'rrule-temporal';
import {
  calendarDayOf,
  type DayNumber,
  daysInMonth,
  isoWeekOf,
  mondayOf,
  toDate,
  toDayNumber,
  weekdayOf,
} from './day-number.js';
import { type ByDay, parseRrule, type SimpleRule } from './parse-rrule.js';

export type DaySpan = { readonly from: DayNumber; readonly days: number };

type DayTest = (day: DayNumber) => boolean;

const NEVER: DayTest = () => false;

function matchesByDay(byDay: readonly ByDay[]): DayTest {
  if (byDay.every(({ ordinal }) => ordinal === null)) {
    const mask = byDay.reduce((bits, { weekday }) => bits | (1 << weekday), 0);
    return (day) => (mask & (1 << weekdayOf(day))) !== 0;
  }
  return (dayNumber) => {
    const { year, month, day } = calendarDayOf(dayNumber);
    const fromStart = Math.ceil(day / 7);
    const fromEnd = -Math.ceil((daysInMonth(year, month) - day + 1) / 7);
    const weekday = weekdayOf(dayNumber);
    return byDay.some(
      (one) =>
        one.weekday === weekday &&
        (one.ordinal === null || one.ordinal === fromStart || one.ordinal === fromEnd),
    );
  };
}

function matchesMonthDay(monthDays: readonly number[]): DayTest {
  return (dayNumber) => {
    const { year, month, day } = calendarDayOf(dayNumber);
    return monthDays.includes(day) || monthDays.includes(day - daysInMonth(year, month) - 1);
  };
}

const monthIndexOf = (dayNumber: DayNumber): number => {
  const { year, month } = calendarDayOf(dayNumber);
  return year * 12 + month;
};

/** Every n-th period counted from the first day; unknowable when there is no first day. */
function matchesInterval(rule: SimpleRule, first: DayNumber | null): DayTest | null {
  const { freq, interval } = rule;
  if (interval === 1) return null;
  if (first === null) return NEVER;
  if (freq === 'DAILY') return (day) => (day - first) % interval === 0;
  if (freq === 'WEEKLY') {
    return (day) => ((mondayOf(day) - mondayOf(first)) / 7) % interval === 0;
  }
  const months = freq === 'MONTHLY' ? interval : interval * 12;
  return (day) => (monthIndexOf(day) - monthIndexOf(first)) % months === 0;
}

function matchesPlace(rule: SimpleRule, first: DayNumber | null): DayTest | null {
  if (rule.byDay.length > 0) return matchesByDay(rule.byDay);
  if (rule.byMonthDay.length > 0) return matchesMonthDay(rule.byMonthDay);
  if (rule.freq === 'DAILY') return null;
  if (first === null) return NEVER;
  if (rule.freq === 'WEEKLY') return matchesByDay([{ weekday: weekdayOf(first), ordinal: null }]);
  return matchesMonthDay([calendarDayOf(first).day]);
}

function compile(rule: SimpleRule, first: DayNumber | null): readonly DayTest[] {
  const { byMonth, byWeekNo } = rule;
  return [
    matchesPlace(rule, first),
    matchesInterval(rule, first),
    byMonth.length > 0 ? (day: DayNumber) => byMonth.includes(calendarDayOf(day).month) : null,
    byWeekNo.length > 0 ? (day: DayNumber) => byWeekNo.includes(isoWeekOf(day)) : null,
  ].filter((test) => test !== null);
}

const compact = (date: string): string => date.replaceAll('-', '');

function expandByLibrary(rrule: string, first: DayNumber, { from, days }: DaySpan): DayNumber[] {
  const body = rrule.replace(/^RRULE:/i, '');
  const rule = new RRuleTemporal({
    rruleString: `DTSTART;TZID=UTC:${compact(toDate(first))}T000000\nRRULE:${body}`,
  });
  const start = new Date(`${toDate(from)}T00:00:00Z`);
  const end = new Date(`${toDate(from + days - 1)}T23:59:59Z`);
  return rule.between(start, end, true).map((moment) => toDayNumber(moment.toString()));
}

/**
 * The days of a recurrence within a span, in order. A rule that counts from its
 * first day (every other week) gives nothing while that day is unknown.
 */
export function expandRecurrence(
  rrule: string,
  first: DayNumber | null,
  span: DaySpan,
): DayNumber[] {
  const rule = parseRrule(rrule);
  if (!rule) return first === null ? [] : expandByLibrary(rrule, first, span);
  const tests = compile(rule, first);
  const start = Math.max(span.from, first ?? span.from);
  const end = Math.min(span.from + span.days - 1, rule.until ?? Number.POSITIVE_INFINITY);
  const found: DayNumber[] = [];
  for (let day = start; day <= end; day += 1) {
    if (tests.every((test) => test(day))) found.push(day);
  }
  return found;
}
