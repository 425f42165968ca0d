import { calendarDayOf, type DayNumber, dayNumberOf } from './day-number.js';

export type Holiday = { readonly day: DayNumber; readonly nom: string };

/** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher). */
export function easterOf(year: number): DayNumber {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const leapFix = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * golden + century - Math.floor(century / 4) - leapFix + 15) % 30;
  const rest = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - moon - (year % 4)) % 7;
  const shift = Math.floor((golden + 11 * moon + 22 * rest) / 451);
  const months = moon + rest - 7 * shift + 114;
  return dayNumberOf(year, Math.floor(months / 31), (months % 31) + 1);
}

/** The eleven legal holidays of article L3133-1 of the Code du travail. */
export function frenchHolidays(year: number): readonly Holiday[] {
  const easter = easterOf(year);
  return [
    { day: dayNumberOf(year, 1, 1), nom: 'Jour de l’An' },
    { day: easter + 1, nom: 'lundi de Pâques' },
    { day: dayNumberOf(year, 5, 1), nom: 'fête du Travail' },
    { day: dayNumberOf(year, 5, 8), nom: '8 mai' },
    { day: easter + 39, nom: 'Ascension' },
    { day: easter + 50, nom: 'lundi de Pentecôte' },
    { day: dayNumberOf(year, 7, 14), nom: '14 juillet' },
    { day: dayNumberOf(year, 8, 15), nom: 'Assomption' },
    { day: dayNumberOf(year, 11, 1), nom: 'Toussaint' },
    { day: dayNumberOf(year, 11, 11), nom: '11 novembre' },
    { day: dayNumberOf(year, 12, 25), nom: 'Noël' },
  ];
}

const holidaysByYear = new Map<number, ReadonlySet<DayNumber>>();

export function isFrenchHoliday(day: DayNumber): boolean {
  const { year } = calendarDayOf(day);
  let holidays = holidaysByYear.get(year);
  if (!holidays) {
    holidays = new Set(frenchHolidays(year).map((holiday) => holiday.day));
    holidaysByYear.set(year, holidays);
  }
  return holidays.has(day);
}
