import { formatNumber } from './format';

/** A need that nobody meets, reported in one tap; only read when a search finds nothing. */
export const unmetNeed = {
  title: 'Faire compter ce besoin',
  what: (need: string, place: string | null) =>
    place ? `«\u00a0${need}\u00a0», à ${place}` : `«\u00a0${need}\u00a0», dans cette commune`,
  need: 'Le besoin de cette personne',
  choose: 'Choisir…',
  missing: 'Choisissez d’abord le besoin.',
  reason: 'Ce qui manque (facultatif)',
  noReason: 'Sans précision',
  reasons: [
    { value: 'aucune_solution', label: 'Aucune solution n’existe' },
    { value: 'trop_loin', label: 'C’est trop loin' },
    { value: 'pas_de_transport', label: 'Pas de transport pour y aller' },
    { value: 'delai_trop_long', label: 'L’attente est trop longue' },
    { value: 'complet', label: 'C’est complet' },
    { value: 'conditions_non_remplies', label: 'Les conditions ne sont pas remplies' },
    { value: 'horaires_incompatibles', label: 'Les horaires ne conviennent pas' },
    { value: 'autre', label: 'Autre chose' },
  ],
  send: 'Signaler un besoin non couvert',
  help: (threshold: number) =>
    `Rien sur la personne\u00a0: seuls la commune, le besoin et le mois sont comptés, pour les réunions de territoire. Rien n’est montré sous ${formatNumber(threshold)} cas.`,
  done: 'C’est noté. Merci\u00a0: ce besoin sera compté pour cette commune.',
} as const;
