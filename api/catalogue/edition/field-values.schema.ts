import { z } from 'zod';
import { plainText } from '../../http/query.js';
import { openingHoursToPermanences } from '../dates/opening-hours.js';
import { parseRrule } from '../dates/parse-rrule.js';
import { isEmail, readPhone } from '../read-reported-value.js';
import { isSiret } from './is-siret.js';

const PLACES_MAX = 100_000;
const SPACES = /[\s.\u00A0]/g;

/** A text of people: blanks around are taken off, nothing is « not known ». */
export const texte = (max: number) =>
  plainText(max)
    .trim()
    .transform((text) => (text === '' ? null : text))
    .nullable();

export const texteObligatoire = (max: number, what: string) =>
  plainText(max).trim().min(1, `Écrivez ${what}.`);

/** Reads what was typed, or says what is wrong with it. */
function read(max: number, reading: (text: string) => string | null, wrong: string) {
  return plainText(max)
    .trim()
    .transform((text, context) => {
      if (text === '') return null;
      const value = reading(text);
      if (value === null) context.addIssue({ code: 'custom', message: wrong });
      return value;
    })
    .nullable();
}

export const telephone = read(
  30,
  readPhone,
  "Ce numéro n'est pas valable. Écrivez-le comme 04 66 88 37 85, ou 3949 pour un numéro court.",
);

export const courriel = read(
  254,
  (text) => (isEmail(text) ? text : null),
  "Cette adresse électronique n'est pas valable. Écrivez-la comme accueil@exemple.org.",
);

function readLink(text: string): string | null {
  const whole = /^[a-z][a-z\d+.-]*:/i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(whole) || /\s/.test(whole)) return null;
  const { protocol, hostname, username } = new URL(whole);
  const isOfTheWeb = protocol === 'http:' || protocol === 'https:';
  return isOfTheWeb && username === '' && hostname.includes('.') ? whole : null;
}

export const lien = read(
  2000,
  readLink,
  "Cette adresse de site n'est pas valable. Écrivez-la comme https://www.exemple.org.",
);

export const siret = read(
  25,
  (text) => {
    const digits = text.replace(SPACES, '');
    return isSiret(digits) ? digits : null;
  },
  "Ce SIRET n'est pas valable : il a 14 chiffres, dont le dernier est une clé. Vérifiez-les.",
);

export const codePostal = read(
  10,
  (text) => (/^\d{5}$/.test(text.replace(SPACES, '')) ? text.replace(SPACES, '') : null),
  'Un code postal a cinq chiffres.',
);

export const codeInsee = read(
  5,
  (text) => (/^(?:\d{5}|2[AB]\d{3})$/.test(text.toUpperCase()) ? text.toUpperCase() : null),
  'Un code de commune a cinq caractères, comme 30341.',
);

export const horairesAccueil = read(
  1000,
  (text) => (openingHoursToPermanences(text).kind === 'lus' ? text : null),
  'Ces horaires ne se lisent pas. Écrivez-les comme « Mo-Fr 09:00-12:00,14:00-17:00 ».',
);

export const recurrence = read(
  300,
  (text) => (parseRrule(text) ? text.replace(/^RRULE:/i, '') : null),
  'Cette répétition ne se lit pas. Choisissez-la de nouveau.',
);

const YEARS = /^(?:19|20|21)\d{2}-/;

/** A day of these times, `YYYY-MM-DD`. */
export const date = z.iso
  .date('Écrivez une date qui existe, comme 2026-11-30.')
  .regex(YEARS, 'Vérifiez l’année de cette date.');

export const jour = date.nullable();

export const heure = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Écrivez une heure comme 09:30.')
  .nullable();

export const jours = z.array(date).max(400, 'Au plus 400 dates.');

export const nombre = (max: number) =>
  z
    .int('Un nombre entier est attendu.')
    .min(0, 'Un nombre positif est attendu.')
    .max(max, `Au plus ${max}.`)
    .nullable();

export const places = nombre(PLACES_MAX);

export const identifiant = plainText(300).min(1);

export const longitude = z
  .number()
  .min(-180, 'La longitude va de -180 à 180.')
  .max(180, 'La longitude va de -180 à 180.')
  .nullable();

export const latitude = z
  .number()
  .min(-90, 'La latitude va de -90 à 90.')
  .max(90, 'La latitude va de -90 à 90.')
  .nullable();

/** Several values of a vocabulary, each once; an empty list is « not known ». */
export const plusieurs = <T extends z.ZodType>(value: T) =>
  z
    .array(value)
    .max(200, 'Au plus 200 valeurs.')
    .transform((values) => (values.length === 0 ? null : [...new Set(values)]))
    .nullable();
