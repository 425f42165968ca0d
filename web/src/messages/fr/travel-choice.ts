import type { TravelMode } from '../../api/travel-modes';
import { formatMinutes } from './travel';

const MODES: Readonly<Record<TravelMode, string>> = {
  pied: 'À pied',
  velo: 'À vélo',
  voiture: 'En voiture',
  transports: 'En transports en commun',
};

export const travelChoice = {
  mode: 'Comment y va-t-elle\u00a0?',
  anyMode: 'Peu importe',
  modes: MODES,
  needsPlace: 'Indiquez d’abord sa commune\u00a0: le trajet se compte depuis chez elle.',
  minutes: 'En combien de temps',
  atMost: (minutes: number) => `${formatMinutes(minutes)} au plus`,
  anyDuration: 'Peu importe la durée',
  sort: 'Les trajets les plus courts d’abord',
} as const;
