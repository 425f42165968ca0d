import { describeDate } from '../../../catalogue/dates/describe-recurrence.js';
import type { Famille, FraicheurDeFamille } from '../../../catalogue/freshness.js';

export const FAMILLE_LABELS: Readonly<Record<Famille, string>> = {
  personne: 'Contact',
  horaires: 'Horaires',
  conditions: 'Conditions et places',
  adresse: 'Adresse',
};

/** What is known of the truth of a family, in a few words. */
export function tellFreshness({ etat, confirmee_le }: FraicheurDeFamille): string {
  if (confirmee_le === null) return 'Jamais confirmé';
  const said = `Confirmé le ${describeDate(confirmee_le)}`;
  return etat === 'confirmee' ? said : `${said}, à reconfirmer`;
}
