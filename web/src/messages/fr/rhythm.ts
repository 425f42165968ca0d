export const rhythm = {
  title: 'Vos rappels',
  question: 'À quel rythme voulez-vous ces rappels\u00a0?',
  choices: {
    hebdomadaire: 'Au plus une fois par semaine',
    mensuel: 'Au plus une fois par mois',
    trimestriel: 'Au plus une fois par trimestre',
    jamais: 'Plus aucun rappel',
  },
  kept: 'C’est noté.',
} as const;
