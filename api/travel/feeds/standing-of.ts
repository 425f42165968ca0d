import { toDate, toDayNumber } from '../../catalogue/dates/day-number.js';
import type { Reseau } from './reseau.js';

/** So many days before the end, whoever imported the timetable is told. */
export const WARNED_DAYS_BEFORE = 14;

export const STANDINGS = ['valable', 'expire_bientot', 'perime', 'a_venir'] as const;
export type Standing = (typeof STANDINGS)[number];

const french = (date: string): string => date.split('-').reverse().join('/');

/** Whether a network's timetable holds today, and what to say when it soon will not. */
export function standingOf(
  { nom, valable_du: from, valable_au: to }: Pick<Reseau, 'nom' | 'valable_du' | 'valable_au'>,
  today: number,
): { readonly etat: Standing; readonly alerte: string | null } {
  if (toDayNumber(to) < today) {
    const alerte = `Les horaires de « ${nom} » sont périmés depuis le ${french(toDate(toDayNumber(to) + 1))} : ils ne servent plus. Importez les nouveaux.`;
    return { etat: 'perime', alerte };
  }
  if (toDayNumber(from) > today) return { etat: 'a_venir', alerte: null };
  if (toDayNumber(to) - today > WARNED_DAYS_BEFORE) return { etat: 'valable', alerte: null };
  const alerte = `Les horaires de « ${nom} » se terminent le ${french(to)} : importez les suivants.`;
  return { etat: 'expire_bientot', alerte };
}
