/** Monday is MO; a rank of -1 is the last of the month. Dates are `YYYY-MM-DD`. */
export const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export const RANKS = [1, 2, 3, 4, 5, -1] as const;

export type Day = (typeof DAYS)[number];
export type Rank = (typeof RANKS)[number];

/** What a person says of the days when it is held. */
export type Recurrence =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'once' }
  | { readonly kind: 'dates' }
  | { readonly kind: 'weekly'; readonly every: number; readonly days: readonly Day[] }
  | {
      readonly kind: 'monthly';
      readonly every: number;
      readonly ranks: readonly Rank[];
      readonly day: Day;
    }
  /** A rule that this form cannot say: it is kept as it is. */
  | { readonly kind: 'other' };

export type WrittenDays = {
  readonly rrule: string | null;
  readonly debut: string | null;
  readonly hasDates: boolean;
};

const dayIn = (text: string): Day | undefined => DAYS.find((day) => day === text);
const rankIn = (text: string): Rank | undefined => RANKS.find((rank) => String(rank) === text);
const isKnown = <T>(value: T | undefined): value is T => value !== undefined;

function partsOf(rrule: string): ReadonlyMap<string, string> {
  const parts = rrule
    .replace(/^RRULE:/i, '')
    .toUpperCase()
    .split(';');
  return new Map(
    parts.map((part) => {
      const [name = '', value = ''] = part.split('=');
      return [name, value];
    }),
  );
}

function readWeekly(every: number, byDay: readonly string[]): Recurrence {
  const days = byDay.map(dayIn).filter(isKnown);
  return days.length < byDay.length ? { kind: 'other' } : { kind: 'weekly', every, days };
}

function readMonthly(every: number, byDay: readonly string[]): Recurrence {
  const read = byDay.map((text) => ({
    rank: rankIn(text.slice(0, -2)),
    day: dayIn(text.slice(-2)),
  }));
  const ranks = read.map(({ rank }) => rank).filter(isKnown);
  const day = read[0]?.day;
  const isOne = read.every((one) => one.day === day);
  if (!day || !isOne || ranks.length < byDay.length) return { kind: 'other' };
  return { kind: 'monthly', every, ranks, day };
}

/** What a person would have said; what this form cannot say is « other ». */
export function readRecurrence({ rrule, debut, hasDates }: WrittenDays): Recurrence {
  if (rrule === null) {
    if (debut !== null) return { kind: 'once' };
    return { kind: hasDates ? 'dates' : 'unknown' };
  }
  const {
    FREQ,
    INTERVAL = '1',
    BYDAY = '',
    WKST: _start,
    ...others
  } = Object.fromEntries(partsOf(rrule));
  const every = Number(INTERVAL);
  if (Object.keys(others).length > 0 || !Number.isInteger(every)) return { kind: 'other' };
  const byDay = BYDAY.split(',').filter(Boolean);
  if (FREQ === 'WEEKLY') return readWeekly(every, byDay);
  return FREQ === 'MONTHLY' ? readMonthly(every, byDay) : { kind: 'other' };
}

const everyOf = (every: number): string => (every > 1 ? `;INTERVAL=${every}` : '');

/** The rule of RFC 5545 that says the same; null when there is none to write. */
export function writeRrule(said: Recurrence): string | null {
  if (said.kind === 'weekly') {
    const days = DAYS.filter((day) => said.days.includes(day));
    return `FREQ=WEEKLY${everyOf(said.every)}${days.length > 0 ? `;BYDAY=${days.join(',')}` : ''}`;
  }
  if (said.kind !== 'monthly') return null;
  const days = RANKS.filter((rank) => said.ranks.includes(rank)).map(
    (rank) => `${rank}${said.day}`,
  );
  return `FREQ=MONTHLY${everyOf(said.every)};BYDAY=${days.join(',')}`;
}
