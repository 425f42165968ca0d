import { describeRecurrence } from './dates/describe-recurrence.js';
import {
  type Fermeture,
  nextOccurrences,
  type Occurrence,
  type Permanence,
  type SchoolHoliday,
} from './dates/next-occurrences.js';
import { openingHoursToPermanences } from './dates/opening-hours.js';
import { parseRrule } from './dates/parse-rrule.js';

export const DATES_SHOWN = 6;
const HORIZON_DAYS = 366;

export type Agenda = {
  readonly today: string;
  readonly fermetures: readonly Fermeture[];
  readonly schoolHolidays: readonly SchoolHoliday[];
  /** The school zone of the place, for permanences that do not say theirs. */
  readonly zoneScolaire: string | null;
};

/** Académies of Toulouse and Montpellier. */
const ZONE_C_OF_OCCITANIE: ReadonlySet<string> = new Set([
  '09',
  '11',
  '12',
  '30',
  '31',
  '32',
  '34',
  '46',
  '48',
  '65',
  '66',
  '81',
  '82',
]);

export function zoneScolaireOf(departement: string | null): string | null {
  return departement !== null && ZONE_C_OF_OCCITANIE.has(departement) ? 'C' : null;
}

/** The next dates of several permanences together, each day and hour once. */
export function nextDates(permanences: readonly Permanence[], agenda: Agenda): Occurrence[] {
  const { today: from, fermetures, schoolHolidays, zoneScolaire } = agenda;
  const found = permanences.flatMap((permanence) =>
    nextOccurrences({
      permanence: { ...permanence, zone_scolaire: permanence.zone_scolaire ?? zoneScolaire },
      from,
      days: HORIZON_DAYS,
      fermetures,
      schoolHolidays,
    }).slice(0, DATES_SHOWN),
  );
  const keyOf = ({ date, debut, fin }: Occurrence): string => `${date} ${debut} ${fin}`;
  const unique = new Map(found.map((one) => [keyOf(one), one]));
  return [...unique.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, one]) => one)
    .slice(0, DATES_SHOWN);
}

/** What a counsellor must ask before she sends somebody. */
export function whatToAsk({ rrule, debut, dates_ajoutees, heure_debut }: Permanence): string[] {
  const rule = rrule === null ? null : parseRrule(rrule);
  const asked: string[] = [];
  if (rrule === null && debut === null && dates_ajoutees.length === 0) asked.push('les jours');
  else if (rule && rule.byDay.length + rule.byMonthDay.length === 0 && debut === null) {
    asked.push('le jour');
  } else if (rule && rule.interval > 1 && debut === null) asked.push('de quelle semaine il s’agit');
  if (heure_debut === null) asked.push('l’heure');
  return asked;
}

/** Written opening hours, told in French when they can be read. */
export function describeOpeningHours(texte: string, agenda: Agenda) {
  const hours = openingHoursToPermanences(texte);
  if (hours.kind === 'illisibles') return { texte, phrases: [], prochaines_dates: [] };
  return {
    texte,
    phrases: hours.permanences.map(describeRecurrence),
    prochaines_dates: nextDates(hours.permanences, agenda),
  };
}
