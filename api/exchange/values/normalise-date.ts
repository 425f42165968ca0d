import { absent, quote, type Reading, refused, valueOf } from './reading.js';

const MONTHS = [
  ['janvier', 'janv', 'jan'],
  ['fevrier', 'fevr', 'fev'],
  ['mars'],
  ['avril', 'avr'],
  ['mai'],
  ['juin'],
  ['juillet', 'juil'],
  ['aout'],
  ['septembre', 'sept', 'sep'],
  ['octobre', 'oct'],
  ['novembre', 'nov'],
  ['decembre', 'dec'],
] as const;
const SUGGESTION = 'Écrire la date jour/mois/année, par exemple 17/12/2021.';
const EXCEL_EPOCH_DAY = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;

type Parts = { readonly year: number; readonly month: number; readonly day: number };

const partsOf = (year?: string, month?: string, day?: string): Parts => ({
  year: Number(year) + (year?.length === 2 ? 2000 : 0),
  month: Number(month),
  day: Number(day),
});

function writtenOut(text: string): Parts | null {
  const plain = text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const match = /^(?:[a-z]+ )?(\d{1,2})(?:er)? ([a-z]+)\.? (\d{4})$/.exec(plain);
  const month = MONTHS.findIndex((names) => names.some((name) => name === match?.[2]));
  return match && month >= 0
    ? { year: Number(match[3]), month: month + 1, day: Number(match[1]) }
    : null;
}

function readParts(text: string): Parts | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ]\d{1,2}:\d{2}.*)?$/.exec(text);
  if (iso) return partsOf(iso[1], iso[2], iso[3]);
  const french =
    /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})(?: [àa]?\s?\d{1,2}[:h]\d{0,2}.*)?$/.exec(text);
  if (french) return partsOf(french[3], french[2], french[1]);
  const packed = /^(20\d\d)(\d\d)(\d\d)$/.exec(text);
  if (packed) return partsOf(packed[1], packed[2], packed[3]);
  return writtenOut(text);
}

function excelSerial(text: string): Parts | null {
  const serial = /^\d{5}([.,]\d+)?$/.test(text) ? Math.floor(Number(text.replace(',', '.'))) : 0;
  if (serial < 30_000 || serial > 60_000) return null;
  const date = new Date(EXCEL_EPOCH_DAY + serial * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function isoOf({ year, month, day }: Parts): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= 1900 && year <= 2200 ? date.toISOString().slice(0, 10) : null;
}

/** A day in any of the forms a French office mixes in one column, as YYYY-MM-DD. */
export function normaliseDate(cell: string | null): Reading<string> {
  if (cell === null) return absent;
  const text = cell.trim();
  const parts = readParts(text) ?? excelSerial(text);
  if (!parts) return refused(`date illisible : ${quote(cell)}`, SUGGESTION);
  const iso = isoOf(parts);
  if (iso === null) return refused(`date impossible : ${quote(cell)}`, SUGGESTION);
  return valueOf(iso);
}

/** A day on which something was last changed: not before 2000, not in the future. */
export function normalisePastDate(cell: string | null, today: string): Reading<string> {
  const reading = normaliseDate(cell);
  if (reading.kind !== 'value') return reading;
  if (reading.value > today)
    return refused(`date dans le futur : ${quote(cell ?? '')}`, SUGGESTION);
  if (reading.value < '2000-01-01')
    return refused(`date trop ancienne : ${quote(cell ?? '')}`, SUGGESTION);
  return reading;
}
