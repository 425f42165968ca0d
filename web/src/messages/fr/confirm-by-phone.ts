import { formatClock } from './moments';

export const confirmByPhone = {
  say: 'Je viens de vérifier par téléphone',
  about: (name: string) => `\u00a0: ${name}`,
  done: (at: Date) => `Confirmé à ${formatClock(at)}, par téléphone.`,
  undo: 'Annuler',
  edit: 'Modifier',
  history: 'Historique de la fiche',
  undone: 'Confirmation annulée.',
} as const;
