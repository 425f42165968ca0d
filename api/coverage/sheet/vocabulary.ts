export const ENSEMBLES = ['region', 'departement', 'comparables'] as const;
export type Ensemble = (typeof ENSEMBLES)[number];

export const FIGURES = ['indice', 'part_couverte'] as const;
export type Figure = (typeof FIGURES)[number];

/** How an offer is reached. */
export const ACCES = ['sur_place', 'a_distance', 'hebergement', 'sans_lieu'] as const;
export type Acces = (typeof ACCES)[number];
