import { calendarDayOf, toDayNumber, type Weekday } from './day-number.js';
import type { Permanence } from './next-occurrences.js';
import { type ByDay, parseRrule, type SimpleRule } from './parse-rrule.js';

const DAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];
const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];
const UNKNOWN_DAYS = 'jours à demander';

function list(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} et ${words.at(-1)}`;
}

const dayName = (weekday: Weekday): string => DAYS[weekday] ?? '';

export function describeDate(date: string): string {
  const { year, month, day } = calendarDayOf(toDayNumber(date));
  return `${day === 1 ? '1er' : day} ${MONTHS[month - 1]} ${year}`;
}

function describeTime(time: string): string {
  const [hours = '', minutes = ''] = time.split(':');
  return `${Number(hours)} h${minutes === '00' ? '' : ` ${minutes}`}`;
}

function describeHours({ heure_debut, heure_fin }: Permanence): string {
  if (heure_debut !== null && heure_fin !== null) {
    return `de ${describeTime(heure_debut)} à ${describeTime(heure_fin)}`;
  }
  if (heure_debut !== null) return `à partir de ${describeTime(heure_debut)}`;
  return heure_fin === null ? 'heure à demander' : `jusqu’à ${describeTime(heure_fin)}`;
}

function isRun(days: readonly Weekday[]): boolean {
  return (
    days.length > 2 && days.every((day, index) => index === 0 || day === (days[index - 1] ?? 0) + 1)
  );
}

function describeWeekly({ interval, byDay }: SimpleRule): string {
  const days = byDay.map(({ weekday }) => weekday).sort((a, b) => a - b);
  const [first = 0] = days;
  if (days.length === 0) {
    if (interval === 1) return `chaque semaine, ${UNKNOWN_DAYS.replace('jours', 'jour')}`;
    return `toutes les ${interval === 2 ? 'deux' : interval} semaines, jour à demander`;
  }
  if (interval === 1) {
    if (days.length === 7) return 'tous les jours';
    if (isRun(days)) return `du ${dayName(first)} au ${dayName(days.at(-1) ?? first)}`;
    return days.length === 1
      ? `chaque ${dayName(first)}`
      : `les ${list(days.map((day) => `${dayName(day)}s`))}`;
  }
  const names = list(days.map((day) => (days.length > 1 ? `le ${dayName(day)}` : dayName(day))));
  if (interval === 2 && days.length === 1) return `un ${names} sur deux`;
  const every = interval === 2 ? 'une semaine sur deux' : `toutes les ${interval} semaines`;
  return days.length > 1 ? `${every}, ${names}` : `un ${names} ${every}`;
}

function describeOrdinal(ordinal: number): string {
  if (ordinal === -1) return 'dernier';
  if (ordinal < 0) return `${-ordinal}e avant la fin`;
  return ordinal === 1 ? '1er' : `${ordinal}e`;
}

function describeMonthly({ interval, byDay, byMonthDay }: SimpleRule): string {
  const every = interval === 1 ? 'du mois' : `du mois, tous les ${interval} mois`;
  if (byMonthDay.length > 0) return `le ${list(byMonthDay.map((day) => `${day}`))} ${every}`;
  const byWeekday = Map.groupBy(byDay, ({ weekday }) => weekday);
  const describeDay = ([weekday, ones]: [Weekday, ByDay[]]): string => {
    const ordinals = ones.map(({ ordinal }) => (ordinal === null ? '' : describeOrdinal(ordinal)));
    return ordinals.includes('')
      ? `chaque ${dayName(weekday)}`
      : `le ${list(ordinals)} ${dayName(weekday)}`;
  };
  return byDay.length > 0
    ? `${list([...byWeekday].map(describeDay))} ${every}`
    : `une fois par mois, ${UNKNOWN_DAYS.replace('jours', 'jour')}`;
}

function describeWeeks({ byWeekNo, byDay }: SimpleRule): string {
  const days = list(byDay.map(({ weekday }) => dayName(weekday)));
  if (byWeekNo.length > 3 && byWeekNo.every((week) => week % 2 === 1)) {
    return `le ${days} des semaines impaires`;
  }
  if (byWeekNo.length > 3 && byWeekNo.every((week) => week % 2 === 0)) {
    return `le ${days} des semaines paires`;
  }
  return `le ${days} des semaines ${list(byWeekNo.map(String))}`;
}

function describeDays({ rrule, debut, dates_ajoutees }: Permanence): string {
  const rule = rrule === null ? null : parseRrule(rrule);
  if (rrule !== null && !rule) return 'selon un calendrier particulier';
  if (!rule) {
    const dates = [...(debut === null ? [] : [debut]), ...dates_ajoutees];
    return dates.length > 0 ? `le ${list(dates.map(describeDate))}` : UNKNOWN_DAYS;
  }
  if (rule.byWeekNo.length > 0) return describeWeeks(rule);
  if (rule.freq === 'WEEKLY') return describeWeekly(rule);
  if (rule.freq === 'MONTHLY') return describeMonthly(rule);
  if (rule.freq === 'DAILY') {
    return rule.interval === 1 ? 'tous les jours' : `tous les ${rule.interval} jours`;
  }
  return `le ${list(rule.byMonthDay.map(String))} ${list(rule.byMonth.map((month) => MONTHS[month - 1] ?? ''))}, chaque année`;
}

const SCHOOL_HOLIDAYS: Record<Permanence['vacances_scolaires'], string> = {
  inclues: '',
  exclues: ', hors vacances scolaires',
  seulement: ', pendant les vacances scolaires',
};

/** One plain French sentence fragment: « chaque lundi de 9 h à 12 h ». */
export function describeRecurrence(permanence: Permanence): string {
  const days = describeDays(permanence);
  const hours = describeHours(permanence);
  const when =
    days === UNKNOWN_DAYS && hours === 'heure à demander'
      ? 'jours et heures à demander'
      : `${days}${hours === 'heure à demander' ? ', ' : ' '}${hours}`;
  return `${when}${SCHOOL_HOLIDAYS[permanence.vacances_scolaires]}`;
}
