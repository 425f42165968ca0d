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

/** The calendar day in Paris, `YYYY-MM-DD`. */
export function parisDate(now: Date): string {
  return PARIS_DAY.format(now);
}
