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

const atNoon = (iso: string): Date => new Date(`${iso}T12:00:00Z`);

// « 1 décembre » is said « 1er décembre ».
const ordinal = (text: string): string => text.replace(/(^|\s)1 (?=[a-zéû]+)/, '$11er ');

/** « lundi 23 novembre » */
export function sayDay(iso: string): string {
  return ordinal(DAY.format(atNoon(iso)));
}

/** « 23 novembre 2026 » */
export function sayDate(iso: string): string {
  return ordinal(DAY_AND_YEAR.format(atNoon(iso)));
}

/** « 9 h 30 » */
export function sayTime(time: string): string {
  const [hours = '', minutes = '00'] = time.split(':');
  return minutes === '00' ? `${Number(hours)} h` : `${Number(hours)} h ${minutes}`;
}

/** « 45 min », « 2 h 05 » */
export function sayMinutes(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const left = minutes % 60;
  if (hours === 0) return `${left} min`;
  return left === 0 ? `${hours} h` : `${hours} h ${String(left).padStart(2, '0')}`;
}

/** « 04 66 00 00 00 » for a French number, another country's as it is dialled. */
export function sayPhone(phone: string): string {
  const national = /^\+33([1-9]\d{8})$/.exec(phone)?.[1];
  return national ? `0${national}`.replace(/(\d\d)(?=\d)/g, '$1 ') : phone;
}

/** « à 800 m », « à environ 12 km » */
export function sayDistance(metres: number, about = ''): string {
  if (metres < 950) return `à ${about}${Math.max(50, Math.round(metres / 50) * 50)} m`;
  const kilometres = metres / 1000;
  const digits = kilometres < 10 && about === '' ? 1 : 0;
  return `à ${about}${kilometres.toFixed(digits).replace('.0', '').replace('.', ',')} km`;
}

/** « 17,5 » */
export function sayNumber(value: number): string {
  return String(value).replace('.', ',');
}

/** « a, b et c » */
export function sayList(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} et ${items.at(-1)}`;
}

export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** With its full stop, unless it already ends with a sign. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  return /[.!?…:]$/.test(trimmed) ? capitalise(trimmed) : `${capitalise(trimmed)}.`;
}
