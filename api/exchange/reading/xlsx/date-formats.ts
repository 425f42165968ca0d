const DAY_MS = 86_400_000;
// From the day that spreadsheets count from to 1 January 1970, through a 29 February 1900 that never was.
const DAYS_TO_1970 = 25_569;
// A workbook made on an old Macintosh counts from 1904.
const DAYS_TO_1904 = 1_462;
const LAST_DAY = 2_958_465;

const BUILT_IN_DATES: readonly (readonly [from: number, to: number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
  [71, 81],
];

const DATE_TOKENS = /^(?:s{1,2}|m{1,5}|h{1,2}|am|pm|a|p|d{1,4}|a{3,5}|y{1,4}|e{1,4})$/;

/** Whether a cell that shows `template` shows a day: `dd/mm/yyyy`, not `0,00 "d"`. */
function isDateTemplate(template: string): boolean {
  const parts = template.toLowerCase().replace(/;@$/, '').replaceAll(/\\./g, ' ').split(';');
  return parts.some((part) => {
    const tokens = part
      .replaceAll(/"[^"]*"/g, ' ')
      .replaceAll(/(\[?[smhd]{1,2}\]?)[.,]0{1,3}/g, '$1')
      .replaceAll(/\[([smhd]{1,2})\]/g, '$1')
      .replaceAll(/\[[^\]]*\]/g, '')
      .split(/[^a-z0#?%]+/)
      .filter(Boolean);
    return tokens.length > 0 && tokens.every((token) => DATE_TOKENS.test(token));
  });
}

/** Whether numbers of this format are days; `template` is what the workbook says of it, if it does. */
export function isDateFormat(id: number, template: string | null): boolean {
  if (BUILT_IN_DATES.some(([from, to]) => id >= from && id <= to)) return true;
  return template !== null && isDateTemplate(template);
}

/** The day that a spreadsheet writes as a number, YYYY-MM-DD; null when it is none. */
export function dayOfSerial(serial: number, isFrom1904: boolean): string | null {
  const days = Math.floor(isFrom1904 ? serial + DAYS_TO_1904 : serial);
  if (!(days >= 0 && days <= LAST_DAY)) return null;
  return new Date((days - DAYS_TO_1970) * DAY_MS).toISOString().slice(0, 10);
}
