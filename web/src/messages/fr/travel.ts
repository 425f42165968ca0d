import type { TravelMode } from '../../api/travel-modes';
import { formatTime, sentence } from './format';

/** What every list of results may say of travel: what is opened later has words of its own. */
const BY: Readonly<Record<TravelMode, string>> = {
  pied: 'à pied',
  velo: 'à vélo',
  voiture: 'en voiture',
  transports: 'en transports',
};

/** « 35 min », « 1 h 30 » */
export function formatMinutes(minutes: number): string {
  if (minutes < 60) return `${minutes}\u00a0min`;
  return formatTime(`${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`);
}

export const unknownTravel = 'Horaires de transport inconnus';

/** « 35 min en transports » */
export function travelText(minutes: number, mode: TravelMode, isEstimated: boolean): string {
  return `${isEstimated ? 'environ ' : ''}${formatMinutes(minutes)} ${BY[mode]}`;
}

/** « En transports · 45 min au plus » */
export function travelFilter(mode: TravelMode, maxMinutes: number | null): string {
  const by = sentence(BY[mode]);
  return maxMinutes === null ? by : `${by} · ${formatMinutes(maxMinutes)} au plus`;
}

/** The source is a phrase of its own: « Horaires : Cars du Gard (24/11/2026) ». */
export function travelSource(source: string): string {
  return `Temps de trajet de porte à porte. ${source.replaceAll('\u00a0:', '\u00a0:')}.`;
}
