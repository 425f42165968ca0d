export const closed = {
  title: 'Fermé définitivement',
  successor: (name: string) => `Voir la fiche de «\u00a0${name}\u00a0»`,
} as const;
