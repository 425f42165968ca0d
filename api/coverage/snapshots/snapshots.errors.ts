import { DomainError } from '../../errors/domain-error.js';

export const snapshotsErrors = {
  unknown: (id: string) =>
    new DomainError(
      'not_found',
      'instantane.inconnu',
      `Aucun instantané ne porte l’identifiant « ${id.slice(0, 60)} » : la liste est à /api/v1/couverture/instantanes.`,
    ),
  notTaken: () =>
    new DomainError(
      'refused',
      'instantane.en-cours',
      'Cet instantané n’est pas encore pris. Réessayez dans un instant.',
    ),
  alreadyAsked: () =>
    new DomainError(
      'conflict',
      'instantane.deja-demande',
      'Un instantané est déjà en train d’être pris : attendez qu’il le soit.',
    ),
  starting: () =>
    new DomainError(
      'unavailable',
      'instantane.demarrage-en-cours',
      'Le catalogue est en cours de lecture : l’instantané sera pris ensuite.',
      undefined,
      2,
    ),
  notKept: (besoin: string) =>
    new DomainError(
      'refused',
      'instantane.besoin-absent',
      `Le besoin « ${besoin.slice(0, 60)} » n’était pas encore suivi le jour de cet instantané.`,
    ),
} as const;
