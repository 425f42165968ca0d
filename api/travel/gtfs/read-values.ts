const DAY_MS = 86_400_000;

/** Seconds after midnight of the service day: « 25:30:00 » is half past one the next morning. Null when unreadable. */
export function readGtfsTime(text: string): number | null {
  const match = /^\s*(\d{1,3}):([0-5]?\d)(?::([0-5]?\d))?\s*$/.exec(text);
  if (!match) return null;
  return Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0);
}

/** « 20260901 » as a number of days since 1970-01-01, or null. */
export function readGtfsDate(text: string): number | null {
  const match = /^\s*(\d{4})-?(\d{2})-?(\d{2})\s*$/.exec(text);
  if (!match) return null;
  const iso = `${match[1]}-${match[2]}-${match[3]}`;
  const at = Date.parse(iso);
  if (Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== iso) return null;
  return at / DAY_MS;
}

/** A number, or null when there is none; a comma is read as a point. */
export function readDecimal(text: string): number | null {
  const trimmed = text.trim().replace(',', '.');
  return /^[+-]?\d+(\.\d*)?$/.test(trimmed) ? Number(trimmed) : null;
}
