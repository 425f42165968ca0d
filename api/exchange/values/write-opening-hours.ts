import { quote, type Reading, refused, valueOf } from './reading.js';

export const DAYS = [
  'lundi',
  'mardi',
  'mercredi',
  'jeudi',
  'vendredi',
  'samedi',
  'dimanche',
] as const;
export type Day = (typeof DAYS)[number];

const OSM_DAY: Readonly<Record<Day, string>> = {
  lundi: 'Mo',
  mardi: 'Tu',
  mercredi: 'We',
  jeudi: 'Th',
  vendredi: 'Fr',
  samedi: 'Sa',
  dimanche: 'Su',
};
const SPAN = /^(\d{1,2})\s*[:hH.]\s*(\d{2})?\s*(?:-|–|—|à|a|\/|>)\s*(\d{1,2})\s*[:hH.]\s*(\d{2})?$/;
const CLOSED = /^(ferm[ée]e?s?|closed|off|x|-|non)$/i;
const SUGGESTION = 'Écrire les heures ainsi : 09:00 - 12:00 / 13:30 - 16:30.';

const clock = (hours: string | undefined, minutes: string | undefined): string =>
  `${(hours ?? '').padStart(2, '0')}:${minutes ?? '00'}`;

function readSpan(text: string): string | null {
  const match = SPAN.exec(text.trim());
  if (!match) return null;
  const from = clock(match[1], match[2]);
  const to = clock(match[3], match[4]);
  return from <= to && to <= '24:00' && !/:[6-9]/.test(from + to) ? `${from}-${to}` : null;
}

/** « 09:00 - 12:00 / 13:30 - 16:30 » as 09:00-12:00,13:30-16:30; closed is an empty text. */
export function readDayHours(cell: string): Reading<string> {
  if (CLOSED.test(cell.trim())) return valueOf('');
  const parts = cell
    .split(/\s+\/\s+|\s*[;,&+]\s*|\s+et\s+(?:de\s+)?|\s+puis\s+/)
    .map((part) => part.replace(/^de\s+/i, ''));
  const spans = parts.map(readSpan);
  if (spans.includes(null)) return refused(`horaires illisibles : ${quote(cell)}`, SUGGESTION);
  // 00:00 - 00:00 fills a slot that is not used
  return valueOf(spans.filter((span) => span !== '00:00-00:00').join(','));
}

const ORDINALS: readonly RegExp[] = [
  /^(1|1er|1ère|1ere|premiers?)$/,
  /^(2|2e|2è|2[èe]me|2nd|second|deuxi[èe]mes?)$/,
  /^(3|3e|3[èe]me|troisi[èe]mes?)$/,
  /^(4|4e|4[èeé]me|quatri[èe]mes?)$/,
];

/** « 2ème et 4ème lundis du mois » as { jour, rangs: [2, 4] }; anything more is not understood. */
export function readMonthlyDay(
  comment: string,
): { readonly jour: Day; readonly rangs: readonly number[] } | null {
  const match =
    /^(?:les? )?(\S+)(?: et (?:le )?(\S+))? (lundi|mardi|mercredi|jeudi|vendredi|samedi)s? (?:du|de chaque) mois\.?$/.exec(
      comment.trim().toLowerCase(),
    );
  const jour = DAYS.find((day) => day === match?.[3]);
  if (!match || !jour) return null;
  const rangs = [match[1], match[2]]
    .filter((word) => word !== undefined)
    .map((word) => ORDINALS.findIndex((pattern) => pattern.test(word)) + 1);
  return rangs.includes(0) ? null : { jour, rangs };
}

export type WeekHours = Readonly<Partial<Record<Day, string>>>;

/** Opening hours of a week in OSM syntax, days with the same hours together; null when no hour is known. */
export function writeOpeningHours(
  week: WeekHours,
  monthly?: ReturnType<typeof readMonthlyDay>,
): string | null {
  const daysOfHours = new Map<string, string[]>();
  for (const day of DAYS) {
    const hours = week[day];
    if (!hours) continue;
    const rank = monthly?.jour === day ? `[${monthly.rangs.join(',')}]` : '';
    daysOfHours.set(hours, [...(daysOfHours.get(hours) ?? []), `${OSM_DAY[day]}${rank}`]);
  }
  if (daysOfHours.size === 0) return null;
  return [...daysOfHours].map(([hours, days]) => `${joinDays(days)} ${hours}`).join('; ');
}

const ORDER: readonly string[] = DAYS.map((day) => OSM_DAY[day]);

function joinDays(days: readonly string[]): string {
  const runs: string[][] = [];
  for (const day of days) {
    const last = runs.at(-1)?.at(-1);
    const follows =
      last !== undefined &&
      ORDER.includes(day) &&
      ORDER.indexOf(day) === ORDER.indexOf(last) + 1 &&
      ORDER.includes(last);
    if (follows) runs.at(-1)?.push(day);
    else runs.push([day]);
  }
  return runs.map((run) => (run.length > 2 ? `${run[0]}-${run.at(-1)}` : run.join(','))).join(',');
}
