import type { JourneyStep } from '../../api/visits';
import { formatDay, formatHours, formatTime } from './format';
import { formatMinutes } from './travel';

/** What the way there and back is told in, on the sheet of a solution. */
export const visit = {
  title: 'Y aller',
  from: (place: string) => `Depuis ${place}`,
  fromTownCentre: 'Le trajet est compté depuis le centre de la commune.',
  fromAddress: 'Le trajet est compté depuis l’adresse donnée.',
  change: 'Changer de commune',
  placeholder: 'Nom ou code postal',
  noPlace: 'Choisissez sa commune, puis comment elle y va\u00a0: l’aller et le retour s’affichent.',
  mode: 'Comment y va-t-elle\u00a0?',
  modes: [
    { value: 'transports', label: 'En transports' },
    { value: 'pied', label: 'À pied' },
    { value: 'velo', label: 'À vélo' },
    { value: 'voiture', label: 'En voiture' },
  ],
  loading: 'Recherche du trajet…',
  failed: 'Le trajet n’a pas pu être calculé.',
  out: (date: string | null) => (date === null ? 'Aller' : `Aller, ${formatDay(date)}`),
  back: 'Retour',
  stay: (minutes: number, start: string, end: string | null) =>
    `Ouvert ${formatHours(start, end)}\u00a0: ${formatMinutes(minutes)} sur place.`,
  away: (minutes: number) => `Absente de chez elle ${formatMinutes(minutes)} en tout.`,
  place: (name: string) => `Lieu\u00a0: ${name}.`,
  countedToCentre: 'Le trajet est compté jusqu’au centre de la commune.',
  roughPlace: 'Son adresse est à demander\u00a0: le trajet va au centre de la commune.',
  arrival: 'Arrivée sur place',
  home: 'Chez elle',
} as const;

/** `2026-11-24T08:05:00` -> « 8 h 05 » */
export function formatInstant(instant: string): string {
  return formatTime(instant.slice(11, 16));
}

export type StepLine = { readonly time: string; readonly what: string; readonly where: string };

/** « 7 h · Ligne 41, direction Sommières · de Quissac Gare à Sommières Gare, arrivée à 7 h 25 » */
export function stepLine(step: JourneyStep): StepLine {
  const { type, de, vers, depart, arrivee, minutes, ligne, direction, reseau } = step;
  const time = formatInstant(depart);
  if (type === 'marche') {
    const to = vers ? ` jusqu’à ${vers}` : '';
    return { time, what: `À pied${to}, ${formatMinutes(minutes)}`, where: '' };
  }
  const line = ligne ? `Ligne ${ligne}` : (reseau ?? 'Transport en commun');
  const end = `${vers ?? ''}, arrivée à ${formatInstant(arrivee)}`;
  return {
    time,
    what: direction ? `${line}, direction ${direction}` : line,
    where: de ? `De ${de} à ${end}` : `Jusqu’à ${end}`,
  };
}
