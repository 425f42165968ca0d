import { DomainError } from '../errors/domain-error.js';

export const searchErrors = {
  communeWithoutCentre: (nom: string) =>
    new DomainError(
      'refused',
      'search.commune_without_centre',
      `Le centre de « ${nom} » n'est pas connu : donnez lat et lon.`,
    ),
  unknownResultSet: () =>
    new DomainError(
      'gone',
      'search.result_set_expired',
      'Ces résultats ont expiré. Relancez la recherche.',
    ),
  tooFarAhead: () =>
    new DomainError(
      'refused',
      'search.too_far_ahead',
      'Les dates ne sont connues que pour les douze mois à venir : choisissez une date plus proche.',
    ),
  noMeilisearch: () =>
    new DomainError(
      'refused',
      'search.no_meilisearch',
      "Aucun Meilisearch n'est réglé (MEILI_URL) : il n'y a rien à reconstruire.",
    ),
  starting: () =>
    new DomainError(
      'unavailable',
      'search.starting',
      'La recherche démarre. Réessayez dans un instant.',
      undefined,
      2,
    ),
} as const;
