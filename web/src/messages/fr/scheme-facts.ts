import type { Dispositif, ServiceSheet } from '../../api/contract';
import { formatEuros, formatHourRange, formatNumber, plural } from './format';

export type ToldByScheme = Pick<
  ServiceSheet,
  'duree' | 'nombre_semaines' | 'volume_horaire_hebdomadaire' | 'remuneration'
> & {
  readonly dispositif_fiche: Pick<
    Dispositif,
    'duree' | 'heures_semaine_min' | 'heures_semaine_max' | 'montants'
  > | null;
};
export type Amount = Dispositif['montants'][number];

const bySchemeOnly = (text: string): string => `${text} (selon le dispositif)`;

/** How long a solution lasts; what its scheme says when the structure says nothing. */
export function durationOf({
  duree,
  nombre_semaines: weeks,
  dispositif_fiche,
}: ToldByScheme): string | null {
  if (duree) return duree;
  if (weeks !== null) return plural(weeks, 'semaine', 'semaines');
  return dispositif_fiche?.duree ? bySchemeOnly(dispositif_fiche.duree) : null;
}

/** Hours a week, in the same way. */
export function weekHoursOf({
  volume_horaire_hebdomadaire: hours,
  dispositif_fiche: scheme,
}: ToldByScheme): string | null {
  if (hours !== null) return `${formatNumber(hours)}\u00a0h`;
  const range = scheme && formatHourRange(scheme.heures_semaine_min, scheme.heures_semaine_max);
  return range ? bySchemeOnly(range) : null;
}

/** What the scheme pays, each amount of its latest known year; nothing when the structure says what it pays. */
export function amountsOf({ remuneration, dispositif_fiche }: ToldByScheme): readonly Amount[] {
  if (remuneration) return [];
  const all = dispositif_fiche?.montants ?? [];
  const latest = Math.max(...all.map(({ annee }) => annee));
  return all.filter(({ annee }) => annee === latest);
}

/** « 224,68 € par mois en 2025 » */
export function amountText({ euros, annee }: Pick<Amount, 'euros' | 'annee'>): string {
  return `${formatEuros(euros)} par mois en ${annee}`;
}
