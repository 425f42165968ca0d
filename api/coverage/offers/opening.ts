import { type DayNumber, toDayNumber } from '../../catalogue/dates/day-number.js';
import {
  expandDates,
  type Fermeture,
  type Permanence,
  type SchoolHoliday,
} from '../../catalogue/dates/next-occurrences.js';
import { openingHoursToPermanences } from '../../catalogue/dates/opening-hours.js';
import { parseRrule } from '../../catalogue/dates/parse-rrule.js';
import { FULL_TIME_DAYS } from '../accessibility-index.js';

/** Offers are live when they open on one of so many days, today being the first. */
export const OPEN_WITHIN_DAYS = 30;
/** Four whole weeks hold each weekday as often, whatever today is. */
const COUNTED_DAYS = 28;
/** A permanence of which no day is known: one a week. */
const UNKNOWN_PERMANENCE_DAYS = 4;

const EVERY_DAY = 2 ** OPEN_WITHIN_DAYS - 1;
const COUNTED = 2 ** COUNTED_DAYS - 1;

/** The days of a place among the next thirty: a bit a day, today the lowest. */
export type Opening = {
  /** A day that is not known to be closed counts as open. */
  readonly bits: number;
  /** Open days in four weeks, to weigh what it gives; a guess when its days are unknown. */
  readonly days: number;
};

export type Today = { readonly day: DayNumber; readonly schoolHolidays: readonly SchoolHoliday[] };

/** Hours that nobody told: open, and as often as an office. */
export const UNTOLD: Opening = { bits: EVERY_DAY, days: FULL_TIME_DAYS };

export const isOpenSoon = ({ bits }: Opening): boolean => bits !== 0;

/** Spans of one place: a morning and an afternoon are one day. */
export function union(openings: readonly Opening[]): Opening {
  const bits = openings.reduce((all, one) => all | one.bits, 0);
  const days = openings.reduce((sum, one) => sum + one.days, 0);
  return { bits, days: Math.min(days, countOf(bits & COUNTED)) };
}

/** Less the days on which it is closed. */
export function without(
  { bits, days }: Opening,
  closures: readonly Fermeture[],
  { day: today }: Today,
): Opening {
  if (closures.length === 0) return { bits, days };
  const closed = closures.reduce((all, one) => all | closedBits(one, today), 0);
  const left = bits & ~closed;
  const open = countOf(bits & COUNTED);
  return { bits: left, days: open === 0 ? 0 : (days * countOf(left & COUNTED)) / open };
}

/** The coming days of a permanence; when they cannot be known, any day until its end. */
export function openingOfPermanence(permanence: Permanence, today: Today): Opening {
  const span = { from: today.day, days: OPEN_WITHIN_DAYS };
  let bits = 0;
  for (const { day } of expandDates(permanence, span, today.schoolHolidays)) {
    bits |= 1 << (day - today.day);
  }
  if (bits !== 0 || !hasUnknownDays(permanence)) return { bits, days: countOf(bits & COUNTED) };
  const until = bitsUntil(lastDayOf(permanence), today.day);
  return { bits: until, days: until === 0 ? 0 : UNKNOWN_PERMANENCE_DAYS };
}

/** The days of written hours; null when they cannot be read. */
export function openingOfHours(
  hours: string,
  zoneScolaire: string | null,
  today: Today,
): Opening | null {
  const read = openingHoursToPermanences(hours);
  if (read.kind === 'illisibles') return null;
  return union(
    read.permanences.map((one) =>
      openingOfPermanence({ ...one, zone_scolaire: one.zone_scolaire ?? zoneScolaire }, today),
    ),
  );
}

/** Nothing tells on which days: no rule, or a rule that counts from a day that is not told. */
function hasUnknownDays({ rrule, debut, dates_ajoutees }: Permanence): boolean {
  if (debut !== null) return false;
  if (rrule === null) return dates_ajoutees.length === 0;
  const rule = parseRrule(rrule);
  if (!rule || rule.interval > 1) return true;
  return rule.freq !== 'DAILY' && rule.byDay.length + rule.byMonthDay.length === 0;
}

function lastDayOf({ rrule, fin }: Permanence): DayNumber {
  const until = rrule === null ? null : (parseRrule(rrule)?.until ?? null);
  const last = fin === null ? Number.POSITIVE_INFINITY : toDayNumber(fin);
  return Math.min(last, until ?? Number.POSITIVE_INFINITY);
}

function bitsUntil(last: DayNumber, today: DayNumber): number {
  if (last < today) return 0;
  return 2 ** Math.min(OPEN_WITHIN_DAYS, last - today + 1) - 1;
}

function closedBits({ du, au }: Fermeture, today: DayNumber): number {
  const first = Math.max(0, toDayNumber(du) - today);
  if (first >= OPEN_WITHIN_DAYS) return 0;
  const last = au === null ? Number.POSITIVE_INFINITY : toDayNumber(au);
  return bitsUntil(last, today) & ~(2 ** first - 1);
}

function countOf(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}
