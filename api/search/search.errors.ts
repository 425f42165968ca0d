import { DomainError } from '../errors/domain-error.js';

export const searchErrors = {
  communeWithoutCentre: (nom: string) =>
    new DomainError(
      'refused',
      'recherche.commune-sans-centre',
      `Le centre de « ${nom} » n'est pas connu : donnez lat et lon.`,
    ),
  unknownResultSet: () =>
    new DomainError(
      'gone',
      'recherche.resultats-expires',
      'Ces résultats ont expiré. Relancez la recherche.',
    ),
  tooFarAhead: () =>
    new DomainError(
      'refused',
      'recherche.date-trop-lointaine',
      'Les dates ne sont connues que pour les douze mois à venir : choisissez une date plus proche.',
    ),
  noMeilisearch: () =>
    new DomainError(
      'refused',
      'recherche.meilisearch-absent',
      "Aucun Meilisearch n'est réglé (MEILI_URL) : il n'y a rien à reconstruire.",
    ),
  starting: () =>
    new DomainError(
      'unavailable',
      'recherche.demarrage-en-cours',
      'La recherche démarre. Réessayez dans un instant.',
      undefined,
      2,
    ),
} as const;
