/** The clock, so that tests can say what day it is. */
export type Clock = { readonly now: () => Date };

export const CLOCK = Symbol('CLOCK');

export const systemClock: Clock = { now: () => new Date() };

const PARIS_DAY = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Paris',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

// Midnight in Paris is a whole quarter of an hour of the world's clock.
const QUARTER_MS = 15 * 60_000;
let lastQuarter = Number.NaN;
let lastDay = '';

/** The calendar day in Paris, `YYYY-MM-DD`; written once a quarter of an hour. */
export function parisDate(now: Date): string {
  const quarter = Math.floor(now.getTime() / QUARTER_MS);
  if (quarter !== lastQuarter) {
    lastDay = PARIS_DAY.format(now);
    lastQuarter = quarter;
  }
  return lastDay;
}

const PARIS_TIME = new Intl.DateTimeFormat('fr-FR', {
  timeZone: 'Europe/Paris',
  hour: '2-digit',
  minute: '2-digit',
});

/** The clock on the wall in Paris, `HH:MM`. */
export function parisTime(now: Date): string {
  return PARIS_TIME.format(now);
}
