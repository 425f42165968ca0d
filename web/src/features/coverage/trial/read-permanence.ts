import type { Permanence, TrialPlace, TrialRecurrence } from '../../../api/coverage-trial';

export const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6] as const;
export const RANKS = [1, 2, 3, 4, 5, -1] as const;
export type Weekday = (typeof WEEKDAYS)[number];
export type Rank = (typeof RANKS)[number];

const HOUR = /^([01]\d|2[0-3]):[0-5]\d$/;
const DATE = /^\d{4}-\d\d-\d\d$/;
const LONGEST_EVERY = 12;
const MOST_PLACES = 1000;

const dateOf = (text: string | undefined): string | null => (text && DATE.test(text) ? text : null);
const hourOf = (text: string | undefined): string | null => (text && HOUR.test(text) ? text : null);

const listOf = (text: string | undefined): readonly string[] =>
  (text ?? '').split('*').filter(Boolean);

function readPlace(text: string): TrialPlace | null {
  if (/^\d[\dAB]\d{3}$/.test(text)) return { commune: text };
  const [latitude, longitude] = text.split('*').map(Number);
  const isPoint =
    latitude !== undefined &&
    longitude !== undefined &&
    Math.abs(latitude) <= 90 &&
    Math.abs(longitude) <= 180;
  return isPoint ? { latitude, longitude } : null;
}

function everyOf(text: string): number | null {
  const every = Number(text);
  return Number.isInteger(every) && every >= 1 && every <= LONGEST_EVERY ? every : null;
}

function readWeekly(every: number, [days, first]: readonly string[]): TrialRecurrence | null {
  const jours = WEEKDAYS.filter((day) => listOf(days).includes(String(day)));
  if (jours.length === 0) return null;
  return { frequence: 'hebdomadaire', toutes_les: every, jours, debut: dateOf(first) };
}

function readMonthly(every: number, parts: readonly string[]): TrialRecurrence | null {
  const [ranks, weekday, first] = parts;
  const rangs = RANKS.filter((rank) => listOf(ranks).includes(String(rank)));
  const jour = WEEKDAYS.find((day) => String(day) === weekday);
  if (rangs.length === 0 || jour === undefined) return null;
  return { frequence: 'mensuelle', toutes_les: every, rangs, jour, debut: dateOf(first) };
}

function readRecurrence(text: string): TrialRecurrence | null {
  const [head = '', ...rest] = text.split('.');
  if (text === 'i') return { frequence: 'inconnue' };
  if (head.startsWith('d')) {
    const date = dateOf(head.slice(1));
    return date ? { frequence: 'une_fois', date } : null;
  }
  if (head === 'r') {
    const [first, ...rule] = rest;
    return { frequence: 'autre', rrule: rule.join('.'), debut: dateOf(first) };
  }
  const every = everyOf(head.slice(1));
  if (every === null) return null;
  if (head.startsWith('h')) return readWeekly(every, rest);
  return head.startsWith('m') ? readMonthly(every, rest) : null;
}

function placesOf(text: string | undefined): number | null {
  const places = Number(text);
  return Number.isInteger(places) && places >= 1 && places <= MOST_PLACES ? places : null;
}

/** What `writePermanence` wrote; null for what is not understood. */
export function readPermanence(text: string): Permanence | null {
  const [besoin = '', place = '', days = '', hours = '', places, zone] = text.split('_');
  const lieu = readPlace(place);
  const recurrence = readRecurrence(days);
  if (!/^[a-z0-9-]+$/.test(besoin) || !lieu || !recurrence) return null;
  const [from, to] = hours.split('-');
  return {
    besoin,
    lieu,
    recurrence,
    heure_debut: hourOf(from),
    heure_fin: hourOf(to),
    places: placesOf(places),
    zone_eligibilite: [...listOf(zone)],
  };
}
