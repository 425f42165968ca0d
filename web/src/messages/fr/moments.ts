const TIME = new Intl.DateTimeFormat('fr-FR', {
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/Paris',
});
const DAY = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'Europe/Paris' });
const SHORT_DAY = new Intl.DateTimeFormat('fr-FR', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  timeZone: 'UTC',
});

const DAY_MS = 86_400_000;

/** « 14:32 », on the clock of Paris, as mails and sheets to print say it. */
export const formatClock = (instant: Date | string): string => TIME.format(new Date(instant));

/** « 21 novembre 2026 à 14:32 » */
export const formatMoment = (instant: string): string =>
  `${DAY.format(new Date(instant))} à ${formatClock(instant)}`;

/** `2026-11-23` -> « lun. 23 nov. » */
export const formatShortDay = (date: string): string =>
  SHORT_DAY.format(new Date(`${date}T12:00:00Z`));

/** `2026-11-21`, 7 -> `2026-11-28` */
export function addDays(date: string, days: number): string {
  const noon = new Date(`${date}T12:00:00Z`).getTime();
  return new Date(noon + days * DAY_MS).toISOString().slice(0, 10);
}

/** The Sunday of that week, that very day included. */
export function endOfWeek(date: string): string {
  return addDays(date, (7 - new Date(`${date}T12:00:00Z`).getUTCDay()) % 7);
}
