const DAY = new Intl.DateTimeFormat('fr-FR', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
});
const DAY_AND_YEAR = new Intl.DateTimeFormat('fr-FR', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const NUMBER = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 });

/** `2026-11-23` -> « lundi 23 novembre » */
export function formatDay(date: string): string {
  return DAY.format(new Date(`${date}T12:00:00Z`)).replace(/ 1 /, ' 1er ');
}

/** `2026-11-23` or a full timestamp -> « 23 novembre 2026 » */
export function formatDate(date: string): string {
  return DAY_AND_YEAR.format(new Date(`${date.slice(0, 10)}T12:00:00Z`)).replace(/^1 /, '1er ');
}

/** The day it is in France, `2026-11-21`. */
export function parisToday(): string {
  return new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Paris' });
}

/** `09:30` -> « 9 h 30 » */
export function formatTime(time: string): string {
  const [hours = '', minutes = ''] = time.split(':');
  return minutes === '00' || minutes === ''
    ? `${Number(hours)}\u00a0h`
    : `${Number(hours)}\u00a0h\u00a0${minutes}`;
}

export function formatHours(start: string | null, end: string | null): string | null {
  if (start && end) return `de ${formatTime(start)} à ${formatTime(end)}`;
  if (start) return `à partir de ${formatTime(start)}`;
  return null;
}

export function formatDistance(meters: number): string {
  if (meters < 950) return `${NUMBER.format(Math.max(50, Math.round(meters / 50) * 50))}\u00a0m`;
  const kilometers = meters / 1000;
  return `${NUMBER.format(kilometers < 10 ? Math.round(kilometers * 10) / 10 : Math.round(kilometers))}\u00a0km`;
}

/** « 473,04 € », « 450 € » */
export function formatEuros(euros: number): string {
  const digits = Number.isInteger(euros) ? 0 : 2;
  return euros.toLocaleString('fr-FR', {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}

export function formatNumber(value: number): string {
  return NUMBER.format(value);
}

export function plural(count: number, one: string, many: string): string {
  return `${formatNumber(count)} ${count < 2 ? one : many}`;
}

/** `+33466883785` or `0466883785` -> « 04 66 88 37 85 » */
export function formatPhone(phone: string): string {
  const digits = phone.replace(/[\s.-]/g, '').replace(/^(\+33|0033)/, '0');
  return /^0\d{9}$/.test(digits) ? digits.replace(/(\d\d)(?=\d)/g, '$1 ') : phone;
}

/** « 15 à 20 h », « 35 h », « au moins 24 h » */
export function formatHourRange(min: number | null, max: number | null): string | null {
  if (min !== null && max !== null && min !== max) {
    return `${formatNumber(min)} à ${formatNumber(max)}\u00a0h`;
  }
  if (min !== null && max === null) return `au moins ${formatNumber(min)}\u00a0h`;
  const hours = max ?? min;
  return hours === null ? null : `${formatNumber(hours)}\u00a0h`;
}

/** A guillemet is never alone at the start or the end of a line. */
export function bindGuillemets(text: string | null): string | null {
  return text === null ? null : text.replace(/«\s+/g, '«\u00a0').replace(/\s+»/g, '\u00a0»');
}

/** « chaque lundi » -> « Chaque lundi » */
export function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** « 20 000 à 50 000 » : a number is never cut at the end of a line. */
export function bindNumbers(text: string): string {
  return text.replace(/(\d)[ \u00a0](?=\d{3}(?!\d))/g, '$1\u202f');
}
