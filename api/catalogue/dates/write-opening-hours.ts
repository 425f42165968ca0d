import { isoWeekOf, toDayNumber, type Weekday } from './day-number.js';
import type { Permanence } from './next-occurrences.js';
import { parseRrule, type SimpleRule } from './parse-rrule.js';

const OSM_DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

type Timed = { readonly rule: SimpleRule; readonly permanence: Permanence; readonly time: string };

/** Runs of three days or more are written « Mo-Fr ». */
function writeDays(days: readonly Weekday[]): string {
  const runs: Weekday[][] = [];
  for (const day of [...days].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && run.at(-1) === day - 1) run.push(day);
    else runs.push([day]);
  }
  return runs
    .flatMap((run) => {
      const names = run.map((day) => OSM_DAYS[day] ?? '');
      return run.length > 2 ? [`${names.at(0)}-${names.at(-1)}`] : names;
    })
    .join(',');
}

function writeOrdinals(rule: SimpleRule): string {
  const ordinalsByDay = Map.groupBy(rule.byDay, ({ weekday }) => weekday);
  return [...ordinalsByDay]
    .map(([day, ordinals]) => `${OSM_DAYS[day]}[${ordinals.map((one) => one.ordinal).join(',')}]`)
    .join(',');
}

const pad = (week: number): string => String(week).padStart(2, '0');

function writeWeeks(weeks: readonly number[]): string {
  const [first = 1, second = first] = weeks;
  const step = second - first;
  const isRegular = step > 0 && weeks.every((week, index) => week === first + index * step);
  if (!isRegular || weeks.length < 3) return weeks.map(pad).join(',');
  return `${pad(first)}-${pad(weeks.at(-1) ?? first)}${step > 1 ? `/${step}` : ''}`;
}

// OSM counts weeks within a year: « every other week » is true until a year of 53 weeks ends.
function everyOtherWeek(debut: string): string {
  return isoWeekOf(toDayNumber(debut)) % 2 === 1 ? '01-53/2' : '02-52/2';
}

const weekdaysOf = ({ byDay }: SimpleRule): readonly Weekday[] => [
  ...new Set(byDay.map(({ weekday }) => weekday)),
];

const isWeekly = ({ rule }: Timed): boolean => rule.freq === 'WEEKLY' && rule.interval === 1;

/** The days of a permanence that is not every week's; null when OSM cannot say them. */
function writeSpecialDays({ rule, permanence }: Timed): string | null {
  if (permanence.vacances_scolaires !== 'inclues') return null;
  const days = writeDays(weekdaysOf(rule));
  if (rule.byWeekNo.length > 0) return `week ${writeWeeks(rule.byWeekNo)} ${days}`;
  if (rule.freq === 'WEEKLY' && rule.interval === 2 && permanence.debut !== null) {
    return `week ${everyOtherWeek(permanence.debut)} ${days}`;
  }
  const hasOrdinals = rule.byDay.every(({ ordinal }) => ordinal !== null);
  return rule.freq === 'MONTHLY' && rule.interval === 1 && hasOrdinals ? writeOrdinals(rule) : null;
}

function toTimed(permanence: Permanence): Timed | null {
  const rule = permanence.rrule === null ? null : parseRrule(permanence.rrule);
  const start = permanence.heure_debut?.slice(0, 5);
  if (!rule || rule.byDay.length === 0 || rule.byMonth.length > 0 || !start) return null;
  const end = permanence.heure_fin?.slice(0, 5);
  return { rule, permanence, time: end ? `${start}-${end}` : `${start}+` };
}

/** Days that share their hours share a rule: a later rule for the same day would hide the first. */
function writeWeek(timed: readonly Timed[], prefix: string): readonly string[] {
  const timesByDay = new Map<Weekday, Set<string>>();
  for (const { rule, time } of timed) {
    for (const day of weekdaysOf(rule)) {
      timesByDay.set(day, (timesByDay.get(day) ?? new Set()).add(time));
    }
  }
  const daysByTimes = Map.groupBy(timesByDay, ([, times]) => [...times].sort().join(','));
  return [...daysByTimes].map(
    ([times, days]) => `${prefix}${writeDays(days.map(([day]) => day))} ${times}`,
  );
}

const daysOf = (timed: readonly Timed[]): readonly Weekday[] => [
  ...new Set(timed.flatMap(({ rule }) => weekdaysOf(rule))),
];

const shares = (some: readonly Weekday[], others: readonly Weekday[]): boolean =>
  some.some((day) => others.includes(day));

/** Permanences on the same unusual days share a rule; null when OSM cannot say them. */
function writeSpecials(specials: readonly Timed[], weekDays: readonly Weekday[]): string[] | null {
  const bySelector = Map.groupBy(specials, writeSpecialDays);
  const written: Weekday[] = [...weekDays];
  const rules: string[] = [];
  for (const [selector, timed] of bySelector) {
    const days = daysOf(timed);
    if (selector === null || shares(days, written)) return null;
    written.push(...days);
    rules.push(`${selector} ${timed.map(({ time }) => time).join(',')}`);
  }
  return rules;
}

/** Whether holidays close all of them, none of them, or some: OSM cannot say the last. */
function holidaysOf(permanences: readonly Permanence[]): 'exclus' | 'inclus' | 'mixed' {
  const kinds = new Set(permanences.map(({ jours_feries }) => jours_feries));
  const [kind = 'inclus', other] = kinds;
  return other === undefined ? kind : 'mixed';
}

/**
 * Writes permanences as OSM opening_hours; null when one of them cannot be told
 * so, or has no known hour: half of the truth would mislead.
 */
export function permanencesToOpeningHours(permanences: readonly Permanence[]): string | null {
  const timed = permanences.map(toTimed).filter((one) => one !== null);
  const publicHolidays = holidaysOf(permanences);
  if (timed.length === 0 || timed.length < permanences.length) return null;
  const weekly = (scope: Permanence['vacances_scolaires']) =>
    timed.filter((one) => isWeekly(one) && one.permanence.vacances_scolaires === scope);
  const [always, term, holidays] = [weekly('inclues'), weekly('exclues'), weekly('seulement')];
  const [alwaysDays, termDays, holidayDays] = [daysOf(always), daysOf(term), daysOf(holidays)];
  const weekDays = [...alwaysDays, ...termDays, ...holidayDays];
  const specials = writeSpecials(
    timed.filter((one) => !isWeekly(one)),
    weekDays,
  );
  const clashes = shares(alwaysDays, [...termDays, ...holidayDays]);
  if (specials === null || clashes || publicHolidays === 'mixed') return null;
  const closedTerm = termDays.filter((day) => !holidayDays.includes(day));
  return [
    ...writeWeek([...always, ...term], ''),
    ...specials,
    ...writeWeek(holidays, 'SH '),
    ...(closedTerm.length > 0 ? [`SH ${writeDays(closedTerm)} off`] : []),
    ...(publicHolidays === 'exclus' ? ['PH off'] : []),
  ].join('; ');
}
