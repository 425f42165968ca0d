import { MODES, type ModeDeTransport } from './mode-de-transport.js';
import { travelErrors } from './travel.errors.js';

export type AskedPlace =
  | { readonly kind: 'commune'; readonly code: string }
  | { readonly kind: 'point'; readonly latitude: number; readonly longitude: number };

export type AskedInstant = { readonly date: string; readonly seconds: number };

export function readMode(text: string): ModeDeTransport {
  const mode = MODES.find((known) => known === text);
  if (!mode) throw travelErrors.unknownMode(text, MODES);
  return mode;
}

/** « commune:30341 » or « 43.69,4.28 ». */
export function readPlace(champ: string, text: string): AskedPlace {
  const code = /^commune:([0-9][0-9ABab][0-9]{3})$/.exec(text)?.[1];
  if (code) return { kind: 'commune', code: code.toUpperCase() };
  const [, latitude, longitude] =
    /^(-?\d{1,2}(?:\.\d{1,20})?),\s*(-?\d{1,3}(?:\.\d{1,20})?)$/.exec(text) ?? [];
  const point = { latitude: Number(latitude), longitude: Number(longitude) };
  const isOnEarth = Math.abs(point.latitude) <= 85 && Math.abs(point.longitude) <= 180;
  if (!isOnEarth) throw travelErrors.badPlace(champ, text);
  return { kind: 'point', ...point };
}

/** « 2026-11-24T14:00 », a wall clock in Paris. */
export function readInstant(champ: string, text: string): AskedInstant {
  const [, date = '', hours, minutes] =
    /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)(?::[0-5]\d)?$/.exec(text) ?? [];
  if (!isDate(date)) throw travelErrors.badInstant(champ, text);
  return { date, seconds: Number(hours) * 3600 + Number(minutes) * 60 };
}

export type AskedPresence = {
  readonly date: string;
  readonly heure_debut: string;
  readonly heure_fin: string;
};

const TIME = /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/;

export function readPresence(asked: AskedPresence): AskedPresence {
  const { date, heure_debut, heure_fin } = asked;
  const isRead = isDate(date) && TIME.test(heure_debut) && TIME.test(heure_fin);
  if (!isRead || heure_debut >= heure_fin) throw travelErrors.badPresence();
  return asked;
}

/** How long it lasts, in whole minutes. */
export function minutesOf({ heure_debut, heure_fin }: AskedPresence): number {
  const second = (time: string): number => {
    const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
    return (hours * 60 + minutes) * 60 + seconds;
  };
  return Math.floor((second(heure_fin) - second(heure_debut)) / 60);
}

function isDate(text: string): boolean {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(at) && new Date(at).toISOString().slice(0, 10) === text;
}
