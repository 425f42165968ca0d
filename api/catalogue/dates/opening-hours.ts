import { readSelector, type Selector } from './opening-hours-selector.js';
import type { Permanence } from './next-occurrences.js';
import type { Weekday } from './day-number.js';

export const RRULE_DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

type TimeSpan = { readonly debut: string; readonly fin: string | null };
type Rule = { readonly selector: Selector; readonly times: readonly TimeSpan[] };

/** The text is always kept: what we cannot read, a person still can. */
export type OpeningHours =
  | { readonly kind: 'lus'; readonly texte: string; readonly permanences: readonly Permanence[] }
  | { readonly kind: 'illisibles'; readonly texte: string };

const TIME = /^(\d{1,2}):(\d{2})(?:-(\d{1,2}):(\d{2})|(\+))$/;
const RULE_TIMES = /(?:^|\s)(off|closed|\d{1,2}:\d{2}[\d:,+\s-]*)$/i;

function timeOf(hours: string, minutes: string): string | null {
  if (Number(minutes) > 59 || Number(hours) * 60 + Number(minutes) > 24 * 60) return null;
  return `${hours.padStart(2, '0')}:${minutes}`;
}

function readTimes(text: string): readonly TimeSpan[] | null {
  const spans: TimeSpan[] = [];
  for (const part of text.split(',')) {
    const [, h1 = '', m1 = '', h2 = '', m2 = '', open] = TIME.exec(part.trim()) ?? [];
    const debut = timeOf(h1, m1);
    const fin = open ? null : timeOf(h2, m2);
    if (!h1 || !debut || (!open && !fin)) return null;
    spans.push({ debut, fin });
  }
  return spans;
}

function readRule(text: string): Rule | null {
  const found = RULE_TIMES.exec(text);
  const hours = found?.[1];
  if (!found || hours === undefined) return null;
  const selector = readSelector(text.slice(0, found.index).trim());
  const times = /^(off|closed)$/i.test(hours) ? [] : readTimes(hours);
  return selector && times ? { selector, times } : null;
}

// « Mo-Fr 09:00-12:00, Sa 10:00-12:00 »: a comma before a letter opens another rule
// when a time stands before it.
function splitRules(text: string): readonly string[] {
  return text
    .replace(/(\d|\+|off|closed)\s*,\s*(?=[A-Za-z])/g, '$1;')
    .split(';')
    .map((rule) => rule.trim())
    .filter(Boolean);
}

/** What one kind of day holds; later rules replace earlier ones, day by day, as OSM says. */
type Week = Map<Weekday, readonly TimeSpan[]>;
type Special = { readonly rrule: string; readonly times: readonly TimeSpan[] };
type Reading = {
  readonly normal: Week;
  readonly school: Week;
  readonly specials: Special[];
  readonly specialDays: Set<Weekday>;
  holidays: 'exclus' | 'inclus';
};

const EVERY_DAY: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];

/** False when the rule cannot be told in our form without changing what it says. */
function applyRule({ selector, times }: Rule, reading: Reading): boolean {
  if (selector.publicHolidays) {
    if (times.length > 0) return false;
    reading.holidays = 'exclus';
    if (selector.days.length === 0 && !selector.schoolHolidays) return true;
  }
  const days = selector.days.length > 0 ? selector.days : EVERY_DAY;
  if (selector.recurrence !== null) {
    if (selector.schoolHolidays || times.length === 0) return false;
    if (days.some((day) => reading.normal.has(day) || reading.specialDays.has(day))) return false;
    for (const day of days) reading.specialDays.add(day);
    reading.specials.push({ rrule: selector.recurrence, times });
    return true;
  }
  if (days.some((day) => reading.specialDays.has(day))) return false;
  const week = selector.schoolHolidays ? reading.school : reading.normal;
  for (const day of days) week.set(day, times);
  return true;
}

const weeklyRule = (days: readonly Weekday[]): string =>
  `FREQ=WEEKLY;BYDAY=${days.map((day) => RRULE_DAYS[day]).join(',')}`;

const keyOf = (times: readonly TimeSpan[]): string =>
  times.map(({ debut, fin }) => `${debut}-${fin ?? ''}`).join(',');

type Scope = Pick<Permanence, 'jours_feries' | 'vacances_scolaires'>;

function toPermanence(rrule: string, { debut, fin }: TimeSpan, scope: Scope): Permanence {
  return {
    rrule,
    debut: null,
    fin: null,
    heure_debut: debut,
    heure_fin: fin,
    dates_exclues: [],
    dates_ajoutees: [],
    zone_scolaire: null,
    ...scope,
  };
}

/** Days that open at the same hours make one permanence for each span of hours. */
function groupWeek(week: ReadonlyMap<Weekday, readonly TimeSpan[]>, scope: Scope): Permanence[] {
  const groups = new Map<string, { days: Weekday[]; times: readonly TimeSpan[] }>();
  for (const [day, times] of [...week].sort(([a], [b]) => a - b)) {
    const group = groups.get(keyOf(times)) ?? { days: [], times };
    group.days.push(day);
    groups.set(keyOf(times), group);
  }
  return [...groups.values()].flatMap(({ days, times }) =>
    times.map((span) => toPermanence(weeklyRule(days), span, scope)),
  );
}

function toPermanences(reading: Reading): readonly Permanence[] {
  const { normal, school, specials, holidays: jours_feries } = reading;
  const split = (inSchoolTimeOnly: boolean) =>
    new Map([...normal].filter(([day]) => school.has(day) === inSchoolTimeOnly));
  return [
    ...groupWeek(split(false), { jours_feries, vacances_scolaires: 'inclues' }),
    ...groupWeek(split(true), { jours_feries, vacances_scolaires: 'exclues' }),
    ...groupWeek(school, { jours_feries, vacances_scolaires: 'seulement' }),
    ...specials.flatMap(({ rrule, times }) =>
      times.map((span) =>
        toPermanence(rrule, span, { jours_feries, vacances_scolaires: 'inclues' }),
      ),
    ),
  ];
}

/** Reads the part of OSM's opening_hours that offices use; https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification */
export function openingHoursToPermanences(texte: string): OpeningHours {
  const illisibles = { kind: 'illisibles', texte } as const;
  const rules = splitRules(texte.trim().replace(/^24\/7$/, 'Mo-Su 00:00-24:00'));
  if (rules.length === 0 || texte.length > 1000) return illisibles;
  const reading: Reading = {
    normal: new Map(),
    school: new Map(),
    specials: [],
    specialDays: new Set(),
    holidays: 'inclus',
  };
  for (const text of rules) {
    const rule = readRule(text);
    if (!rule || !applyRule(rule, reading)) return illisibles;
  }
  return { kind: 'lus', texte, permanences: toPermanences(reading) };
}
