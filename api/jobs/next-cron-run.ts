type Field = { readonly values: ReadonlySet<number>; readonly any: boolean };

const BOUNDS = [
  [0, 59],
  [0, 23],
  [1, 31],
  [1, 12],
  [0, 7],
] as const;
const DAYS_LOOKED_AT = 366 * 5;
const DAY_MS = 86_400_000;

const PARIS = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Paris',
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
});

function readPart(part: string, [min, max]: readonly [number, number]): readonly number[] {
  const [, from, to, step = '1'] = /^(?:\*|(\d+)(?:-(\d+))?)(?:\/(\d+))?$/.exec(part) ?? [];
  const isKnown = part.startsWith('*') || from !== undefined;
  const first = Number(from ?? min);
  const last = Number(to ?? (from === undefined || part.includes('/') ? max : from));
  if (!isKnown || Number(step) < 1 || first < min || last > max || first > last)
    throw new Error(`cron : « ${part} » n’est pas lisible`);
  const length = Math.floor((last - first) / Number(step)) + 1;
  return Array.from({ length }, (_, index) => first + index * Number(step));
}

function readField(text: string, bounds: readonly [number, number]): Field {
  return {
    values: new Set(text.split(',').flatMap((part) => readPart(part, bounds))),
    any: text.startsWith('*'),
  };
}

function readCron(cron: string): readonly Field[] {
  const texts = cron.trim().split(/\s+/);
  if (texts.length !== BOUNDS.length) throw new Error(`cron : cinq champs attendus (« ${cron} »)`);
  return BOUNDS.map((bounds, index) => readField(texts[index] ?? '', bounds));
}

/** What the clock of Paris reads, as if it were UTC. */
function wallClock(instant: number): number {
  const part = Object.fromEntries(
    PARIS.formatToParts(instant).map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute);
}

/** The instant at which the clock of Paris reads so; an hour later when summer time skips it. */
function instantOf(wall: number): number {
  const guess = wall - (wallClock(wall) - wall);
  return guess + (wall - wallClock(guess));
}

const sorted = ({ values }: Field): number[] => [...values].toSorted((a, b) => a - b);

/**
 * The first time after `now` that a cron line names (minute, hour, day, month, day of the week), on the
 * clock of Paris. Throws on a line that cannot be read or never comes.
 */
export function nextCronRun(cron: string, now: Date): Date {
  const [minutes, hours, days, months, weekdays] = readCron(cron);
  if (!minutes || !hours || !days || !months || !weekdays) throw new Error(`cron : « ${cron} »`);
  const isDay = (date: Date): boolean => {
    if (!months.values.has(date.getUTCMonth() + 1)) return false;
    const byDay = days.values.has(date.getUTCDate());
    const weekday = date.getUTCDay();
    const byWeekday = weekdays.values.has(weekday) || (weekday === 0 && weekdays.values.has(7));
    // As cron does: two restrictions on the day are alternatives.
    return days.any || weekdays.any ? byDay && byWeekday : byDay || byWeekday;
  };
  const start = wallClock(now.getTime());
  const midnight = start - (start % DAY_MS);
  for (let index = 0; index < DAYS_LOOKED_AT; index++) {
    const day = midnight + index * DAY_MS;
    if (!isDay(new Date(day))) continue;
    for (const hour of sorted(hours)) {
      for (const minute of sorted(minutes)) {
        const instant = instantOf(day + (hour * 60 + minute) * 60_000);
        if (instant > now.getTime()) return new Date(instant);
      }
    }
  }
  throw new Error(`cron : « ${cron} » n’arrive jamais`);
}
