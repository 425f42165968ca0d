import { DomainError } from '../../errors/domain-error.js';
import { MONTHS_MAX } from './read-months.js';

export const demandErrors = {
  unreadableMonth: (given: string) =>
    new DomainError(
      'refused',
      'besoins.mois-illisible',
      `« ${given.slice(0, 20)} » n’est pas un mois : écrivez par exemple 2026-11.`,
    ),
  reversedMonths: () =>
    new DomainError('refused', 'besoins.mois-inverses', 'mois_a précède mois_de.'),
  tooManyMonths: () =>
    new DomainError(
      'refused',
      'besoins.periode-trop-longue',
      `Au plus ${MONTHS_MAX} mois à la fois.`,
    ),
  unknownNeed: (given: string) =>
    new DomainError(
      'refused',
      'besoins.thematique-inconnue',
      `« ${given.slice(0, 60)} » n’est ni une thématique ni une catégorie de data·inclusion.`,
    ),
} as const;
