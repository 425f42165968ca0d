/** What an offer comes to in one place, from the best to the worst: how far through the filters it goes. */
export const SORTS = [
  'vivante',
  'non-confirmee',
  'sans-interlocuteur',
  'saturee',
  'fermee',
] as const;
export type Sort = (typeof SORTS)[number];

/** Why nothing is left: the filter that removes the last offer, in the order in which offers pass them. */
export const RAISONS = [
  'aucune-offre',
  'hors-zone',
  'inaccessible',
  'fermee',
  'saturee',
  'sans-interlocuteur',
  'non-confirmee',
  'horaires-inconnus',
] as const;
export type Raison = (typeof RAISONS)[number];

export const ETATS = ['couvert', 'a_confirmer', 'non_couvert'] as const;
export type Etat = (typeof ETATS)[number];
