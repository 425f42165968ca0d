import type { Weekday } from './day-number.js';

const DAYS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];
const RRULE_DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const LAST_WEEK = 53;

/** Which days an OSM rule is about. `recurrence` is set when they are not every week's. */
export type Selector = {
  readonly days: readonly Weekday[];
  readonly publicHolidays: boolean;
  readonly schoolHolidays: boolean;
  readonly recurrence: string | null;
};

type DayPart = { readonly days: readonly Weekday[]; readonly ordinals: readonly number[] };

function readRange(text: string): readonly Weekday[] | null {
  const [, first = '', last = first] = /^([a-z]{2})(?:-([a-z]{2}))?$/.exec(text) ?? [];
  const from = DAYS.indexOf(first);
  const to = DAYS.indexOf(last);
  if (from < 0 || to < 0) return null;
  const length = ((to - from + 7) % 7) + 1;
  return Array.from({ length }, (_, step) => (from + step) % 7);
}

function readDayPart(text: string): DayPart | null {
  const [, name = '', list] = /^([a-z-]+)(?:\[(-?[1-5](?:,-?[1-5])*)\])?$/.exec(text) ?? [];
  const days = readRange(name);
  if (!days) return null;
  if (list === undefined) return { days, ordinals: [] };
  return days.length === 1 ? { days, ordinals: list.split(',').map(Number) } : null;
}

/** Weeks of the ISO calendar: « 01-53/2 » is every odd week. */
function readWeeks(text: string): readonly number[] | null {
  const weeks: number[] = [];
  for (const part of text.split(',')) {
    const [, first, last, step] = /^(\d{1,2})(?:-(\d{1,2})(?:\/(\d{1,2}))?)?$/.exec(part) ?? [];
    if (first === undefined) return null;
    const to = Number(last ?? first);
    const stride = Number(step ?? 1);
    if (Number(first) < 1 || to > LAST_WEEK || stride < 1) return null;
    for (let week = Number(first); week <= to; week += stride) weeks.push(week);
  }
  return weeks.length > 0 ? weeks : null;
}

// A comma inside brackets belongs to the ordinals, not to the list of days.
const splitDays = (text: string): readonly string[] => text.split(/,(?![^[]*\])/);

function recurrenceOf(parts: readonly DayPart[], weeks: readonly number[] | null): string | null {
  const hasOrdinals = parts.some(({ ordinals }) => ordinals.length > 0);
  if (!hasOrdinals && !weeks) return null;
  const days = parts.flatMap(({ days: [day = 0, ...rest], ordinals }) =>
    ordinals.length > 0
      ? ordinals.map((ordinal) => `${ordinal}${RRULE_DAYS[day]}`)
      : [day, ...rest].map((one) => `${RRULE_DAYS[one]}`),
  );
  const byDay = `BYDAY=${days.join(',')}`;
  return weeks ? `FREQ=YEARLY;BYWEEKNO=${weeks.join(',')};${byDay}` : `FREQ=MONTHLY;${byDay}`;
}

/** Reads the left-hand side of an OSM rule; null when it holds something we do not read. */
export function readSelector(text: string): Selector | null {
  const [, weekList, rest = ''] = /^(?:week\s*([\d,/-]+)\s*)?(.*)$/i.exec(text) ?? [];
  const weeks = weekList === undefined ? null : readWeeks(weekList);
  if (weekList !== undefined && !weeks) return null;
  const names = splitDays(rest.toLowerCase().replace(/\s*,\s*/g, ','))
    .flatMap((name) => name.split(/\s+/))
    .map((name) => name.replace(/:$/, ''))
    .filter(Boolean);
  const parts: DayPart[] = [];
  for (const name of names) {
    if (name === 'ph' || name === 'sh') continue;
    const part = readDayPart(name);
    if (!part) return null;
    parts.push(part);
  }
  const isMixed = parts.some(({ ordinals }) => ordinals.length > 0);
  if (isMixed && (weeks || parts.some(({ ordinals }) => ordinals.length === 0))) return null;
  if (weeks && parts.length === 0) return null;
  return {
    days: [...new Set(parts.flatMap(({ days }) => days))],
    publicHolidays: names.includes('ph'),
    schoolHolidays: names.includes('sh'),
    recurrence: recurrenceOf(parts, weeks),
  };
}
