import { toDayNumber, weekdayOf } from '../../catalogue/dates/day-number.js';
import type { Point } from '../../territories/commune.js';
import { crowMetres } from '../estimates/crow-metres.js';
import type { Presence } from './visit.js';

/** How far ahead one looks for a day, and how many are tried: choices of Maillage. */
export const DAYS_AHEAD = 28;
export const PRESENCES_TRIED = 4;

export type Choice = {
  readonly home: Point;
  /** The clock in Paris: 'YYYY-MM-DD' and 'HH:MM'. */
  readonly now: { readonly date: string; readonly time: string };
};

/**
 * The days to try, best first: one at each place in turn, the nearest first; at a place the soonest first, days that
 * are alike (same weekday, same hours) after the others. When none is within four weeks, the soonest there is.
 */
export function choosePresences(
  presences: readonly Presence[],
  { home, now }: Choice,
): readonly Presence[] {
  const last = toDayNumber(now.date) + DAYS_AHEAD;
  const coming = presences
    .filter(
      ({ date, debut, fin }) => date > now.date || (date === now.date && (fin ?? debut) > now.time),
    )
    .toSorted((a, b) => (instantOf(a) < instantOf(b) ? -1 : 1));
  const soon = coming.filter(({ date }) => toDayNumber(date) < last);
  const kept = soon.length > 0 ? soon : coming.slice(0, 1);
  const queues = [...Map.groupBy(kept, placeKeyOf).values()]
    .toSorted((a, b) => metresTo(a, home) - metresTo(b, home))
    .map(varied);
  return inTurn(queues).slice(0, PRESENCES_TRIED);
}

const instantOf = ({ date, debut }: Presence): string => `${date} ${debut}`;

const placeKeyOf = ({ place }: Presence): string => `${place.latitude} ${place.longitude}`;

const alikeKeyOf = ({ date, debut, fin }: Presence): string =>
  `${weekdayOf(toDayNumber(date))} ${debut} ${fin}`;

function metresTo([first]: readonly Presence[], home: Point): number {
  if (!first) return Number.POSITIVE_INFINITY;
  const { latitude, longitude } = first.place;
  return crowMetres(home.latitude, home.longitude, latitude, longitude);
}

/** The first of each kind of day, then the second of each. */
function varied(presences: readonly Presence[]): readonly Presence[] {
  return inTurn([...Map.groupBy(presences, alikeKeyOf).values()]);
}

function inTurn(queues: readonly (readonly Presence[])[]): readonly Presence[] {
  const turns = Math.max(0, ...queues.map(({ length }) => length));
  return Array.from({ length: turns }, (_, turn) =>
    queues.flatMap((queue) => queue[turn] ?? []),
  ).flat();
}
