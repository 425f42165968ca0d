import { parisDate } from '../../clock.js';
import { toDate, toDayNumber } from './day-number.js';
import type { SchoolHoliday } from './next-occurrences.js';

export type NamedSchoolHoliday = SchoolHoliday & { readonly nom: string };

export type SchoolHolidaysRead = {
  readonly vacances: readonly NamedSchoolHoliday[];
  readonly refusees: readonly { readonly ligne: number; readonly raison: string }[];
};

type Row = Readonly<Record<string, string>>;

// The export of data.education.gouv.fr has had both sets of headings.
const HEADINGS = {
  nom: ['description'],
  population: ['population'],
  debut: ['start_date', 'date de début', 'debut'],
  fin: ['end_date', 'date de fin', 'fin'],
  zones: ['zones', 'zone'],
} as const;

const TIMED = /^\d{4}-\d{2}-\d{2}T/;
const DATED = /^\d{4}-\d{2}-\d{2}$/;

function cellOf(row: Row, heading: keyof typeof HEADINGS): string {
  const found = Object.entries(row).find(([name]) =>
    HEADINGS[heading].some((known) => known === name.trim().toLowerCase()),
  );
  return found?.[1].trim() ?? '';
}

function dayOf(text: string): string | null {
  if (DATED.test(text) && !Number.isNaN(Date.parse(text))) return text;
  const moment = TIMED.test(text) ? new Date(text) : null;
  return moment && !Number.isNaN(moment.getTime()) ? parisDate(moment) : null;
}

const zonesOf = (text: string): readonly string[] =>
  text
    .split(/[,/]/)
    .map((zone) => zone.trim().replace(/^zone\s+/i, ''))
    .filter(Boolean);

/**
 * Reads the official calendar of data.education.gouv.fr. Its last day is the
 * one on which classes begin again: holidays end on the eve.
 */
export function readSchoolHolidays(rows: readonly Row[]): SchoolHolidaysRead {
  const vacances = new Map<string, NamedSchoolHoliday>();
  const refusees: { ligne: number; raison: string }[] = [];
  for (const [index, row] of rows.entries()) {
    if (/enseignant/i.test(cellOf(row, 'population'))) continue;
    const ligne = index + 2;
    const nom = cellOf(row, 'nom');
    const du = dayOf(cellOf(row, 'debut'));
    const back = dayOf(cellOf(row, 'fin'));
    const zones = zonesOf(cellOf(row, 'zones'));
    if (!nom || zones.length === 0) {
      refusees.push({ ligne, raison: 'il manque la description ou la zone' });
    } else if (du === null || back === null) {
      refusees.push({ ligne, raison: 'une date manque ou ne se lit pas (AAAA-MM-JJ)' });
    } else if (back <= du) {
      // Some rows tell a single day, such as the bridge of Ascension.
      for (const zone of zones) vacances.set(`${zone} ${du}`, { zone, du, au: du, nom });
    } else {
      const au = toDate(toDayNumber(back) - 1);
      for (const zone of zones) vacances.set(`${zone} ${du}`, { zone, du, au, nom });
    }
  }
  return { vacances: [...vacances.values()], refusees };
}
