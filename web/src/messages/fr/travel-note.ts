export const travelNote = {
  title: 'Temps de trajet',
  estimated: 'Temps de trajet de porte à porte, estimés d’après la distance.',
  from: (source: string) => `Temps de trajet de porte à porte. Source\u00a0: ${source}.`,
} as const;
