import { plural } from './format';

export const selection = {
  keep: 'Garder',
  kept: 'Gardée',
  title: 'Ma sélection',
  intro: (count: number) =>
    `${plural(count, 'solution gardée', 'solutions gardées')}, dans l’ordre où vous voulez les proposer.`,
  empty: {
    title: 'Aucune solution gardée',
    text: 'Sur chaque solution, « Garder » l’ajoute ici pour la comparer, l’imprimer ou l’envoyer.',
    back: 'Chercher une solution',
  },
} as const;
