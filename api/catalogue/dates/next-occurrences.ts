import { type DayNumber, toDate, toDayNumber } from './day-number.js';
import { type DaySpan, expandRecurrence } from './expand-recurrence.js';
import { isFrenchHoliday } from './french-holidays.js';

/** The days of a permanence, without its hours. Dates are 'YYYY-MM-DD', in Paris. */
export type DayPattern = {
  readonly rrule: string | null;
  readonly debut: string | null;
  readonly fin: string | null;
  readonly dates_exclues: readonly string[];
  readonly dates_ajoutees: readonly string[];
  readonly jours_feries: 'exclus' | 'inclus';
  readonly vacances_scolaires: 'inclues' | 'exclues' | 'seulement';
  readonly zone_scolaire: string | null;
};

export type Permanence = DayPattern & {
  readonly heure_debut: string | null;
  readonly heure_fin: string | null;
};

export type SchoolHoliday = { readonly zone: string; readonly du: string; readonly au: string };
export type Fermeture = { readonly du: string; readonly au: string | null };

export type PlannedDay = {
  readonly day: DayNumber;
  /** The day depends on school holidays that nobody has imported. */
  readonly incertaine: boolean;
};

export type Occurrence = {
  readonly date: string;
  readonly debut: string | null;
  readonly fin: string | null;
  readonly incertaine: boolean;
};

type SchoolDay = 'holiday' | 'class' | 'unknown';

function schoolCalendarOf(
  zone: string | null,
  holidays: readonly SchoolHoliday[],
): (day: DayNumber) => SchoolDay {
  const spans = holidays
    .filter((holiday) => holiday.zone === zone)
    .map(({ du, au }) => ({ du: toDayNumber(du), au: toDayNumber(au) }));
  const known = {
    from: Math.min(...spans.map((span) => span.du)),
    to: Math.max(...spans.map((span) => span.au)),
  };
  return (day) => {
    if (spans.some((span) => span.du <= day && day <= span.au)) return 'holiday';
    return known.from <= day && day <= known.to ? 'class' : 'unknown';
  };
}

/** Plans each day, or drops it, according to what the permanence does in school holidays. */
function planAround(
  pattern: DayPattern,
  holidays: readonly SchoolHoliday[],
): (day: DayNumber) => PlannedDay | null {
  const wanted = pattern.vacances_scolaires;
  if (wanted === 'inclues') return (day) => ({ day, incertaine: false });
  const schoolDayOf = schoolCalendarOf(pattern.zone_scolaire, holidays);
  return (day) => {
    const schoolDay = schoolDayOf(day);
    if (schoolDay === 'unknown') return { day, incertaine: true };
    const isKept = (schoolDay === 'holiday') === (wanted === 'seulement');
    return isKept ? { day, incertaine: false } : null;
  };
}

function recurringDays(pattern: DayPattern, span: DaySpan): DayNumber[] {
  const first = pattern.debut === null ? null : toDayNumber(pattern.debut);
  if (pattern.rrule !== null) return expandRecurrence(pattern.rrule, first, span);
  const isInSpan = first !== null && first >= span.from && first < span.from + span.days;
  return isInSpan ? [first] : [];
}

/** The days of a permanence within a span, in order. A date added by hand always stands. */
export function expandDates(
  pattern: DayPattern,
  span: DaySpan,
  schoolHolidays: readonly SchoolHoliday[],
): PlannedDay[] {
  const last = pattern.fin === null ? Number.POSITIVE_INFINITY : toDayNumber(pattern.fin);
  const excluded = new Set(pattern.dates_exclues.map(toDayNumber));
  const added = pattern.dates_ajoutees
    .map(toDayNumber)
    .filter((day) => day >= span.from && day < span.from + span.days);
  const plan = planAround(pattern, schoolHolidays);
  const planned = new Map<DayNumber, PlannedDay>();
  for (const day of recurringDays(pattern, span)) {
    if (day > last || excluded.has(day)) continue;
    if (pattern.jours_feries === 'exclus' && isFrenchHoliday(day)) continue;
    const one = plan(day);
    if (one) planned.set(day, one);
  }
  for (const day of added) planned.set(day, { day, incertaine: false });
  return [...planned.values()].sort((a, b) => a.day - b.day);
}

export type OccurrencesWanted = {
  readonly permanence: Permanence;
  readonly from: string;
  readonly days: number;
  readonly schoolHolidays?: readonly SchoolHoliday[];
  readonly fermetures?: readonly Fermeture[];
};

const hourOf = (time: string | null): string | null => (time === null ? null : time.slice(0, 5));

function isClosedOn(date: string, fermetures: readonly Fermeture[]): boolean {
  return fermetures.some(({ du, au }) => du <= date && (au === null || date <= au));
}

/** The coming dates of a permanence. Hours are the clock on the wall; unknown ones stay null. */
export function nextOccurrences(wanted: OccurrencesWanted): Occurrence[] {
  const { permanence, from, days, schoolHolidays = [], fermetures = [] } = wanted;
  return expandDates(permanence, { from: toDayNumber(from), days }, schoolHolidays)
    .map(({ day, incertaine }) => ({
      date: toDate(day),
      debut: hourOf(permanence.heure_debut),
      fin: hourOf(permanence.heure_fin),
      incertaine,
    }))
    .filter(({ date }) => !isClosedOn(date, fermetures));
}
