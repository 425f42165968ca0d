import { formatNumber } from './format';

/** The panel that refines the results: the list does not carry its words. */
export const refine = {
  distance: 'Distance',
  anyDistance: 'Peu importe la distance',
  when: 'Ouvert bientôt',
  anyTime: 'Peu importe la date',
  also: 'Aussi',
  eligible: 'Seulement ce à quoi la personne est éligible',
  facets: {
    thematiques: 'Besoin',
    dispositifs: 'Dispositif',
    types_structure: 'Type de structure',
    frais: 'Coût',
    modes_accueil: 'Accueil',
  },
  count: (total: number) => formatNumber(total),
  more: (count: number) => `Voir les ${count} autres`,
} as const;
