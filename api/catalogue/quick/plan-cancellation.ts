import { toDayNumber } from '../dates/day-number.js';
import { type DayPattern, expandDates } from '../dates/next-occurrences.js';

export type SessionDates = {
  readonly dates_exclues: readonly string[];
  readonly dates_ajoutees: readonly string[];
};

function isPlanned(pattern: DayPattern, date: string): boolean {
  return expandDates(pattern, { from: toDayNumber(date), days: 1 }, []).length > 0;
}

const without = (dates: readonly string[], date: string): readonly string[] =>
  dates.filter((one) => one !== date);

const withDate = (dates: readonly string[], date: string): readonly string[] =>
  [...without(dates, date), date].sort();

/** The dates of a permanence whose session of this day is cancelled; null: there is none that day. */
export function cancelSession(pattern: DayPattern, date: string): SessionDates | null {
  if (!isPlanned(pattern, date)) return null;
  // A date added by hand stands above the exceptions: it is taken off as well.
  return {
    dates_exclues: withDate(pattern.dates_exclues, date),
    dates_ajoutees: without(pattern.dates_ajoutees, date),
  };
}

/** The dates of a permanence whose session of this day is held after all. */
export function holdSession(pattern: DayPattern, date: string): SessionDates {
  const dates_exclues = without(pattern.dates_exclues, date);
  const dates_ajoutees = [...pattern.dates_ajoutees];
  if (isPlanned({ ...pattern, dates_exclues }, date)) return { dates_exclues, dates_ajoutees };
  return { dates_exclues, dates_ajoutees: withDate(dates_ajoutees, date) };
}
