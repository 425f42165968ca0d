export const closed = {
  title: 'Fermé définitivement',
  successor: (name: string) => `Voir la fiche de « ${name} »`,
} as const;
