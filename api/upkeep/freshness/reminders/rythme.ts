/** How often somebody accepts to be asked whether their sheets are right. */
export const RYTHMES = ['hebdomadaire', 'mensuel', 'trimestriel', 'jamais'] as const;

export type Rythme = (typeof RYTHMES)[number];
