import { type DayNumber, dayNumberOf, type Weekday } from './day-number.js';

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const FREQUENCIES = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;
const KNOWN_PARTS = new Set([
  'FREQ',
  'INTERVAL',
  'BYDAY',
  'BYMONTH',
  'BYMONTHDAY',
  'BYWEEKNO',
  'UNTIL',
  'WKST',
]);

export type ByDay = { readonly weekday: Weekday; readonly ordinal: number | null };

/** The recurrences we expand by ourselves; any other goes to the library. */
export type SimpleRule = {
  readonly freq: (typeof FREQUENCIES)[number];
  readonly interval: number;
  readonly byDay: readonly ByDay[];
  readonly byMonth: readonly number[];
  readonly byMonthDay: readonly number[];
  readonly byWeekNo: readonly number[];
  readonly until: DayNumber | null;
};

function partsOf(rrule: string): ReadonlyMap<string, string> {
  const body = rrule.trim().replace(/^RRULE:/i, '');
  return new Map(
    body.split(';').map((part) => {
      const [name = '', value = ''] = part.split('=', 2);
      return [name.trim().toUpperCase(), value.trim().toUpperCase()];
    }),
  );
}

function numbersOf(value: string | undefined): readonly number[] {
  return value ? value.split(',').map(Number) : [];
}

function byDayOf(value: string | undefined): readonly ByDay[] | null {
  if (!value) return [];
  const days: ByDay[] = [];
  for (const token of value.split(',')) {
    const [, ordinal, name = ''] = /^([+-]?\d{1,2})?([A-Z]{2})$/.exec(token) ?? [];
    const weekday = WEEKDAYS.indexOf(name);
    if (weekday < 0) return null;
    days.push({ weekday, ordinal: ordinal ? Number(ordinal) : null });
  }
  return days;
}

// A date-time in UTC ends on the Paris day it falls in only within an hour or two: days are enough.
function untilOf(value: string | undefined): DayNumber | null {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})/.exec(value ?? '') ?? [];
  return year ? dayNumberOf(Number(year), Number(month), Number(day)) : null;
}

function isSupported(rule: SimpleRule): boolean {
  const numbers = [...rule.byMonth, ...rule.byMonthDay, ...rule.byWeekNo, rule.interval];
  if (!numbers.every(Number.isInteger) || rule.interval < 1) return false;
  if (rule.byWeekNo.some((week) => week < 1)) return false;
  const hasOrdinals = rule.byDay.some(({ ordinal }) => ordinal !== null);
  if (rule.byWeekNo.length > 0) {
    return rule.freq === 'YEARLY' && rule.interval === 1 && !hasOrdinals && rule.byDay.length > 0;
  }
  const hasWeekdays = rule.byDay.length > 0;
  const hasMonthDays = rule.byMonthDay.length > 0;
  if (rule.freq === 'MONTHLY') return !hasWeekdays || !hasMonthDays;
  if (rule.freq === 'YEARLY') return !hasWeekdays && hasMonthDays && rule.byMonth.length > 0;
  return !hasOrdinals && !hasMonthDays;
}

/** Reads a rule of RFC 5545; null when it is not one of the simple ones. */
export function parseRrule(rrule: string): SimpleRule | null {
  const parts = partsOf(rrule);
  if ([...parts.keys()].some((name) => !KNOWN_PARTS.has(name))) return null;
  if ((parts.get('WKST') ?? 'MO') !== 'MO') return null;
  const freq = FREQUENCIES.find((name) => name === parts.get('FREQ'));
  const byDay = byDayOf(parts.get('BYDAY'));
  if (!freq || !byDay) return null;
  const rule: SimpleRule = {
    freq,
    interval: Number(parts.get('INTERVAL') ?? 1),
    byDay,
    byMonth: numbersOf(parts.get('BYMONTH')),
    byMonthDay: numbersOf(parts.get('BYMONTHDAY')),
    byWeekNo: numbersOf(parts.get('BYWEEKNO')),
    until: untilOf(parts.get('UNTIL')),
  };
  return isSupported(rule) ? rule : null;
}
