import type { ServiceSheet } from '../../catalogue/sheet.schema.js';
import { sayNumber } from '../../pdf/french-words.js';

const BY_SCHEME = 'règle générale du dispositif';

type Told = Pick<
  ServiceSheet,
  'duree' | 'nombre_semaines' | 'volume_horaire_hebdomadaire' | 'remuneration' | 'dispositif_fiche'
>;

/** Hours a week and how long it lasts; what the scheme says, said so, when the structure says nothing. */
export function howLong(sheet: Told): string | null {
  const { duree, nombre_semaines: weeks, volume_horaire_hebdomadaire: hours } = sheet;
  const own = [
    hours === null ? null : `${sayNumber(hours)} h par semaine`,
    duree ?? (weeks === null ? null : `${sayNumber(weeks)} ${weeks > 1 ? 'semaines' : 'semaine'}`),
  ].filter((part) => part !== null);
  if (own.length > 0) return own.join(', ');
  const parts = [schemeHours(sheet), sheet.dispositif_fiche?.duree ?? null].filter(
    (part) => part !== null,
  );
  return parts.length > 0 ? `${parts.join(', ')} (${BY_SCHEME})` : null;
}

/** What it pays; else each amount of the scheme in its latest known year, with that year. */
export function howMuch({ remuneration, dispositif_fiche: scheme }: Told): readonly string[] {
  if (remuneration) return [remuneration];
  const amounts = scheme?.montants ?? [];
  const latest = Math.max(...amounts.map(({ annee }) => annee));
  return amounts
    .filter(({ annee }) => annee === latest)
    .map(({ libelle, euros, annee }) => `${libelle} : ${sayEuros(euros)} par mois en ${annee}`);
}

function schemeHours({ dispositif_fiche: scheme }: Told): string | null {
  if (!scheme) return null;
  const { heures_semaine_min: min, heures_semaine_max: max } = scheme;
  if (min !== null && max !== null && min !== max) return `${min} à ${max} h par semaine`;
  const hours = max ?? min;
  if (hours === null) return null;
  return max === null ? `au moins ${hours} h par semaine` : `${hours} h par semaine`;
}

function sayEuros(euros: number): string {
  const digits = Number.isInteger(euros) ? 0 : 2;
  const text = euros.toLocaleString('fr-FR', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return `${text} €`;
}
