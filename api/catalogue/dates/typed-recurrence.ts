import { parseRrule } from './parse-rrule.js';

/** Monday is 0, Sunday is 6. */
export type JourDeSemaine = 0 | 1 | 2 | 3 | 4 | 5 | 6;
export type Rang = 1 | 2 | 3 | 4 | 5 | -1;

/** What a person says of when it is held; dates are `YYYY-MM-DD`. */
export type TypedRecurrence =
  | { readonly frequence: 'inconnue' }
  | { readonly frequence: 'une_fois'; readonly date: string }
  | {
      readonly frequence: 'hebdomadaire';
      /** 1 is every week; from 2 on, `debut` says which week is the first. */
      readonly toutes_les: number;
      readonly jours: readonly JourDeSemaine[];
      readonly debut: string | null;
    }
  | {
      readonly frequence: 'mensuelle';
      readonly toutes_les: number;
      /** The first Monday is rank 1; the last one is -1. */
      readonly rangs: readonly Rang[];
      readonly jour: JourDeSemaine;
      readonly debut: string | null;
    }
  /** A rule that this form cannot say; it is kept as it is. */
  | { readonly frequence: 'autre'; readonly rrule: string; readonly debut: string | null };

export type WrittenRecurrence = { readonly rrule: string | null; readonly debut: string | null };

const NAMES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
const DAYS = [0, 1, 2, 3, 4, 5, 6] as const;
const RANKS = [1, 2, 3, 4, 5, -1] as const;

const dayOf = (weekday: number): JourDeSemaine | undefined => DAYS.find((one) => one === weekday);
const rankOf = (ordinal: number | null): Rang | undefined => RANKS.find((one) => one === ordinal);

const everyOf = (interval: number): string => (interval > 1 ? `;INTERVAL=${interval}` : '');

const inOrder = <T extends number>(values: readonly T[]): readonly T[] =>
  [...new Set(values)].sort((a, b) => a - b);

/** The rule of RFC 5545 and the first day that say the same. */
export function writeRecurrence(typed: TypedRecurrence): WrittenRecurrence {
  if (typed.frequence === 'inconnue') return { rrule: null, debut: null };
  if (typed.frequence === 'une_fois') return { rrule: null, debut: typed.date };
  if (typed.frequence === 'autre') return { rrule: typed.rrule, debut: typed.debut };
  const { toutes_les, debut } = typed;
  if (typed.frequence === 'hebdomadaire') {
    const days = inOrder(typed.jours).map((day) => NAMES[day]);
    const byDay = days.length > 0 ? `;BYDAY=${days.join(',')}` : '';
    return { rrule: `FREQ=WEEKLY${everyOf(toutes_les)}${byDay}`, debut };
  }
  const days = inOrder(typed.rangs).map((rank) => `${rank}${NAMES[typed.jour]}`);
  return { rrule: `FREQ=MONTHLY${everyOf(toutes_les)};BYDAY=${days.join(',')}`, debut };
}

function readWeekly(rrule: string, debut: string | null): TypedRecurrence | null {
  const rule = parseRrule(rrule);
  if (rule?.freq !== 'WEEKLY' || rule.until !== null || rule.byMonth.length > 0) return null;
  const jours = inOrder(rule.byDay.flatMap(({ weekday }) => dayOf(weekday) ?? []));
  return { frequence: 'hebdomadaire', toutes_les: rule.interval, jours, debut };
}

function readMonthly(rrule: string, debut: string | null): TypedRecurrence | null {
  const rule = parseRrule(rrule);
  if (rule?.freq !== 'MONTHLY' || rule.until !== null || rule.byMonth.length > 0) return null;
  const [first, ...others] = rule.byDay;
  if (!first || others.some(({ weekday }) => weekday !== first.weekday)) return null;
  const jour = dayOf(first.weekday);
  const ranks = rule.byDay.map(({ ordinal }) => rankOf(ordinal));
  const rangs = ranks.filter((rank) => rank !== undefined);
  if (jour === undefined || rangs.length < ranks.length) return null;
  return { frequence: 'mensuelle', toutes_les: rule.interval, rangs: inOrder(rangs), jour, debut };
}

/** What a person would have said; a rule that the form cannot say is « autre ». */
export function readRecurrence({ rrule, debut }: WrittenRecurrence): TypedRecurrence {
  if (rrule === null) {
    return debut === null ? { frequence: 'inconnue' } : { frequence: 'une_fois', date: debut };
  }
  return (
    readWeekly(rrule, debut) ?? readMonthly(rrule, debut) ?? { frequence: 'autre', rrule, debut }
  );
}
